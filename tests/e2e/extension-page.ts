import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from './browser.ts';
import { buildFolders } from './launch.ts';

const root = join(import.meta.dirname, '../..');

/**
 * A copy of the built extension with one page more, `/NAME.html`, which runs a script of ours with
 * the product's own code. Injected scripts cannot do that in Firefox, where they live in a world of
 * their own. The caller removes the folder.
 */
export async function withPage(browser: BrowserName, name: string, entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `zegel-${name}-`));
  cpSync(join(root, buildFolders[browser]), folder, { recursive: true });
  writeFileSync(join(folder, `${name}.js`), await bundled(entry));
  const script = `<script src="${name}.js"></script>`;
  writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8">${script}`);
  return folder;
}

async function bundled(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'zegelPage' };
  const options = { configFile: false as const, logLevel: 'error' as const };
  const result = await build({ ...options, build: { write: false, lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}
