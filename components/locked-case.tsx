import type { VaultLock } from '../lib/flows/vault-lock-events.ts';
import { useText } from './text.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { Wipe } from './wipe.tsx';

/** What the locked page needs. */
export interface LockedCaseProps {
  vault: VaultLock;
  waitUntil: string | null;
  unlocked: () => void;
  wipe: () => Promise<void>;
}

/** The case page while locked: nothing of the case, not even which one it is. */
export function LockedCase(props: LockedCaseProps) {
  const { t } = useText();
  return (
    <main class="locked-case" data-test="locked">
      <h1>{t('locked-title')}</h1>
      <p>{t('locked-note')}</p>
      <UnlockForm vault={props.vault} waitUntil={props.waitUntil} first unlocked={props.unlocked} />
      <Wipe locked wipe={props.wipe} />
    </main>
  );
}
