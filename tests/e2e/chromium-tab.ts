import { writeFile } from 'node:fs/promises';
import { type ElementHandle, type KeyInput, type Page, TimeoutError } from 'puppeteer-core';
import type { Key, PageFunction, Tab, Theme, View, Wire } from './browser.ts';
import { functionSource, textOf } from './source.ts';
import { patience } from './wait.ts';

/** A wait is one call of the protocol, which ends after two minutes whatever was asked. */
const oneWait = 60_000;

/** A tab or popup of Chromium. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly #isPopup: boolean;

  constructor(page: Page, isPopup: boolean) {
    this.page = page;
    this.#isPopup = isPopup;
  }

  async evaluate<T, A extends Wire[]>(run: string | PageFunction<T, A>, ...args: A): Promise<T> {
    const values = args
      .map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)))
      .join(',');
    return (await this.page.evaluate(`(${functionSource(run)})(${values})`)) as T;
  }

  async click(selector: string): Promise<void> {
    // A tab behind another draws nothing, so nothing in it can be pointed at.
    await this.focus();
    await this.page.waitForSelector(selector, { visible: true, timeout: patience });
    await this.evaluate(uncover, selector);
    await this.page.click(selector);
  }

  async waitFor(selector: string, ms: number = patience): Promise<void> {
    for (let left = ms; ; left -= oneWait) {
      try {
        await this.page.waitForSelector(selector, { timeout: Math.min(left, oneWait) });
        return;
      } catch (error) {
        if (!(error instanceof TimeoutError) || left <= oneWait) throw error;
      }
    }
  }

  async choose(selector: string, paths: readonly string[]): Promise<void> {
    const input = await this.page.waitForSelector(selector, { timeout: patience });
    // To the protocol every element is one; only a file input takes files.
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(...paths);
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textOf, selector);
  }

  async screenshot(path: string, whole = false): Promise<void> {
    const shoot = { type: 'png', fullPage: whole, captureBeyondViewport: whole } as const;
    await writeFile(path, await this.page.screenshot(shoot));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async inTheme(theme: Theme): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }

  async inView(view: View | null): Promise<void> {
    if (this.#isPopup) return;
    if (view === null) return this.page.setViewport(null);
    const { width, zoom: deviceScaleFactor } = view;
    const height = Math.round(900 / deviceScaleFactor);
    await this.page.setViewport({ width, height, deviceScaleFactor });
  }

  async press(key: Key, part?: 'down' | 'up'): Promise<void> {
    const name = key as KeyInput;
    if (part !== 'up') await this.page.keyboard.down(name);
    if (part === 'down') return;
    // A popup that opens a page with a key is gone before that key comes up again.
    await this.page.keyboard.up(name).catch((thrown: unknown) => {
      if (!this.#isPopup) throw thrown;
    });
  }

  async focus(): Promise<void> {
    if (!this.#isPopup) await this.page.bringToFront();
  }

  url(): Promise<string> {
    return Promise.resolve(this.page.url());
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/**
 * Scrolls to an element that lies under another one, such as the bar that stays at the top: in view
 * is not seen, and the click would go to the quick exit. Runs in the page.
 */
function uncover(selector: string): void {
  const element = document.querySelector(selector);
  if (!element) return;
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  if (hit && (element.contains(hit) || hit.contains(element))) return;
  element.scrollIntoView({ block: 'center' });
}
