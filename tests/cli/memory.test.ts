import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.ts';
import { canonical, entriesOf, sample, sampleBundle, sampleFiles } from '../bundle/sample.ts';
import { sampleZip } from '../bundle/sample-zip.ts';
import { sparseZip } from '../bundle/sparse-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zegel-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = new URL('peak-memory.ts', import.meta.url).pathname;
const node = new URL('../../node_modules/.bin/node', import.meta.url).pathname;
const mebibyte = 1024 * 1024;
const most = 300;

function measured(path: string): { level: string; peak: number } {
  return JSON.parse(execFileSync(node, [script, path], { encoding: 'utf8' })) as never;
}

function written(name: string, zip: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, zip);
  return path;
}

describe('the command needs at most 300 MB', { timeout: 120_000 }, () => {
  it('for a bundle with a file larger than that', () => {
    const { level, peak } = measured(sparseZip(folder, (nightly ? 3072 : 512) * mebibyte));
    expect(level).toBe('error');
    expect(peak).toBeLessThan(most);
  });

  it('for a file that inflates without end', async () => {
    const bytes = deflateRawSync(Buffer.alloc(60 * mebibyte));
    const both = { method: 8, needed: 20, compressed: bytes.length, size: 60 * mebibyte };
    const bomb = { name: `${sample.top}/data/bomb.bin`, bytes, both };
    const zip = sampleZip([...entriesOf(await sampleFiles()), bomb]);
    expect(measured(written('bomb.zip', zip)).peak).toBeLessThan(most);
  });

  it('for thousands of files that belong to nothing', () => {
    const many = Array.from({ length: nightly ? 65_000 : 15_000 }, (_, index) => {
      return { name: `${sample.top}/data/items/0001/${index}.txt`, bytes: Buffer.alloc(0) };
    });
    expect(measured(written('many.zip', sampleZip(many))).peak).toBeLessThan(most);
  });

  const records: [name: string, text: string][] = [
    ['empty lists', `[${'[],'.repeat(2_700_000)}[]]`],
    ['lists within lists', '['.repeat(8_000_000)],
    ['one long text', `{"a":"${'x'.repeat(8_000_000)}"}`],
    ['numbers', `{"a":[${'1,'.repeat(4_000_000)}1]}`],
  ];
  it.each(records)('for a case record of %s', async (name, text) => {
    const payload = (files: Map<string, Buffer>) => files.set('data/case.json', Buffer.from(text));
    const path = written(`${name}.zip`, await sampleBundle({ payload }));
    const { level, peak } = measured(path);
    expect(level).toBe('error');
    expect(peak).toBeLessThan(most);
  });

  it('for a log of 24 MB', async () => {
    const line = canonical({
      ...{ seq: 1, at: '2026-11-23T10:00:00.000Z', action: 'bundle-exported', prev: null },
      detail: { a: 'x'.repeat(20) },
    });
    const log = Buffer.from(`${line}\n`.repeat(Math.floor((24 * mebibyte) / (line.length + 1))));
    const payload = (files: Map<string, Buffer>) => files.set('data/custody-log.jsonl', log);
    expect(measured(written('log.zip', await sampleBundle({ payload }))).peak).toBeLessThan(most);
  });
});
