import { figure } from './figure.ts';
import type { BenchPage } from './page.ts';
import type { Part } from './part.ts';

/** What the function below sees in `/bench.html`. */
declare const bench: BenchPage;

/** Unlocking with the default parameters costs hardly more than Argon2id does. */
export const unlock: Part = {
  name: 'unlock',
  async measure({ browser, session, runs = 5 }) {
    const page = await session.openExtensionPage('/bench.html');
    const measured = await page.evaluate((count) => bench.unlock(count), runs);
    return [figure(`unlock ${browser}`, measured, 1.1)];
  },
};
