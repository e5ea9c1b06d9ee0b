import { useCallback, useState } from 'preact/hooks';
import type { VaultStatus } from '../lib/flows/vault-lock-events.ts';
import { HelpList } from './help-list.tsx';
import { useLoaded } from './loaded.ts';
import { MinorQuestion } from './minor-question.tsx';
import { OpenCase } from './open-case.tsx';
import { PassphraseSettings } from './passphrase-settings.tsx';
import { ShortcutHint } from './shortcut.tsx';
import { useText } from './text.tsx';
import { TimePanel } from './time-panel.tsx';
import type { WelcomeProps } from './welcome-props.ts';

/** The steps in their order. */
export const steps = ['hello', 'safe', 'minor', 'lock', 'time', 'try'] as const;

/** While locked, nothing that tells of a case or changes a setting. */
export const lockedSteps = ['hello', 'safe', 'try'] as const satisfies readonly StepName[];

export type StepName = (typeof steps)[number];

interface StepProps extends WelcomeProps {
  name: StepName;
  version: number;
  changed: () => void;
  status: VaultStatus;
}

/** What stands in one step. */
export function WelcomeStep(props: StepProps) {
  const { name } = props;
  if (name === 'hello') return <Hello />;
  if (name === 'safe') return <Safe />;
  if (name === 'minor') return <Minor {...props} />;
  if (name === 'time') return <TimePanel time={props.time} version={props.version} />;
  if (name === 'try') return <Try {...props} />;
  const toCase = () => void props.openCase();
  return <PassphraseSettings {...props} exportFirst={toCase} />;
}

function Hello() {
  const { t } = useText();
  const [help, setHelp] = useState(false);
  return (
    <>
      <p>{t('welcome-hello')}</p>
      <p>{t('welcome-hello-time')}</p>
      <div class="choices">
        <button
          type="button"
          data-test="welcome-help"
          aria-expanded={help}
          onClick={() => setHelp(!help)}
        >
          {t(help ? 'welcome-help-hide' : 'welcome-help')}
        </button>
      </div>
      {help && <HelpList />}
    </>
  );
}

function Safe() {
  const { t } = useText();
  return (
    <ul class="welcome-list">
      <li>{t('welcome-safe-shared')}</li>
      <li>{t('welcome-safe-exit')}</li>
      <li>{t('welcome-safe-sync')}</li>
      <li>{t('welcome-safe-private')}</li>
    </ul>
  );
}

function Minor({ cases, version }: StepProps) {
  const { t } = useText();
  const kind = useLoaded(
    useCallback(() => cases.kind(), [cases]),
    version,
  );
  if (kind.state !== 'ready' || !kind.value.asked)
    return <MinorQuestion cases={cases} heading="h3" />;
  return (
    <>
      <p role="status" data-test="welcome-answered">
        {t(kind.value.factsOnly ? 'welcome-minor-yes' : 'welcome-minor-no')}
      </p>
      <p>{t('welcome-minor-later')}</p>
      {kind.value.factsOnly && <HelpList />}
    </>
  );
}

function Try(props: StepProps) {
  const { t } = useText();
  return (
    <>
      <ol class="welcome-list">
        <li>{t('welcome-try-1')}</li>
        <li>{t('welcome-try-2')}</li>
        <li>{t('welcome-try-3')}</li>
      </ol>
      <ShortcutHint />
      <p>{t('welcome-try-practice')}</p>
      <p>{t('welcome-where')}</p>
      {props.status.state === 'locked' && <p class="note">{t('welcome-locked')}</p>}
      <div class="choices">
        <OpenCase openCase={props.openCase} />
      </div>
    </>
  );
}
