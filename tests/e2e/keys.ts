import type { Key, Tab } from './browser.ts';
import { waitUntil } from './wait.ts';

/** Presses a real key in a tab, while Shift is held down or not. */
export async function pressKey(tab: Tab, key: Key, shift = false): Promise<void> {
  await tab.focus();
  if (shift) await tab.press('Shift', 'down');
  await tab.press(key);
  if (shift) await tab.press('Shift', 'up');
}

/**
 * Goes to an element with the Tab key alone. Every stop on the way must be seen, be marked as having
 * the focus, and come after the one before.
 */
export async function tabTo(tab: Tab, selector: string, back = false): Promise<void> {
  await tab.focus();
  await tab.waitFor(selector);
  for (let presses = 0; presses < 150; presses++) {
    const { there, fault } = await tab.evaluate(stop, selector, back, presses === 0);
    if (fault !== '') throw new Error(`on the way to ${selector}: ${fault}`);
    if (there) return;
    await pressKey(tab, 'Tab', back);
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}

/** Goes to an element with the Tab key alone, and presses Enter on it. */
export async function chooseByKeys(tab: Tab, selector: string, back = false): Promise<void> {
  await tabTo(tab, selector, back);
  await tab.press('Enter');
}

/** Types a text, key by key, into what has the focus. */
export async function typeKeys(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.press(letter as Key);
}

/** Waits until an element has the focus. */
export async function waitForFocus(tab: Tab, selector: string): Promise<void> {
  const there = (at: string) => document.activeElement?.matches(at) === true;
  await waitUntil(`focus on ${selector}`, async () =>
    (await tab.evaluate(there, selector)) ? true : undefined,
  );
}

/** Waits until something on the page has the focus, and says what. */
export function focused(tab: Tab): Promise<string> {
  return waitUntil('focus', async () => (await tab.evaluate(nameOfFocus)) || undefined);
}

function nameOfFocus(): string {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  return (at as HTMLElement).dataset['test'] ?? (at.id || at.localName);
}

/** Looks at what has the focus now, and remembers it as the stop before the next. */
function stop(selector: string, back: boolean, first: boolean): { there: boolean; fault: string } {
  const at = document.activeElement as HTMLElement | null;
  const last = document.querySelector('[data-before]');
  last?.removeAttribute('data-before');
  // Where the way begins was not reached with the Tab key: a script may have put the focus there.
  const before = first ? null : last;
  if (!at || at === document.body) return { there: false, fault: '' };
  at.setAttribute('data-before', '');
  return { there: at.matches(selector), fault: seen(at) || order(at) };

  // What is drawn has its ring drawn too: an outline would follow what is covered, not the mark.
  function drawnRing(element: HTMLElement): boolean {
    const ring = element.querySelector('.copy-ring:not(.copy-ring-halo)');
    if (!ring) return false;
    const { stroke, strokeWidth } = getComputedStyle(ring);
    return stroke !== 'none' && parseFloat(strokeWidth) >= 2;
  }

  // What a script gave the focus to may be a title or a part of the page; it needs no ring.
  function seen(element: HTMLElement): string {
    const { width, height } = element.getBoundingClientRect();
    const name = element.outerHTML.slice(0, 120);
    if (width === 0 || height === 0) return `nothing to see of ${name}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return ring || drawnRing(element) || element.tabIndex < 0 || element.localName === 'iframe'
      ? ''
      : `no ring around ${name}`;
  }

  // From the end Tab begins again at the top.
  function order(element: HTMLElement): string {
    if (!before || before === element) return '';
    const follows = (before.compareDocumentPosition(element) & 4) > 0;
    const top = document.querySelector('a[href], button, input, select, summary') === element;
    return follows !== back || top || back ? '' : `${element.outerHTML.slice(0, 120)} comes before`;
  }
}
