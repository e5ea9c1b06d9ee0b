import { useEffect, useRef } from 'preact/hooks';
import type { BackupDesk } from '../lib/flows/backup-events.ts';
import type { TrustedTime } from '../lib/flows/trusted-time-events.ts';
import type { VaultSafety, VaultStatus } from '../lib/flows/vault-lock-events.ts';
import { AutoLockChoice } from './auto-lock.tsx';
import { BackupSection } from './backup-section.tsx';
import { DeleteCase } from './delete-case.tsx';
import { PassphraseSettings } from './passphrase-settings.tsx';
import { TimePanel } from './time-panel.tsx';
import { useText } from './text.tsx';
import { Wipe } from './wipe.tsx';

/** What the panel needs of the page. */
export interface SafetyPanelProps {
  vault: VaultSafety;
  time: TrustedTime;
  backup: BackupDesk;
  /** Grows with every change of the case. */
  version: number;
  status: VaultStatus;
  /** The lock may stand otherwise now. */
  changed: () => void;
  exportFirst: () => void;
  /** null when there is no case to delete. */
  deleteCase: (() => Promise<void>) | null;
  wipe: () => Promise<void>;
  openWelcome: () => Promise<void>;
  hide: () => void;
}

/** Passphrase, automatic lock, time stamps, backups, leaving quickly, deleting the case and wiping. */
export function SafetyPanel(props: SafetyPanelProps) {
  const { t } = useText();
  const { vault, status, changed } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="safety" aria-labelledby="safety-title" data-test="safety-panel">
      <div class="safety-head">
        <h2 id="safety-title" tabIndex={-1} ref={title}>
          {t('safety')}
        </h2>
        <button type="button" data-test="safety-hide" onClick={props.hide}>
          {t('safety-close')}
        </button>
      </div>
      <PassphraseSettings {...props} />
      {status.state === 'unlocked' && (
        <AutoLockChoice
          minutes={status.autoLock}
          setAutoLock={vault.setAutoLock}
          changed={changed}
        />
      )}
      <TimePanel time={props.time} version={props.version} />
      <BackupSection backup={props.backup} />
      <QuickExitText />
      <p>
        <button type="button" data-test="welcome-again" onClick={() => void props.openWelcome()}>
          {t('welcome-again')}
        </button>
      </p>
      {props.deleteCase !== null && (
        <DeleteCase deleteCase={props.deleteCase} exportFirst={props.exportFirst} />
      )}
      <Wipe locked={false} wipe={props.wipe} />
    </section>
  );
}

function QuickExitText() {
  const { t } = useText();
  return (
    <section aria-labelledby="quick-exit-title">
      <h3 id="quick-exit-title">{t('quick-exit-title')}</h3>
      <p>{t('quick-exit-how')}</p>
      <p>{t('quick-exit-history')}</p>
    </section>
  );
}
