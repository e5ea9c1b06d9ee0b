import type { BrowserName, LaunchOptions, Session } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const launchers: Record<BrowserName, (options: LaunchOptions) => Promise<Session>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Folder of the built extension for a browser, below the project's. */
export const buildFolders: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Starts a browser with the extension in it, by default the one that was built for it. */
export function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Session> {
  return launchers[name]({ extension: buildFolders[name], ...options });
}
