import type { Tab } from './browser.ts';

declare global {
  /** Lets go of what is held, as long as something is. */
  var letGoOfFiles: (() => void) | undefined;
}

/**
 * Keeps everyone else from reading the files of the vault, so that an export or a backup that goes on
 * waits where it is; until the page that holds them closes, or calls `letGoOfFiles`.
 */
export function holdFiles(page: Tab): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('zegel');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(new Error('no vault'));
    });
    const files = opening.result.transaction('files', 'readwrite').objectStore('files');
    let held = true;
    globalThis.letGoOfFiles = () => (held = false);
    // A transaction lasts as long as it is asked something.
    const ask = () => {
      if (!held) return opening.result.close();
      files.get(['', '']).onsuccess = ask;
    };
    await new Promise<void>((resolve) => {
      files.get(['', '']).onsuccess = () => {
        resolve();
        ask();
      };
    });
  });
}

/** Lets others read again. */
export function letGo(page: Tab): Promise<void> {
  return page.evaluate(() => globalThis.letGoOfFiles?.());
}
