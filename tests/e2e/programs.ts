import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser.ts';

const names: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const overrides: Record<BrowserName, string> = {
  chromium: 'ZEGEL_CHROMIUM',
  firefox: 'ZEGEL_FIREFOX',
};

/** Path of a browser: what the environment says, else the first one on PATH. */
export function findBrowser(name: BrowserName): string {
  const given = process.env[overrides[name]];
  const found = given ?? names[name].map(onPath).find((path) => path !== undefined);
  if (found !== undefined) return found;
  throw new Error(`no ${name} on PATH: install it or set ${overrides[name]} to its program`);
}

/** Whether windows can be shown: a display server on Linux, always elsewhere. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
