import { useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Language } from '../lib/i18n/language.ts';
import { loadTexts } from '../lib/i18n/load-texts.ts';
import type { Translator } from '../lib/i18n/translate.ts';

/**
 * The language of a page. Another one is loaded first and then shown, with the page as it was; of
 * two that are chosen quickly the last one counts. It is then kept for the other pages.
 */
export function useLanguage(first: Translator, keep: (language: Language) => Promise<void>) {
  const [text, setText] = useState(first);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const lastRef = useRef(first.language);
  const choose = async (chosen: Language) => {
    lastRef.current = chosen;
    setFault(null);
    const loaded = await loadTexts(chosen);
    if (lastRef.current !== chosen) return;
    setText(loaded);
    await keep(chosen);
  };
  return {
    text,
    fault,
    choose: (chosen: Language) =>
      choose(chosen).catch((thrown: unknown) => setFault(asFault(thrown).code)),
  };
}
