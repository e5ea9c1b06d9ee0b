import { once } from 'node:events';
import {
  type Browser,
  type Extension,
  launch,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core';
import type { LaunchOptions, PageFunction, Session, Tab, Wire } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { atOurEnd, commandLine, descendants, endGroup } from './processes.ts';
import {
  type BuiltExtension,
  type Folders,
  makeFolders,
  readExtension,
  waitForFile,
} from './profile.ts';
import { findBrowser, hasDisplay } from './programs.ts';
import { functionSource } from './source.ts';
import { waitUntil } from './wait.ts';

/** Starts Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const built = readExtension(options.extension);
  const folders = makeFolders(options);
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? !hasDisplay(),
    pipe: true,
    enableExtensions: true,
    userDataDir: folders.profile,
    defaultViewport: null,
    args: flags(options),
    env: { ...process.env, ...(options.lang && { LANGUAGE: options.lang }) },
    protocolTimeout: 120_000,
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  atOurEnd(folders.remove);
  try {
    return await prepare(browser, built, folders, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function prepare(
  browser: Browser,
  built: BuiltExtension,
  folders: Folders,
  options: LaunchOptions,
): Promise<Session> {
  // Not given to `launch`, which does not wait until extensions are there.
  const id = await browser.installExtension(built.folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('Chromium did not load the extension');
  const control = await browser.target().createCDPSession();
  const downloadPath = folders.downloads;
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  await limitStorage(browser, id, options);
  return new ChromiumSession(browser, extension, built, folders, await browser.version(), options);
}

/** What the browser says there is room for. It enforces no quota on whoever has `unlimitedStorage`. */
async function limitStorage(
  browser: Browser,
  id: string,
  { storageLimit }: LaunchOptions,
): Promise<void> {
  const [page] = await browser.pages();
  if (storageLimit === undefined || page === undefined) return;
  // In force for as long as this page and its line are open; the browser's own line has no storage.
  const control = await page.createCDPSession();
  const limit = { origin: `chrome-extension://${id}`, quotaSize: storageLimit };
  await control.send('Storage.overrideQuotaForOrigin', limit);
}

function flags(options: LaunchOptions): string[] {
  const { lang, deviceScaleFactor: scale, reducedMotion, proxy, anyCertificate } = options;
  return [
    '--window-size=1280,900',
    '--screen-info={1280x900}',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=NetworkTimeServiceQuerying',
    '--component-updater=url-source=http://127.0.0.1:9/',
    '--gaia-url=http://127.0.0.1:9/',
    '--disable-sync',
    // The sandbox of Chromium refuses to start for the administrator, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(lang === undefined ? [] : [`--lang=${lang}`, `--accept-lang=${lang}`]),
    ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
    ...(reducedMotion === true ? ['--force-prefers-reduced-motion'] : []),
    ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`]),
    ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
  ];
}

class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly version: string;
  readonly profile: string;
  readonly downloads: string;
  readonly ended: Promise<unknown>;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #built: BuiltExtension;
  readonly #folders: Folders;
  readonly #scheme: LaunchOptions['colorScheme'];

  constructor(
    browser: Browser,
    extension: Extension,
    built: BuiltExtension,
    folders: Folders,
    version: string,
    options: LaunchOptions,
  ) {
    this.#browser = browser;
    this.#extension = extension;
    this.#built = built;
    this.#folders = folders;
    this.#scheme = options.colorScheme;
    this.version = version;
    this.profile = folders.profile;
    this.downloads = folders.downloads;
    const program = browser.process();
    this.ended = program === null ? Promise.resolve() : once(program, 'exit');
  }

  async openTab(url: string): Promise<Tab> {
    const tab = await this.#wrap(await this.#browser.newPage());
    await tab.goto(url);
    await tab.page.bringToFront();
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openTab(this.#origin + path);
  }

  async waitForTab(match: RegExp, ms?: number): Promise<Tab> {
    const find = async () =>
      (await this.#browser.pages()).find((candidate) => match.test(candidate.url()));
    return this.#wrap(await waitUntil(`tab ${match}`, find, ms));
  }

  async clickToolbar(tab: Tab): Promise<Tab> {
    const page = pageOf(tab);
    await page.bringToFront();
    await this.#extension.triggerAction(page);
    return this.waitForPopup();
  }

  async waitForPopup(): Promise<Tab> {
    const url = this.#origin + this.#built.popup;
    const target = await this.#browser.waitForTarget((candidate) => candidate.url() === url);
    return this.#wrap(await target.asPage(), true);
  }

  async pressShortcut(tab: Tab, key: string): Promise<void> {
    const page = pageOf(tab);
    await page.bringToFront();
    const code = key.toUpperCase().charCodeAt(0);
    const control = await page.createCDPSession();
    // Only a key with its native code reaches the browser's own shortcuts. 9 is Alt and Shift.
    const stroke = { modifiers: 9, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
    const names = { key: key.toUpperCase(), code: `Key${key.toUpperCase()}` };
    await control.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke, ...names });
    await control.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke, ...names });
    await control.detach();
  }

  waitForDownload(match: RegExp, ms?: number): Promise<string> {
    return waitForFile(this.downloads, match, ms);
  }

  extensionPids(): Promise<number[]> {
    const all = descendants(this.#browser.process()?.pid ?? 0);
    const isOurs = (pid: number) => commandLine(pid).includes('--extension-process');
    return Promise.resolve(all.filter(isOurs));
  }

  async inBackground<T, A extends Wire[]>(run: PageFunction<T, A>, ...args: A): Promise<T> {
    const worker = await (await waitUntil('service worker', () => this.#workerOrWake())).worker();
    const values = args.map((value) => JSON.stringify(value)).join(',');
    return (await worker?.evaluate(`(${functionSource(run)})(${values})`)) as T;
  }

  /** The service worker's target; while there is none, a message that nobody answers wakes it. */
  async #workerOrWake(): Promise<Target | undefined> {
    const target = this.#browser.targets().find((candidate) => this.#isWorker(candidate));
    if (target !== undefined) return target;
    const page = await this.openExtensionPage('/case.html');
    await page.evaluate('browser.runtime.sendMessage(null)');
    await page.close();
    return undefined;
  }

  async killBackground(): Promise<void> {
    const target = this.#browser.targets().find((candidate) => this.#isWorker(candidate));
    if (target === undefined) return;
    const worker = await target.worker();
    await worker?.close();
    await waitUntil('end of the service worker', () =>
      this.#browser.targets().includes(target) ? undefined : true,
    );
  }

  answerPermission(): Promise<void> {
    return Promise.reject(new Error('the question of Chromium is out of reach'));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.ended;
    this.#folders.remove();
  }

  kill(): void {
    const program = this.#browser.process();
    if (program !== null) endGroup(program);
  }

  get #origin(): string {
    return `chrome-extension://${this.#extension.id}`;
  }

  #isWorker(target: Target): boolean {
    return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.#origin);
  }

  async #wrap(page: Page, isPopup = false): Promise<ChromiumTab> {
    const tab = new ChromiumTab(page, isPopup);
    if (this.#scheme !== undefined) await tab.inTheme(this.#scheme);
    return tab;
  }
}

function pageOf(tab: Tab): Page {
  if (tab instanceof ChromiumTab) return tab.page;
  throw new Error('a tab of another browser');
}
