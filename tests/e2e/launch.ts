import { readdirSync } from 'node:fs';
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

/**
 * Starts a browser with the extension in it, by default the one that was built for it. In a fresh
 * profile Zegel opens its welcome page: it is closed again, unless `welcome` asks for it.
 */
export async function launch(
  name: BrowserName,
  { welcome = false, ...options }: Partial<LaunchOptions> & { welcome?: boolean } = {},
): Promise<Session> {
  const isFresh = options.profile === undefined || readdirSync(options.profile).length === 0;
  const session = await launchers[name]({ extension: buildFolders[name], ...options });
  if (welcome || !isFresh) return session;
  try {
    const page = await session.waitForTab(/\/welcome\.html/);
    await page.waitFor('[data-test=welcome]');
    await page.close();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
