import { type Language, languageNames, languageOf, languages } from '../lib/i18n/language.ts';

/** A choice of language, with a visible label. */
export interface LanguageSelectProps {
  label: string;
  language: Language;
  choose: (language: Language) => void;
  test: string;
}

/** One select for the screens and for the report. */
export function LanguageSelect(props: LanguageSelectProps) {
  const changed = (value: string) => {
    const language = languageOf(value);
    if (language !== null) props.choose(language);
  };
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        data-test={props.test}
        value={props.language}
        onChange={(event) => changed(event.currentTarget.value)}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
