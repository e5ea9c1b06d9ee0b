import { join } from 'node:path';
import type { Session, Tab } from './browser.ts';
import { inLanguage, openCasePage, openNewest } from './case-page.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { adds, inCopies } from './copy-steps.ts';

/** Pictures of the editor with marks, of a copy with its item, and of the copies to share. */
export async function copyScreens(
  session: Session,
  folder: string,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  for (const language of ['nl', 'en']) {
    const name = (screen: string) => join(folder, `${screen}-${language}-${colorScheme}.png`);
    const page = await openCasePage(session);
    await inLanguage(page, language);
    await openNewest(page);
    await page.click(inCopies.make);
    await page.waitFor(inCopies.editor);
    await shoot(page, inCopies.editor, name('copy-hidden'));
    await page.click(inCopies.show);
    await page.waitFor(inCopies.picture);
    for (const kind of ['cover', 'box', 'arrow', 'text'] as const) await page.click(adds(kind));
    await page.evaluate(spread);
    await shoot(page, inCopies.editor, name('copy-edit'));
    await shoot(page, '[data-test=copy-frame]', name('copy-marks'));
    await narrow(page, inCopies.editor, name('copy-edit-narrow'));
    await page.click(inCopies.save);
    await page.waitFor(inCopies.line);
    await shoot(page, '[data-test=copies]', name('copies'));
    await page.click(inCopies.share);
    await page.waitFor(inCopies.shareStart);
    await shoot(page, '[data-test=copies]', name('copy-share'));
    await narrow(page, '[data-test=copies]', name('copy-share-narrow'));
    await page.close();
  }
}

/** Moves the marks apart with the keys, as someone would who points at something. */
async function spread(): Promise<void> {
  const moves = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'];
  for (let count = 0; count < 24; count++) {
    const marks = [...document.querySelectorAll('[data-test=copy-mark]')];
    for (const [index, mark] of marks.entries()) {
      mark.dispatchEvent(new KeyboardEvent('keydown', { key: moves[index]!, bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }
}

/** A picture with an element at the top of what is in view, below the bar. */
async function shoot(page: Tab, selector: string, path: string): Promise<void> {
  await page.evaluate((at) => {
    document.querySelector(at)?.scrollIntoView();
    scrollBy(0, -72);
  }, selector);
  await page.screenshot(path);
}

/** The same in a window of 320 pixels, as wide as a text at 400 % leaves it. */
async function narrow(page: Tab, selector: string, path: string): Promise<void> {
  if (!(page instanceof ChromiumTab)) return;
  const before = page.page.viewport();
  await page.page.setViewport({ width: 320, height: 1000 });
  await shoot(page, selector, path);
  await page.page.setViewport(before);
}
