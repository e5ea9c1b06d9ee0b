import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../lib/i18n/language.ts';
import { FaultNote } from './fault-note.tsx';
import { LanguageSelect } from './language-select.tsx';
import { Leavable } from './leavable.tsx';
import { useChanges } from './loaded.ts';
import { InText, useText } from './text.tsx';
import { TopBar } from './top-bar.tsx';
import { useActivity } from './use-activity.ts';
import { useLanguage } from './use-language.ts';
import { useVault } from './use-vault.ts';
import type { WelcomeProps } from './welcome-props.ts';
import { lockedSteps, steps, WelcomeStep } from './welcome-steps.tsx';

/** The introduction: one idea a step, each of which can be skipped. Nothing of a case is shown. */
export function WelcomePage(props: WelcomeProps) {
  const { text, fault, choose } = useLanguage(props.text, props.setLanguage);
  const vault = useVault(props.vault, props.review);
  useActivity(props.vault.touch);
  return (
    <InText text={text}>
      <Leavable leave={props.vault.leave}>
        <TopBar vault={vault}>
          <h1>Zegel</h1>
        </TopBar>
        {fault !== null && <FaultNote fault={fault} />}
        <Steps {...props} view={vault} chooseLanguage={(chosen) => void choose(chosen)} />
      </Leavable>
    </InText>
  );
}

function WelcomeLanguage(props: { choose: (language: Language) => void }) {
  const { t, language } = useText();
  return <LanguageSelect label={t('language')} language={language} test="language" {...props} />;
}

interface StepsProps extends WelcomeProps {
  view: ReturnType<typeof useVault>;
  chooseLanguage: (language: Language) => void;
}

function Steps(props: StepsProps) {
  const { t } = useText();
  const { view } = props;
  const version = useChanges(props.review);
  const [at, setAt] = useState(0);
  const title = useTitleFocus(at);
  if (view.status === null) return <main class="welcome" />;
  const own = view.status.state === 'locked' ? lockedSteps : steps;
  const index = Math.min(at, own.length - 1);
  const name = own[index] ?? 'try';
  const changed = () => void view.refresh();
  return (
    <main class="welcome" data-test="welcome" data-step={name}>
      <WelcomeLanguage choose={props.chooseLanguage} />
      <p class="hint">{t('welcome-step', { step: index + 1, steps: own.length })}</p>
      <h2 tabIndex={-1} ref={title}>
        {t(`welcome-${name}-title`)}
      </h2>
      <WelcomeStep {...props} {...{ name, version, changed }} status={view.status} />
      <Ways index={index} last={index === own.length - 1} go={setAt} close={props.close} />
    </main>
  );
}

interface WaysProps {
  index: number;
  last: boolean;
  go: (index: number) => void;
  close: () => Promise<void>;
}

function Ways({ index, last, go, close }: WaysProps) {
  const { t } = useText();
  const next = useCallback(() => go(index + 1), [go, index]);
  return (
    <div class="choices welcome-ways">
      {last ? (
        <button
          type="button"
          class="primary"
          data-test="welcome-close"
          onClick={() => void close()}
        >
          {t('welcome-close')}
        </button>
      ) : (
        <button type="button" class="primary" data-test="welcome-next" onClick={next}>
          {t('welcome-next')}
        </button>
      )}
      {index > 0 && (
        <button type="button" data-test="welcome-back" onClick={() => go(index - 1)}>
          {t('welcome-back')}
        </button>
      )}
      {!last && (
        <button type="button" class="quiet" data-test="welcome-skip" onClick={() => go(Infinity)}>
          {t('welcome-skip')}
        </button>
      )}
    </div>
  );
}

/** The step that came takes the focus; the first one does not take it from the browser. */
function useTitleFocus(at: number) {
  const title = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(at);
  useEffect(() => {
    if (beforeRef.current !== at) title.current?.focus();
    beforeRef.current = at;
  }, [at]);
  return title;
}
