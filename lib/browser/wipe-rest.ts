import { browser } from 'wxt/browser';
import { removeExports } from './export-files.ts';
import { giveAllBack } from './permissions.ts';

/** Clears settings, permissions, what the last capture left to say, and bundles that were being written. */
export async function wipeRest(): Promise<void> {
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    removeExports(),
    giveAllBack(),
  ]);
}
