import { browser } from 'wxt/browser';

const key = 'vault';

/** Which vault is here, noted on disk beside the settings. A wipe takes it away with them. */
export const vaultMark = {
  async read(): Promise<string | null> {
    const noted = (await browser.storage.local.get(key))[key];
    return typeof noted === 'string' ? noted : null;
  },
  async write(mark: string): Promise<void> {
    await browser.storage.local.set({ [key]: mark });
  },
};
