import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { BriefKey } from '../lib/i18n/catalogue.ts';
import type { Translator } from '../lib/i18n/translate.ts';

const BriefContext = createContext<Translator<BriefKey> | null>(null);

/**
 * Everything inside speaks this language, and the document says so to a screen reader. Of the texts
 * only those of the popup need be there.
 */
export function InBrief(props: { text: Translator<BriefKey>; children: ComponentChildren }) {
  const { text, children } = props;
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);
  return <BriefContext.Provider value={text}>{children}</BriefContext.Provider>;
}

/**
 * The texts of the popup in the language this component stands in. What the popup is made of asks
 * for these: the popup loads no others.
 */
export function useBrief(): Translator<BriefKey> {
  const text = useContext(BriefContext);
  if (!text) throw new Error('no language around this component');
  return text;
}
