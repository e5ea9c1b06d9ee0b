import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Language } from '../lib/i18n/language.ts';

/** The language of a page: it changes at once, and is then kept for the other pages. */
export function useLanguage(first: Language, keep: (language: Language) => Promise<void>) {
  const [language, setLanguage] = useState(first);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const choose = async (chosen: Language) => {
    setLanguage(chosen);
    setFault(null);
    await keep(chosen).catch((thrown: unknown) => setFault(asFault(thrown).code));
  };
  return { language, fault, choose };
}
