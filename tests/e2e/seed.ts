import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName, Session } from './browser.ts';
import { buildFolders } from './launch.ts';
import { waitUntil } from './wait.ts';

const root = join(import.meta.dirname, '../..');

/**
 * A copy of the built extension with one page more: it fills the case through our own store code.
 * Injected scripts cannot do that in Firefox, where they live in a world of their own.
 */
export async function withSeedPage(browser: BrowserName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-seed-'));
  cpSync(join(root, buildFolders[browser]), folder, { recursive: true });
  writeFileSync(join(folder, 'seed.js'), await bundled());
  writeFileSync(join(folder, 'seed.html'), '<!doctype html><script src="seed.js"></script>');
  return folder;
}

/** Fills the case with items of one picture each. Gives the size of a picture in bytes. */
export async function seedCase(session: Session, count: number): Promise<number> {
  const page = await session.openExtensionPage(`/seed.html?count=${count}`);
  const ended = async () => {
    const title = await page.evaluate(() => document.title);
    return /^(seeded|failed)/.test(title) ? title : undefined;
  };
  const title = await waitUntil('a filled case', ended, 300_000);
  await page.close();
  if (title.startsWith('failed')) throw new Error(title);
  return Number(title.split(' ')[1]);
}

async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, 'seed-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'zegelSeed' };
  const options = { configFile: false as const, logLevel: 'error' as const };
  const result = await build({ ...options, build: { write: false, lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}
