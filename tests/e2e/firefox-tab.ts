import { writeFile } from 'node:fs/promises';
import type { PageFunction, Tab, Wire } from './browser.ts';
import { clickIn, evaluateIn, type FirefoxDriver, valueOf } from './firefox-driver.ts';
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
    await this.#driver.inTab(this.handle, (remote) => clickIn(remote, selector), true);
  }

  async waitFor(selector: string, ms?: number): Promise<void> {
    const ask = async () => (await this.evaluate(isPresent, selector)) || undefined;
    await waitUntil(`element ${selector}`, ask, ms);
  }

  text(selector: string): Promise<string> {
    return this.evaluate(textOf, selector);
  }

  async screenshot(path: string): Promise<void> {
    const shoot = { full: false };
    const picture = await this.#driver.inTab(this.handle, async (remote) =>
      valueOf(await remote.send('WebDriver:TakeScreenshot', shoot)),
    );
    await writeFile(path, String(picture), 'base64');
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
