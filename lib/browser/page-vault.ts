import { browser } from 'wxt/browser';
import { removeExports } from './export-files.ts';
import { leavePages } from './leave.ts';
import { giveAllBack } from './permissions.ts';
import { deriveInWorker } from './passphrase-key.ts';
import { vaultMark } from './vault-mark.ts';
import { vaultSession } from './vault-session.ts';

/** What the vault needs of the browser in one of Zegel's pages. */
export const pageVault = {
  derive: deriveInWorker,
  session: vaultSession,
  mark: vaultMark,
  leavePages,
  /** Settings, permissions, what the last capture left to say, and bundles that were being written. */
  async wipeRest(): Promise<void> {
    await Promise.all([
      browser.storage.local.clear(),
      browser.storage.session.clear(),
      removeExports(),
      giveAllBack(),
    ]);
  },
};
