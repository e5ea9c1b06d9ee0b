import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate.ts';
import { InBrief } from './brief.tsx';

const TextContext = createContext<Translator | null>(null);

/** Everything inside speaks this language, with all texts of it. */
export function InText(props: { text: Translator; children: ComponentChildren }) {
  const { text, children } = props;
  return (
    <InBrief text={text}>
      <TextContext.Provider value={text}>{children}</TextContext.Provider>
    </InBrief>
  );
}

/** The texts and formats of the language this component stands in. Not in the popup: see `useBrief`. */
export function useText(): Translator {
  const text = useContext(TextContext);
  if (!text) throw new Error('no language around this component, or only the texts of the popup');
  return text;
}
