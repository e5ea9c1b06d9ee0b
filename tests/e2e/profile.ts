import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { waitUntil } from './wait.ts';

/** Folders of one session. Downloads live inside the profile, so both go together. */
export interface Folders {
  profile: string;
  downloads: string;
  /** Removes the folders if this session made them. */
  remove: () => void;
}

/** The folders of the options, or fresh ones. */
export function makeFolders(options: LaunchOptions): Folders {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'zegel-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  // A browser that was just ended may still write its last files: try again for a second.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  const remove = () => options.profile === undefined && rmSync(profile, removal);
  return { profile, downloads, remove };
}

/** Waits for a finished download: not empty, and without a part file beside it. */
export function waitForFile(folder: string, match: RegExp, ms?: number): Promise<string> {
  return waitUntil(`download ${match}`, () => finished(folder, match), ms);
}

function finished(folder: string, match: RegExp): string | undefined {
  const names = readdirSync(folder);
  if (names.some((name) => /\.(part|crdownload)$/.test(name))) return undefined;
  const name = names.find((candidate) => match.test(candidate));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  return isWhole(path) ? path : undefined;
}

/** Firefox writes a blob straight into its place: a ZIP is whole when its last record is there. */
function isWhole(path: string): boolean {
  const { size } = statSync(path);
  if (!path.endsWith('.zip') || size < 22) return size > 22;
  const end = Buffer.alloc(4);
  const file = openSync(path, 'r');
  readSync(file, end, 0, 4, size - 22);
  closeSync(file);
  return end.readUInt32LE() === 0x06054b50;
}

/** What the driver needs to know of a built extension. */
export interface BuiltExtension {
  folder: string;
  /** Path of the popup, for example `/popup.html`. */
  popup: string;
  /** The id that the manifest fixes, for Firefox. */
  geckoId: string | undefined;
}

/** Reads the manifest of a built extension. @throws Error when it was not built. */
export function readExtension(folder: string): BuiltExtension {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`no extension in ${folder}: build it first`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return {
    folder: resolve(folder),
    popup: `/${manifest.action?.default_popup ?? 'popup.html'}`,
    geckoId: manifest.browser_specific_settings?.gecko?.id,
  };
}

interface Manifest {
  action?: { default_popup?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}
