import type { VaultSafety, VaultStatus } from '../../lib/flows/vault-lock-events.ts';

/** A vault whose state the test sets. */
export interface FakeVault {
  vault: VaultSafety;
  /** Changes the status and tells every page, as the real one does. */
  become: (status: Partial<VaultStatus>) => void;
  /** Only tells that something changed; the status is still under way. */
  tell: () => void;
}

/** The only passphrase that opens it. */
export const rightPassphrase = 'lamp rivier sok donder';

/** A vault that begins in a state and knows one passphrase. */
export function fakeVault(
  first: VaultStatus['state'] = 'open',
  changes: Partial<VaultSafety> = {},
): FakeVault {
  let status: VaultStatus = { state: first, added: 0, waitUntil: null, autoLock: 5, lost: false };
  const watchers = new Set<() => void>();
  const tell = () => watchers.forEach((changed) => changed());
  const become = (next: Partial<VaultStatus>) => {
    status = { ...status, ...next };
    tell();
  };
  const tryTo = (passphrase: string, state: VaultStatus['state']) => {
    if (passphrase !== rightPassphrase)
      return Promise.resolve({ ok: false, reason: 'wrong', waitUntil: null } as const);
    become({ state });
    return Promise.resolve({ ok: true } as const);
  };
  const vault: VaultSafety = {
    status: () => Promise.resolve(status),
    unlock: (passphrase) => tryTo(passphrase, 'unlocked'),
    choose: () => Promise.resolve(become({ state: 'unlocked' })),
    change: (current) => tryTo(current, 'unlocked'),
    remove: (current) => tryTo(current, 'open'),
    lock: () => Promise.resolve(become({ state: 'locked' })),
    setAutoLock: (autoLock) => {
      status = { ...status, autoLock };
      return Promise.resolve();
    },
    wipe: () => Promise.resolve(become({ state: 'open' })),
    touch: () => undefined,
    leave: () => Promise.resolve(),
    acceptLoss: () => Promise.resolve(become({ lost: false })),
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    ...changes,
  };
  return { vault, become, tell };
}
