import { browser } from 'wxt/browser';

const key = 'language';

/** The language chosen in Zegel; null when none was. */
export async function chosenLanguage(): Promise<string | null> {
  const stored = await browser.storage.local.get(key);
  return typeof stored[key] === 'string' ? stored[key] : null;
}

/** Keeps the language chosen in Zegel. */
export async function keepLanguage(language: string): Promise<void> {
  await browser.storage.local.set({ [key]: language });
}

/** Languages of the browser, the preferred one first. */
export function browserLanguages(): readonly string[] {
  return navigator.languages;
}

/** Runs work when another language was chosen. */
export function onLanguage(work: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void work();
  });
}
