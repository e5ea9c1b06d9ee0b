import { leavePages } from './leave.ts';
import { deriveInWorker } from './passphrase-key.ts';
import { vaultMark } from './vault-mark.ts';
import { vaultSession } from './vault-session.ts';

/** What the vault needs of the browser in one of Zegel's pages. */
export const pageVault = {
  derive: deriveInWorker,
  session: vaultSession,
  mark: vaultMark,
  leavePages,
};
