import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Glance } from '../lib/flows/review.ts';
import type { VaultLock, VaultStatus } from '../lib/flows/vault-lock-events.ts';

/** The vault as a page knows it. */
export interface VaultView {
  /** What was last known; null before the first answer. */
  status: VaultStatus | null;
  /** Whether the case may be shown. Never while the answer is being waited for. */
  shown: boolean;
  fault: FaultCode | null;
}

/** What a page can do with the vault beside looking at it. */
export interface VaultControl {
  /** Takes everything off the screen until the vault was asked again. */
  hide: () => void;
  /** Asks the vault again. */
  refresh: () => Promise<void>;
  /** Hides, does something that may change the lock, and asks again, whatever came of it. */
  around: (change: () => Promise<void>) => Promise<void>;
  lock: () => void;
}

const unknown: VaultView = { status: null, shown: false, fault: null };

/** Follows the lock: after every change the page hides first and asks then. */
export function useVault(vault: VaultLock, review: Glance): VaultView & VaultControl {
  const [view, setView] = useState(unknown);
  const turnRef = useRef(0);
  const hide = useCallback(() => {
    // An answer that is still under way is from before the change: it no longer counts.
    turnRef.current++;
    setView((before) => ({ ...before, shown: false }));
  }, []);
  const refresh = useCallback(async () => {
    const turn = ++turnRef.current;
    const next = await viewOf(vault);
    if (turn === turnRef.current) setView((before) => ({ ...before, ...next }));
  }, [vault]);
  useEffect(() => {
    void refresh();
    const stops = [
      vault.watch(() => {
        hide();
        void refresh();
      }),
      // Captures change how many items were added; they do not change the lock.
      review.watch(() => void refresh()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [vault, review, hide, refresh]);
  return { ...view, hide, refresh, ...useLockChange(vault, hide, refresh, setView) };
}

function useLockChange(
  vault: VaultLock,
  hide: () => void,
  refresh: () => Promise<void>,
  setView: (update: (before: VaultView) => VaultView) => void,
): Pick<VaultControl, 'around' | 'lock'> {
  const around = async (change: () => Promise<void>) => {
    hide();
    await change().finally(refresh);
  };
  const lock = () => {
    around(vault.lock).catch((thrown: unknown) => {
      setView((before) => ({ ...before, shown: false, fault: asFault(thrown).code }));
    });
  };
  return { around, lock };
}

async function viewOf(vault: VaultLock): Promise<Partial<VaultView>> {
  try {
    const status = await vault.status();
    return { status, shown: status.state !== 'locked', fault: null };
  } catch (thrown) {
    return { shown: false, fault: asFault(thrown).code };
  }
}
