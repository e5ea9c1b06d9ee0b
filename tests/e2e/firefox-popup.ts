import { writeFile } from 'node:fs/promises';
import type { Key, PageFunction, Tab, Theme, Wire } from './browser.ts';
import {
  closePopup,
  drawPopup,
  focusPopup,
  popupCorner,
  popupUrl,
  runInPopup,
  themePopup,
} from './firefox-chrome.ts';
import { type FirefoxDriver, keyActions, pageScript, settled } from './firefox-driver.ts';
import { isPresent, textOf } from './source.ts';
import { waitUntil } from './wait.ts';

/** The popup of the toolbar button. It is no tab, so it is reached through Firefox's own window. */
export class FirefoxPopup implements Tab {
  readonly #driver: FirefoxDriver;

  constructor(driver: FirefoxDriver) {
    this.#driver = driver;
  }

  async evaluate<T, A extends Wire[]>(run: string | PageFunction<T, A>, ...args: A): Promise<T> {
    return settled<T>(await this.#driver.inWindow(runInPopup, pageScript(run), args));
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    // On a screen of another density the pointer of the driver misses the popup (measured).
    if ((await this.evaluate(() => devicePixelRatio)) !== 1) return this.evaluate(press, selector);
    const [left, top, x, y] = await this.#restingPlace(selector);
    const pointer = { parameters: { pointerType: 'mouse' }, type: 'pointer', id: 'mouse' };
    const move = { type: 'pointerMove', x: Math.round(left + x), y: Math.round(top + y) };
    const clicked = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#driver.perform([{ ...pointer, actions: [move, ...clicked] }]);
  }

  /** Corner of the popup and place in it, once neither moves: the popup grows with what it shows. */
  async #restingPlace(selector: string): Promise<[number, number, number, number]> {
    let before = '';
    return waitUntil(`${selector} at rest in the popup`, async () => {
      const [left, top] = await this.#driver.inWindow<[number, number]>(popupCorner);
      const [x, y] = await this.evaluate(middleOf, selector);
      const now = [left, top, x, y].join();
      const same = now === before;
      before = now;
      return same ? [left, top, x, y] : undefined;
    });
  }

  async waitFor(selector: string, ms?: number): Promise<void> {
    const ask = async () => (await this.evaluate(isPresent, selector)) || undefined;
    await waitUntil(`element ${selector} in the popup`, ask, ms);
  }

  choose(): Promise<void> {
    return Promise.reject(new Error('no file input in the popup'));
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textOf, selector);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#driver.inWindow<string>(drawPopup), 'base64');
  }

  goto(): Promise<void> {
    throw new Error('a popup does not go elsewhere');
  }

  async inTheme(theme: Theme): Promise<void> {
    await this.#driver.inWindow(themePopup, theme);
  }

  inView(): Promise<void> {
    return Promise.resolve();
  }

  async press(key: Key, part?: 'down' | 'up'): Promise<void> {
    await this.#driver.inWindow(focusPopup);
    await this.#driver.perform(keyActions(key, part));
  }

  focus(): Promise<void> {
    return Promise.resolve();
  }

  url(): Promise<string> {
    return this.#driver.inWindow<string>(popupUrl);
  }

  async close(): Promise<void> {
    await this.#driver.inWindow(closePopup);
  }
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function middleOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no element ${selector}`);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
