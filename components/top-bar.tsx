import type { ComponentChildren } from 'preact';
import { FaultNote } from './fault-note.tsx';
import { QuickExitButton } from './leavable.tsx';
import { SealMark } from './seal-mark.tsx';
import { useBrief } from './brief.tsx';
import type { useVault } from './use-vault.ts';

/** What stands at the top of every page. */
export interface TopBarProps {
  vault: ReturnType<typeof useVault>;
  children?: ComponentChildren;
}

/** Always in view: the mark, lock now when there is a lock, and the quick exit. */
export function TopBar(props: TopBarProps) {
  const { t } = useBrief();
  const { vault } = props;
  return (
    <header class="top-bar">
      <div class="top-bar-line">
        <SealMark />
        {props.children}
        <div class="top-bar-buttons">
          {vault.status?.state === 'unlocked' && (
            <button type="button" data-test="lock" onClick={vault.lock}>
              {t('lock-now')}
            </button>
          )}
          <QuickExitButton />
        </div>
      </div>
      {vault.fault !== null && <FaultNote fault={vault.fault} />}
    </header>
  );
}
