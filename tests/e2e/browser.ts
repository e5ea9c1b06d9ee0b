/** The browsers that the extension is made for. */
export type BrowserName = 'chromium' | 'firefox';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A value that can travel to a page and back. */
export type Wire =
  string | number | boolean | null | undefined | readonly Wire[] | { readonly [key: string]: Wire };

/** A function that runs in a page: it sees the page's globals and its arguments, nothing else. */
export type PageFunction<T, A extends Wire[]> = (...args: A) => T | Promise<T>;

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Without a window. By default so when there is no display. */
  headless?: boolean;
  /** Language of the browser and of what it asks of sites, for example `nl`. */
  lang?: string;
  colorScheme?: Theme;
  deviceScaleFactor?: number;
  /** Tells pages that their user wants less motion. */
  reducedMotion?: boolean;
  /** Profile of an earlier session, to go on with after a kill. Otherwise a fresh one. */
  profile?: string;
  /** Address such as `http://127.0.0.1:8080` that all traffic beyond loopback is sent to. */
  proxy?: string;
  /** Bytes that all sites and extensions may store together, as on a small or full disk. */
  storageLimit?: number;
  /** Takes any certificate, so that the pages of a platform can come from this machine. */
  anyCertificate?: boolean;
}

/** One real browser with the built extension. The same scenario drives either. */
export interface Session {
  readonly name: BrowserName;
  readonly version: string;
  readonly profile: string;
  readonly downloads: string;
  /** Opens a page in a new tab, which becomes the active one. */
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension, for example `/case.html`, in a new active tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The tab whose address matches, as soon as there is one; for pages the extension opens. */
  waitForTab(match: RegExp, ms?: number): Promise<Tab>;
  /** Clicks the real toolbar button on a tab, which grants `activeTab`; gives the real popup. */
  clickToolbar(tab: Tab): Promise<Tab>;
  /** The popup, as soon as it is open. */
  waitForPopup(): Promise<Tab>;
  /** Presses Alt+Shift+key on a tab such that the browser itself sees it. */
  pressShortcut(tab: Tab, key: string): Promise<void>;
  /** Chooses a line of the extension in the real menu of the right mouse button; not in Chromium. */
  chooseInMenu?(tab: Tab, line: string, selector: string): Promise<void>;
  /** Path of a finished download whose name matches. */
  waitForDownload(match: RegExp, ms?: number): Promise<string>;
  /** Process ids of the processes that run the extension's code, workers included. */
  extensionPids(): Promise<number[]>;
  /** Runs a function in the service worker or event page, which is started when it sleeps. */
  inBackground<T, A extends Wire[]>(run: PageFunction<T, A>, ...args: A): Promise<T>;
  /** Stops the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /**
   * Answers the browser's own question for a permission, with its real button. Only Firefox's can be
   * reached without a display. @throws Error in Chromium.
   */
  answerPermission(accept: boolean): Promise<void>;
  /** Settles when the browser has ended, however that came about. */
  readonly ended: Promise<unknown>;
  /** Ends the browser and removes its profile, unless the profile was given. */
  close(): Promise<void>;
  /** Ends the browser at once, as a crash would. The profile stays. */
  kill(): void;
}

export type Theme = 'light' | 'dark';

/** How much of a page is seen: its width in CSS pixels, and how many device pixels each of them is. */
export interface View {
  width: number;
  zoom: number;
}

/** A key by its name in the standard, or a letter. */
export type Key = keyof typeof keyCodes | (string & { length: 1 });

/** Keys without a letter, as the protocol of Firefox writes them. */
export const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ' ': '\uE00D',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
} as const;

/** One tab or popup of a session. */
export interface Tab {
  /** Runs a function in the page and gives what it returns. A text is a script, run as is. */
  evaluate<T, A extends Wire[]>(run: string | PageFunction<T, A>, ...args: A): Promise<T>;
  /** Waits for an element and clicks it with a real pointer. */
  click(selector: string): Promise<void>;
  waitFor(selector: string, ms?: number): Promise<void>;
  /** Chooses files of this machine in a file input, as its dialog does. Not in a popup. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  /** The rendered text of an element. */
  text(selector: string): Promise<string>;
  /** Takes a picture of what is in view, or of the whole page as the browser itself does. */
  screenshot(path: string, whole?: boolean): Promise<void>;
  goto(url: string): Promise<void>;
  /** Shows the page light or dark from now on, as a setting of its user would. */
  inTheme(theme: Theme): Promise<void>;
  /**
   * Gives the page a view of fewer CSS pixels from now on; null gives it all it had. Nothing happens
   * to a popup, which is as wide as its page says.
   */
  inView(view: View | null): Promise<void>;
  /** Sends a real key to what has the focus: down and up, or one of both. */
  press(key: Key, part?: 'down' | 'up'): Promise<void>;
  /** Brings the tab to the front. A popup is in front as long as it is there. */
  focus(): Promise<void>;
  url(): Promise<string>;
  close(): Promise<void>;
}
