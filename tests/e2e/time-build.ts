import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browser.ts';
import { buildFolders } from './launch.ts';

const root = join(import.meta.dirname, '../..');

/** Addresses of this machine, which is where the authorities of the tests are. */
const host = 'http://127.0.0.1/*';

/** A copy of the built extension, so that its permission can be changed. */
export function timeBuild(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-time-'));
  cpSync(join(root, buildFolders[browser]), folder, { recursive: true });
  return folder;
}

/**
 * Gives a copy the permission for this machine, as after the reporter allowed it, or takes it away.
 * Chromium's question for it cannot be answered without a display.
 */
export function setPermission(folder: string, allowed: boolean): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (allowed) manifest['host_permissions'] = [host];
  else delete manifest['host_permissions'];
  writeFileSync(file, JSON.stringify(manifest));
}
