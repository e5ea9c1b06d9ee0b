import { join } from 'node:path';
import type { BrowserName, Session } from './browser.ts';
import { withPage } from './extension-page.ts';
import { waitUntil } from './wait.ts';

/** A copy of the built extension with a page that fills the case through our own store code. */
export function withSeedPage(browser: BrowserName): Promise<string> {
  return withPage(browser, 'seed', join(import.meta.dirname, 'seed-page.ts'));
}

/** Fills the case with items of one picture each. Gives the size of a picture in bytes. */
export async function seedCase(session: Session, count: number): Promise<number> {
  const page = await session.openExtensionPage(`/seed.html?count=${count}`);
  const ended = async () => {
    const title = await page.evaluate(() => document.title);
    return /^(seeded|failed)/.test(title) ? title : undefined;
  };
  const title = await waitUntil('a filled case', ended, 300_000);
  await page.close();
  if (title.startsWith('failed')) throw new Error(title);
  return Number(title.split(' ')[1]);
}
