import type { Tab } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { waitUntil } from './wait.ts';

/** Keys without a letter, as the protocol of Firefox writes them. */
const codes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: '\uE00D',
  Shift: '\uE008',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
} as const;

/** Presses a real key in a tab, while Shift is held down or not. */
export async function pressKey(tab: Tab, key: keyof typeof codes, shift = false): Promise<void> {
  await tab.focus();
  if (tab instanceof ChromiumTab) {
    if (shift) await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press(key);
    if (shift) await tab.page.keyboard.up('Shift');
  } else if (tab instanceof FirefoxTab) {
    await tab.press(codes[key], shift ? codes.Shift : null);
  } else throw new Error('keys are pressed in tabs only');
}

/** Goes to an element with the Tab key alone, and presses Enter on it. */
export async function chooseByKeys(tab: Tab, selector: string): Promise<void> {
  const there = (at: string) => document.activeElement?.matches(at) === true;
  for (let presses = 0; presses < 60; presses++) {
    if (await tab.evaluate(there, selector)) return pressKey(tab, 'Enter');
    await pressKey(tab, 'Tab');
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}

/** Waits until an element has the focus. */
export async function waitForFocus(tab: Tab, selector: string): Promise<void> {
  const there = (at: string) => document.activeElement?.matches(at) === true;
  await waitUntil(`focus on ${selector}`, async () =>
    (await tab.evaluate(there, selector)) ? true : undefined,
  );
}
