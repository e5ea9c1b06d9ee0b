import type { Language } from '../lib/i18n/language.ts';
import type { ComponentChildren } from 'preact';
import { FaultNote } from './fault-note.tsx';
import { LanguageSelect } from './language-select.tsx';
import { InText, useText } from './text.tsx';
import { useExamination } from './use-examination.ts';
import { useLanguage } from './use-language.ts';
import { VerifyChoice } from './verify-choice.tsx';
import type { VerifyProps } from './verify-props.ts';
import { VerifyResults } from './verify-results.tsx';
import { VerifyRunning } from './verify-running.tsx';

/** `mark` stands before the title, `children` behind it. */
export interface VerifyPageProps extends VerifyProps {
  mark?: ComponentChildren;
  children?: ComponentChildren;
}

/** The page that verifies a bundle: choose, wait, read. */
export function VerifyPage(props: VerifyPageProps) {
  const { text, fault, choose } = useLanguage(props.text, props.setLanguage);
  return (
    <InText text={text}>
      <header class="verify-head">
        {props.mark}
        <VerifyTitle language={text.language} choose={(chosen) => void choose(chosen)} />
        {props.children}
      </header>
      {fault !== null && <FaultNote fault={fault} />}
      <VerifyBody {...props} />
    </InText>
  );
}

function VerifyTitle(props: { language: Language; choose: (language: Language) => void }) {
  const { t } = useText();
  return (
    <>
      <h1>{t('verify-title')}</h1>
      <LanguageSelect {...props} label={t('language')} test="language" />
    </>
  );
}

function VerifyBody(props: VerifyProps) {
  const { state, start, cancel, again } = useExamination(props.examine, props.now);
  return (
    <main class="verify" data-test="verify" data-state={state.at}>
      {state.at === 'start' && <VerifyChoice choose={start} {...state} />}
      {state.at === 'running' && <VerifyRunning {...state} cancel={cancel} />}
      {state.at === 'done' && <VerifyResults {...props} {...state} again={again} />}
    </main>
  );
}
