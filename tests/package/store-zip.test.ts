import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { storeZip } from './store-zip.ts';

const files = { 'manifest.json': '{}', '_locales/en/messages.json': '{"a":1}', 'b.js': 'b();' };
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The same files, written in an order, at a moment, with permissions. */
function built(names: string[], at: number, mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-package-'));
  folders.push(folder);
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), files[name as keyof typeof files]);
    utimesSync(join(folder, name), at, at);
    chmodSync(join(folder, name), mode);
  }
  return folder;
}

const names = Object.keys(files);
const reversed = [...names].reverse();

describe('a ZIP for a store', () => {
  it('has the same bytes whenever, in whatever order and with whatever permissions it was built', async () => {
    const first = await storeZip(built(names, 1_000_000_000, 0o644), names);
    const again = await storeZip(built(reversed, 1_790_000_000, 0o700), reversed);
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  it('has other bytes when a file differs', async () => {
    const folder = built(names, 1_000_000_000, 0o644);
    const first = await storeZip(folder, names);
    writeFileSync(join(folder, 'b.js'), 'c();');
    expect(Buffer.from(await storeZip(folder, names)).equals(Buffer.from(first))).toBe(false);
  });

  it('is read by unzip, with the manifest at the root and nothing but the files', async () => {
    const zip = join(built([], 0, 0), 'store.zip');
    writeFileSync(zip, await storeZip(built(names, 1_000_000_000, 0o600), names));
    const list = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
    expect(list).toEqual([...names].sort());
    expect(execFileSync('unzip', ['-p', zip, 'b.js'], { encoding: 'utf8' })).toBe('b();');
  });
});
