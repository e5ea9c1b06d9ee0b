import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/browser.ts';
import { withPage } from '../e2e/extension-page.ts';
import { launch } from '../e2e/launch.ts';
import { startSite } from '../e2e/site.ts';
import type { Place } from './part.ts';

/** Measures in a browser of its own: what one leaves behind does not slow down the next. */
export async function inBrowser<T>(
  browser: BrowserName,
  measure: (place: Place) => Promise<T>,
): Promise<T> {
  const extension = await withPage(browser, 'bench', join(import.meta.dirname, 'page.ts'));
  const site = await startSite();
  const session = await launch(browser, { extension });
  try {
    return await measure({ browser, session, site });
  } finally {
    await session.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}
