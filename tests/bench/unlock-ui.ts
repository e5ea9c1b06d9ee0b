import type { Tab } from '../e2e/browser.ts';
import { captureOf, inCase } from '../e2e/case-page.ts';
import { lockNow, openProtected, tryPassphrase, passphrase } from '../e2e/vault-steps.ts';
import { figureAtMost } from './figure.ts';
import type { Part } from './part.ts';

/** How long nothing is done on the locked page, for the floor. */
const idleFor = 2000;

/**
 * The longest time between two frames while the case page unlocks, until its list is there. Two
 * frames are 17 ms apart when nothing is in the way; a task of 50 ms or more would show.
 */
export const unlockUi: Part = {
  name: 'unlock-ui',
  async measure({ browser, session, site, runs = 5 }) {
    await captureOf(session, site.url('/sample.html'));
    const page = await openProtected(session);
    const measured = { floor: [] as number[], value: [] as number[] };
    for (let run = 0; run < runs; run++) {
      await lockNow(page);
      measured.floor.push(await page.evaluate(longestGapWhileIdle, idleFor));
      measured.value.push(await longestGapWhileUnlocking(page));
    }
    // Never means never: the worst of the runs counts, not the middle.
    const worst = { ...measured, value: [Math.max(...measured.value)] };
    return [figureAtMost(`unlock-ui ${browser}`, worst, 50)];
  },
};

async function longestGapWhileUnlocking(page: Tab): Promise<number> {
  await page.evaluate(watchFrames, inCase.log);
  await tryPassphrase(page, passphrase);
  await page.waitFor('body[data-longest-gap]', 60_000);
  return Number(await page.evaluate(() => document.body.dataset['longestGap']));
}

/** From the moment the passphrase is sent until an element is there: the longest gap between frames. */
function watchFrames(selector: string): void {
  delete document.body.dataset['longestGap'];
  document.addEventListener(
    'submit',
    () => {
      let last = performance.now();
      let longest = 0;
      const frame = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (document.querySelector(selector)) document.body.dataset['longestGap'] = String(longest);
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    { once: true, capture: true },
  );
}

function longestGapWhileIdle(ms: number): Promise<number> {
  return new Promise((answer) => {
    const end = performance.now() + ms;
    let last = performance.now();
    let longest = 0;
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now < end) requestAnimationFrame(frame);
      else answer(longest);
    };
    requestAnimationFrame(frame);
  });
}
