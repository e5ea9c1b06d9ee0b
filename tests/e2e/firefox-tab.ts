import { writeFile } from 'node:fs/promises';
import type { Key, PageFunction, Tab, Theme, View, Wire } from './browser.ts';
import { drawTab, themeTab, zoomTab } from './firefox-chrome.ts';
import {
  chooseIn,
  clickIn,
  evaluateIn,
  type FirefoxDriver,
  keyActions,
  pressRightIn,
  valueOf,
} from './firefox-driver.ts';
import { isPresent, textOf } from './source.ts';
import { waitUntil } from './wait.ts';

/** A tab of Firefox. */
export class FirefoxTab implements Tab {
  readonly handle: string;
  readonly #driver: FirefoxDriver;

  constructor(driver: FirefoxDriver, handle: string) {
    this.#driver = driver;
    this.handle = handle;
  }

  evaluate<T, A extends Wire[]>(run: string | PageFunction<T, A>, ...args: A): Promise<T> {
    return this.#driver.inTab(this.handle, (remote) => evaluateIn(remote, run, args));
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    const click = () =>
      this.#driver.inTab(this.handle, (remote) => clickIn(remote, selector), true);
    // The page may put another element in its place between looking for it and pressing it.
    await click().catch((thrown: unknown) => {
      if (thrown instanceof Error && thrown.message.startsWith('stale element')) return click();
      throw thrown;
    });
  }

  /** Presses the right mouse button on an element. */
  async openMenu(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#driver.inTab(this.handle, (remote) => pressRightIn(remote, selector), true);
  }

  async press(key: Key, part?: 'down' | 'up'): Promise<void> {
    const actions = keyActions(key, part);
    const perform = 'WebDriver:PerformActions';
    await this.#driver.inTab(this.handle, (remote) => remote.send(perform, { actions }), true);
  }

  async inTheme(theme: Theme): Promise<void> {
    await this.focus();
    await this.#driver.inWindow(themeTab, theme);
  }

  async inView(view: View | null): Promise<void> {
    await this.focus();
    await this.#driver.inWindow(zoomTab, view && view.width);
    // The page hears of it a moment later.
    const wide = (most: number) => innerWidth <= most;
    const isSo = async () => (await this.evaluate(wide, (view?.width ?? 1e6) + 1)) || undefined;
    await waitUntil('zoom', isSo);
  }

  async waitFor(selector: string, ms?: number): Promise<void> {
    const ask = async () => (await this.evaluate(isPresent, selector)) || undefined;
    await waitUntil(`element ${selector}`, ask, ms);
  }

  async choose(selector: string, paths: readonly string[]): Promise<void> {
    await this.waitFor(selector);
    await this.#driver.inTab(this.handle, (remote) => chooseIn(remote, selector, paths), true);
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textOf, selector);
  }

  async screenshot(path: string, whole = false): Promise<void> {
    await this.focus();
    const part = whole ? await this.evaluate(wholePage) : null;
    await writeFile(path, await this.#driver.inWindow<string>(drawTab, part), 'base64');
  }

  async goto(url: string): Promise<void> {
    await this.#driver.inTab(this.handle, (remote) => remote.send('WebDriver:Navigate', { url }));
  }

  async url(): Promise<string> {
    return this.#driver.inTab(this.handle, async (remote) =>
      String(valueOf(await remote.send('WebDriver:GetCurrentURL'))),
    );
  }

  async close(): Promise<void> {
    await this.#driver.inTab(this.handle, (remote) => remote.send('WebDriver:CloseWindow'));
  }

  /** Brings the tab to the front. */
  async focus(): Promise<void> {
    await this.#driver.inTab(this.handle, () => Promise.resolve(), true);
  }
}

/** The whole document in CSS pixels. One that begins at the right lies left of zero. */
function wholePage(): { x: number; y: number; width: number; height: number } {
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const isFromRight = getComputedStyle(document.documentElement).direction === 'rtl';
  const x = isFromRight ? clientWidth - scrollWidth : 0;
  return { x, y: 0, width: scrollWidth, height: scrollHeight };
}
