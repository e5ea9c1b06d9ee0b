import { expect, it } from 'vitest';
import type { BundleEntry } from '../../lib/bundle/entry.ts';
import { readAhead } from '../../lib/bundle/read-ahead.ts';

/** An entry that notes when it is begun. */
function entryOf(path: string, begun: string[], size = 2): BundleEntry {
  return {
    ...{ path, size, sha256: '' },
    async *read() {
      begun.push(path);
      await Promise.resolve();
      if (path === 'bad') throw new Error('no longer opens');
      yield Uint8Array.of(path.charCodeAt(0));
      yield Uint8Array.of(0);
    },
  };
}

async function bytesOf(entry: BundleEntry): Promise<number[]> {
  const all: number[] = [];
  for await (const part of entry.read()) all.push(...part);
  return all;
}

it('reads the next entry beside the one whose turn it is, and each one once', async () => {
  const begun: string[] = [];
  const entries = readAhead(['a', 'b', 'c'].map((path) => entryOf(path, begun)));
  expect(await bytesOf(entries[0]!)).toEqual([97, 0]);
  expect(begun).toEqual(['a', 'b']);
  expect(await bytesOf(entries[1]!)).toEqual([98, 0]);
  expect(await bytesOf(entries[2]!)).toEqual([99, 0]);
  expect(begun).toEqual(['a', 'b', 'c']);
});

it('never holds what is too large, and reads it in its turn', async () => {
  const begun: string[] = [];
  const [first, large] = readAhead([entryOf('a', begun), entryOf('b', begun, 9 * 2 ** 20)]);
  await bytesOf(first!);
  expect(begun).toEqual(['a']);
  expect(await bytesOf(large!)).toEqual([98, 0]);
});

it('gives a failure to whoever reads that entry, and only then', async () => {
  const entries = readAhead(['a', 'bad'].map((path) => entryOf(path, [])));
  expect(await bytesOf(entries[0]!)).toEqual([97, 0]);
  await expect(bytesOf(entries[1]!)).rejects.toThrow('no longer opens');
});
