import type { VaultLock, VaultStatus } from '../lib/flows/vault-lock-events.ts';
import { OpenCase } from './open-case.tsx';
import { useBrief } from './brief.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** What the part of the popup about a locked case needs. */
export interface LockedRecentProps {
  vault: VaultLock;
  status: VaultStatus;
  unlocked: () => void;
  openCase: () => Promise<void>;
}

/** How many items were added, and the way to look at them. Nothing of what they are. */
export function LockedRecent(props: LockedRecentProps) {
  const { t } = useBrief();
  const { added, waitUntil } = props.status;
  return (
    <section class="recent" data-test="locked">
      <h2>{t('locked-short')}</h2>
      <p data-test="added">{t('locked-added', { count: added })}</p>
      <UnlockForm vault={props.vault} waitUntil={waitUntil} unlocked={props.unlocked} />
      <div class="recent-foot">
        <OpenCase openCase={props.openCase} />
      </div>
    </section>
  );
}
