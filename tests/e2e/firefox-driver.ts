import { type Key, keyCodes, type PageFunction, type Wire } from './browser.ts';
import type { Marionette } from './marionette.ts';
import { functionSource } from './source.ts';

/** Name under which the protocol passes elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The commands that the session and its tabs need, each one whole step. */
export class FirefoxDriver {
  readonly #remote: Marionette;
  readonly #extensionId: string;

  constructor(remote: Marionette, extensionId: string) {
    this.#remote = remote;
    this.#extensionId = extensionId;
  }

  /** Sends commands to one tab, without bringing it to the front unless asked. */
  inTab<T>(handle: string, work: (remote: Marionette) => Promise<T>, focus = false): Promise<T> {
    return this.#remote.together(async () => {
      await this.#remote.send('WebDriver:SwitchToWindow', { handle, focus });
      return work(this.#remote);
    });
  }

  /** Runs one of the scripts for Firefox's own window. */
  inWindow<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#asWindow((remote) => execute<T>(remote, script, [this.#extensionId, ...args]));
  }

  /** Keys and pointer that the browser itself sees, not only the page. */
  perform(actions: object[]): Promise<void> {
    return this.#asWindow(async (remote) => {
      await remote.send('WebDriver:PerformActions', { actions });
    });
  }

  #asWindow<T>(work: (remote: Marionette) => Promise<T>): Promise<T> {
    return this.#remote.together(async () => {
      await this.#remote.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await work(this.#remote);
      } finally {
        await this.#remote.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Opens an empty tab in front and gives its handle. */
  newTab(): Promise<string> {
    return this.#remote.together(async () => {
      // From a tab that is still there: the current one may have closed itself.
      const [handle] = await this.handles();
      await this.#remote.send('WebDriver:SwitchToWindow', { handle, focus: false });
      const opened = await this.#remote.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      return (opened as { handle: string }).handle;
    });
  }

  async handles(): Promise<string[]> {
    return (await this.#remote.send('WebDriver:GetWindowHandles')) as string[];
  }

  async quit(): Promise<void> {
    await this.#remote.send('Marionette:Quit', { flags: ['eForceQuit'] });
    this.#remote.close();
  }

  disconnect(): void {
    this.#remote.close();
  }
}

/** Runs the body of an asynchronous function in the current context. */
async function execute<T>(remote: Marionette, body: string, args: unknown[]): Promise<T> {
  const script = settling(`(async function () { ${body} }).apply(null, args)`);
  const params = { script, args, sandbox: null };
  return settled<T>(valueOf(await remote.send('WebDriver:ExecuteAsyncScript', params)));
}

/** Runs a function in the page of the current tab. */
export async function evaluateIn<T, A extends Wire[]>(
  remote: Marionette,
  run: string | PageFunction<T, A>,
  args: A,
): Promise<T> {
  const params = { script: pageScript(run), args, sandbox: null };
  return settled<T>(valueOf(await remote.send('WebDriver:ExecuteAsyncScript', params)));
}

/** A function as a script that tells its outcome to a callback, the last argument. */
export function pageScript<T, A extends Wire[]>(run: string | PageFunction<T, A>): string {
  return settling(`(${functionSource(run)})(...args)`);
}

/** What a script of `pageScript` told. @throws Error what the function threw. */
export function settled<T>(outcome: unknown): T {
  const { value, error } = outcome as { value?: T; error?: string };
  if (typeof error === 'string') throw new Error(error);
  return value as T;
}

function settling(call: string): string {
  return `const args = [...arguments], tell = args.pop();
    Promise.resolve().then(() => ${call}).then(
      (value) => tell({ value }),
      (error) => tell({ error: String(error) + '\\n' + (error?.stack ?? '') }),
    );`;
}

/** The value in a reply; most replies wrap it. */
export function valueOf(reply: unknown): unknown {
  return (reply as { value: unknown }).value;
}

/** Clicks an element of the current tab with a real pointer, as soon as it is there. */
export async function clickIn(remote: Marionette, selector: string): Promise<void> {
  const found = await elementIn(remote, selector);
  await remote.send('WebDriver:ElementClick', { id: found[elementKey] });
}

/** Gives files of this machine to a file input. */
export async function chooseIn(
  remote: Marionette,
  selector: string,
  paths: readonly string[],
): Promise<void> {
  const found = await elementIn(remote, selector);
  const text = paths.join('\n');
  await remote.send('WebDriver:ElementSendKeys', { id: found[elementKey], text });
}

/** Presses the right mouse button on an element of the current tab with a real pointer. */
export async function pressRightIn(remote: Marionette, selector: string): Promise<void> {
  const origin = await elementIn(remote, selector);
  const actions = [
    { type: 'pointerMove', origin, x: 0, y: 0 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await remote.send('WebDriver:PerformActions', { actions: [mouse] });
}

async function elementIn(remote: Marionette, selector: string): Promise<Record<string, string>> {
  const query = { using: 'css selector', value: selector };
  return valueOf(await remote.send('WebDriver:FindElement', query)) as Record<string, string>;
}

/** A key as the protocol sends it: down and up, or one of both. */
export function keyActions(key: Key, part?: 'down' | 'up'): object[] {
  const value = key in keyCodes ? keyCodes[key as keyof typeof keyCodes] : key;
  const types = ['keyDown', 'keyUp'].filter((type) => !part || type.toLowerCase().endsWith(part));
  return [{ type: 'key', id: 'keyboard', actions: types.map((type) => ({ type, value })) }];
}
