import { on } from '../e2e/steps.ts';
import { figure } from './figure.ts';
import type { Part } from './part.ts';

/** What the functions below see in the popup, where both browsers have it. */
declare const browser: {
  tabs: { captureVisibleTab(options: object): Promise<string> };
};

/**
 * This screen: from the click on the big button until the popup says that it is kept, which it may
 * say only of what is in the vault; and the browser's own picture of the same page.
 */
export const screen: Part = {
  name: 'screen',
  async measure({ browser: name, session, site, runs = 7 }) {
    const tab = await session.openTab(site.url('/tall.html'));
    const popup = await session.clickToolbar(tab);
    await popup.waitFor(`${on.capture}:not([disabled])`);
    const [floor, value]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      floor.push(await popup.evaluate(barePicture));
      value.push(await popup.evaluate(clickToStored, on.capture, on.outcome));
    }
    return [figure(`click to stored item ${name}`, { floor, value }, 2)];
  },
};

async function barePicture(): Promise<number> {
  // Chromium takes two pictures a second; what it makes one wait for is not what is measured.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const start = performance.now();
  await browser.tabs.captureVisibleTab({ format: 'png' });
  return performance.now() - start;
}

async function clickToStored(button: string, outcome: string): Promise<number> {
  const items = () =>
    new Promise<number>((answer, reject) => {
      const opening = indexedDB.open('zegel');
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('items').objectStore('items').count();
        counting.onerror = () => reject(new Error(String(counting.error)));
        counting.onsuccess = () => {
          opening.result.close();
          answer(counting.result);
        };
      };
    });
  const before = await items();
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  document.querySelector(outcome)?.setAttribute('data-old', '');
  const fresh = () => document.querySelector(`${outcome}:not([data-old])`);
  const said = new Promise<void>((resolve) => {
    const watch = () => fresh() && resolve();
    new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
  });
  const start = performance.now();
  document.querySelector<HTMLElement>(button)?.click();
  await said;
  const ms = performance.now() - start;
  if ((await items()) !== before + 1) throw new Error('it was not stored when the popup said so');
  return ms;
}
