import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { LaunchOptions, PageFunction, Session, Tab, Wire } from './browser.ts';
import * as scripts from './firefox-chrome.ts';
import { FirefoxDriver, pageScript, settled } from './firefox-driver.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { writePreferences } from './firefox-prefs.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { type Marionette, tryConnect } from './marionette.ts';
import { atOurEnd, endGroup, hasEnded } from './processes.ts';
import { type Folders, makeFolders, readExtension, waitForFile } from './profile.ts';
import { findBrowser, hasDisplay } from './programs.ts';
import { waitUntil } from './wait.ts';

/** Address of the extension, the same in every session, so that a profile can be used again. */
const uuid = '5ea15ea1-0000-4000-8000-000000000001';

/** Keys without a letter, as the protocol writes them. */
const [altKey, shiftKey] = ['\uE00A', '\uE008'];

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const built = readExtension(options.extension);
  const id = built.geckoId;
  if (id === undefined) throw new Error('the manifest has no id for Firefox');
  const folders = makeFolders(options);
  const port = await freePort();
  const fixed = { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) };
  writePreferences(folders, options, { ...fixed, 'marionette.port': port });
  const program = startProgram(folders.profile, options);
  atOurEnd(() => {
    endGroup(program);
    folders.remove();
  });
  try {
    const remote = await waitUntil('Firefox', () => reach(program, port), 60_000);
    const version = await begin(remote, built.folder, options);
    return new FirefoxSession(new FirefoxDriver(remote, id), program, folders, version);
  } catch (error) {
    endGroup(program);
    throw error;
  }
}

function startProgram(profile: string, options: LaunchOptions): ChildProcess {
  const headless = options.headless ?? !hasDisplay();
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  const args = [...flags, ...(headless ? ['--headless'] : []), '--profile', profile];
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
  // A group of its own: then all its processes can be ended together.
  const quiet = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  const env = { ...process.env, ...size, ...quiet };
  return spawn(findBrowser('firefox'), args, { detached: true, stdio: 'ignore', env });
}

async function begin(
  remote: Marionette,
  extension: string,
  { anyCertificate = false }: LaunchOptions,
): Promise<string> {
  const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
  // Marionette itself looks for capabilities at the top; below is where WebDriver has them.
  const given = { capabilities, acceptInsecureCerts: anyCertificate };
  const session = await remote.send('WebDriver:NewSession', given);
  await remote.send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 60_000, implicit: 0 });
  await remote.send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
  await remote.send('Addon:Install', { path: extension, temporary: true });
  const { browserVersion } = (session as { capabilities: { browserVersion: string } }).capabilities;
  return `Firefox/${browserVersion}`;
}

function reach(program: ChildProcess, port: number): Promise<Marionette | undefined> {
  if (program.exitCode !== null) throw new Error(`Firefox ended with ${program.exitCode}`);
  return tryConnect(port);
}

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly version: string;
  readonly profile: string;
  readonly downloads: string;
  readonly ended: Promise<unknown>;
  readonly #driver: FirefoxDriver;
  readonly #program: ChildProcess;
  readonly #folders: Folders;

  constructor(driver: FirefoxDriver, program: ChildProcess, folders: Folders, version: string) {
    this.#driver = driver;
    this.#program = program;
    this.#folders = folders;
    this.version = version;
    this.profile = folders.profile;
    this.downloads = folders.downloads;
    this.ended = once(program, 'exit');
  }

  async openTab(url: string): Promise<Tab> {
    const tab = new FirefoxTab(this.#driver, await this.#driver.newTab());
    await tab.focus();
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openTab(`moz-extension://${uuid}${path}`);
  }

  waitForTab(match: RegExp, ms?: number): Promise<Tab> {
    return waitUntil(`tab ${match}`, () => this.#findTab(match), ms);
  }

  async #findTab(match: RegExp): Promise<Tab | undefined> {
    for (const handle of await this.#driver.handles()) {
      const tab = new FirefoxTab(this.#driver, handle);
      if (match.test(await tab.url())) return tab;
    }
    return undefined;
  }

  async clickToolbar(tab: Tab): Promise<Tab> {
    await ownTab(tab).focus();
    // On an open popup the button would close it.
    await this.#driver.inWindow(scripts.closePopup);
    await this.#driver.inWindow(scripts.triggerAction);
    return this.waitForPopup();
  }

  async waitForPopup(): Promise<Tab> {
    const isOpen = async () =>
      (await this.#driver.inWindow<string>(scripts.popupUrl)).includes(uuid) || undefined;
    await waitUntil('popup', isOpen);
    return new FirefoxPopup(this.#driver);
  }

  async pressShortcut(tab: Tab, key: string): Promise<void> {
    await ownTab(tab).focus();
    await this.#driver.inWindow(scripts.focusTabStrip);
    const letter = key.toUpperCase();
    const down = [altKey, shiftKey, letter].map((value) => ({ type: 'keyDown', value }));
    const up = [letter, shiftKey, altKey].map((value) => ({ type: 'keyUp', value }));
    await this.#driver.perform([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  }

  async chooseInMenu(tab: Tab, line: string, selector: string): Promise<void> {
    await ownTab(tab).openMenu(selector);
    const chosen = () => this.#driver.inWindow<boolean>(scripts.chooseMenuLine, line);
    await waitUntil('menu of the right mouse button', async () => (await chosen()) || undefined);
  }

  waitForDownload(match: RegExp, ms?: number): Promise<string> {
    return waitForFile(this.downloads, match, ms);
  }

  extensionPids(): Promise<number[]> {
    return this.#driver.inWindow<number[]>(scripts.extensionPids);
  }

  async inBackground<T, A extends Wire[]>(run: PageFunction<T, A>, ...args: A): Promise<T> {
    return settled<T>(await this.#driver.inWindow(scripts.runInBackground, pageScript(run), args));
  }

  async killBackground(): Promise<void> {
    await this.#driver.inWindow(scripts.stopBackground);
  }

  async answerPermission(accept: boolean): Promise<void> {
    const answered = () => this.#driver.inWindow<boolean>(scripts.answerPermission, accept);
    await waitUntil('question for a permission', async () => (await answered()) || undefined);
  }

  async close(): Promise<void> {
    // A window that its user closed has taken Firefox with it.
    if (hasEnded(this.#program)) this.#driver.disconnect();
    else await this.#driver.quit();
    await this.ended;
    this.#folders.remove();
  }

  kill(): void {
    endGroup(this.#program);
  }
}

function ownTab(tab: Tab): FirefoxTab {
  if (tab instanceof FirefoxTab) return tab;
  throw new Error('a tab of another browser, or a popup');
}

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
