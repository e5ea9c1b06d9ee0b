import type { Tab } from '../e2e/browser.ts';

/** Starts timing in a page, with its own clock: from the first such event until an element is there. */
export function startTiming(page: Tab, event: string, on: string, until: string): Promise<void> {
  return page.evaluate(watch, event, on, until);
}

/** Milliseconds that were timed. */
export async function timed(page: Tab): Promise<number> {
  return Number(await page.evaluate(() => document.body.dataset['timed']));
}

function watch(event: string, on: string, until: string): void {
  delete document.body.dataset['timed'];
  let begun: number | undefined;
  const begin = ({ target }: Event) => {
    if (target instanceof Element && target.closest(on)) begun ??= performance.now();
  };
  document.addEventListener(event, begin, { capture: true });
  const watcher = new MutationObserver(() => {
    if (begun === undefined || !document.querySelector(until)) return;
    document.body.dataset['timed'] = String(performance.now() - begun);
    watcher.disconnect();
    document.removeEventListener(event, begin, { capture: true });
  });
  watcher.observe(document.body, { childList: true, subtree: true });
}
