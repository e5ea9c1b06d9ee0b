import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../lib/i18n/language.ts';
import { type Translator, translator } from '../lib/i18n/translate.ts';

const TextContext = createContext<Translator>(translator('en'));

/** Everything inside speaks this language, and the document says so to a screen reader. */
export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  const { language, children } = props;
  const text = useMemo(() => translator(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** The texts and formats of the language this component stands in. */
export function useText(): Translator {
  return useContext(TextContext);
}
