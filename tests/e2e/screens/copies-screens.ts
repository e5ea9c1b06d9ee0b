import { openCasePage, openNewest } from '../case-page.ts';
import { adds, inCopies } from '../copy-steps.ts';
import type { Place, Screen } from './screen.ts';

/** The editor of a copy, hidden and with a mark of each kind; the copies of an item; sharing them. */
export async function* copiesScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await openNewest(page);
  await page.click(inCopies.make);
  await page.waitFor(inCopies.editor);
  yield { name: 'copy-hidden', page };
  await page.click(inCopies.show);
  await page.waitFor(inCopies.picture);
  for (const kind of ['cover', 'box', 'arrow', 'text'] as const) await page.click(adds(kind));
  await page.evaluate(spread);
  yield { name: 'copy-edit', page };
  await page.click(inCopies.save);
  await page.waitFor(inCopies.line);
  yield { name: 'copies', page };
  await page.click(inCopies.share);
  await page.waitFor(inCopies.shareStart);
  yield { name: 'copy-share', page };
  await page.click(inCopies.shareStart);
  await page.waitFor(inCopies.shareDone);
  yield { name: 'copy-shared', page };
  await page.close();
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
