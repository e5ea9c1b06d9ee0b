import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import { readTar } from '../../lib/backup/tar-read.ts';
import { readTarHeader, tarHeader, paddingAfter, tarEnd } from '../../lib/backup/tar.ts';

const bounds = { entries: 100, bytes: 1_000_000 };

function fileOf(name: string, bytes: Bytes): Bytes[] {
  const header = tarHeader({ name, size: bytes.length, time: 1_795_000_000 });
  return [header, bytes, new Uint8Array(paddingAfter(bytes.length))];
}

function tarWith(...files: Bytes[][]): Bytes {
  return concat(...files.flat(), tarEnd);
}

async function* inPieces(bytes: Bytes, length: number): AsyncGenerator<Bytes> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function readAll(bytes: Bytes, length = 700, limits = bounds): Promise<[string, Bytes][]> {
  const found: [string, Bytes][] = [];
  for await (const entry of readTar(inPieces(bytes, length), limits)) {
    const parts: Bytes[] = [];
    for await (const piece of entry.pieces()) parts.push(piece);
    found.push([entry.name, concat(...parts)]);
  }
  return found;
}

const one = fileOf('zegel-backup/a.txt', utf8('een'));
const invalid = { code: 'backup-invalid' };

describe('a tar file of ours', () => {
  it('is listed and unpacked by tar, long names too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-tar-'));
    const long = `zegel-backup/cases/7k3m9q2x/items/${'a'.repeat(90)}/view.png`;
    writeFileSync(join(folder, 'x.tar'), tarWith(one, fileOf(long, new Uint8Array(1500).fill(7))));
    const tar = (...args: string[]) => execFileSync('tar', args, { cwd: folder }).toString();
    expect(tar('tf', 'x.tar').trim().split('\n')).toEqual(['zegel-backup/a.txt', long]);
    expect(tar('xOf', 'x.tar', 'zegel-backup/a.txt')).toBe('een');
    expect(tar('tvf', 'x.tar')).toMatch(/^-rw------- 0\/0 +3 /);
    rmSync(folder, { recursive: true });
  });

  it('is read back, however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 3000 }),
        async (contents, length) => {
          const files = contents.map((bytes, index): [string, Bytes] => [
            `zegel-backup/${index}`,
            new Uint8Array(bytes),
          ]);
          const tar = tarWith(...files.map(([name, bytes]) => fileOf(name, bytes)));
          expect(await readAll(tar, length)).toEqual(files);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses a path or a size that does not fit', () => {
    expect(() => tarHeader({ name: 'a'.repeat(101), size: 1, time: 0 })).toThrow(RangeError);
    expect(() => tarHeader({ name: 'a', size: 2 ** 40, time: 0 })).toThrow(RangeError);
  });
});

describe('a tar file that is not', () => {
  it('is refused with any header byte changed', () => {
    const header = tarHeader({ name: 'zegel-backup/a.txt', size: 3, time: 1_795_000_000 });
    for (let at = 0; at < header.length; at++) {
      const changed = header.slice();
      changed[at]! ^= 0x01;
      expect(readTarHeader(changed), `byte ${at}`).toBeNull();
    }
  });

  it('is refused when it is cut anywhere', async () => {
    const tar = tarWith(one, fileOf('zegel-backup/b', new Uint8Array(600)));
    for (let length = 0; length < tar.length; length += 97)
      await expect(readAll(tar.slice(0, length)), `${length}`).rejects.toMatchObject(invalid);
  });

  it('is refused with bytes after its end, or in its padding', async () => {
    await expect(readAll(concat(tarWith(one), new Uint8Array(1)))).rejects.toMatchObject(invalid);
    const padded = tarWith(one);
    padded[512 + 100] = 1;
    await expect(readAll(padded)).rejects.toMatchObject(invalid);
  });

  it('is refused with a name twice, with too many files, and when larger than its file', async () => {
    await expect(readAll(tarWith(one, one))).rejects.toMatchObject(invalid);
    const two = tarWith(one, fileOf('zegel-backup/b', utf8('x')));
    await expect(readAll(two, 700, { ...bounds, entries: 1 })).rejects.toMatchObject(invalid);
    const bomb = [tarHeader({ name: 'zegel-backup/b', size: 8_000_000_000, time: 0 })];
    await expect(readAll(concat(...bomb))).rejects.toMatchObject(invalid);
  });

  it.each(['link', 'folder', 'pax', 'gnu'])('is refused with a %s in it', async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-tar-'));
    const make = {
      link: 'ln -s /etc/passwd a && tar cf x.tar a',
      folder: 'mkdir a && tar cf x.tar a',
      pax: 'touch a && tar --format=pax -cf x.tar a',
      gnu: 'touch a && tar --format=gnu -cf x.tar a',
    }[kind]!;
    execFileSync('sh', ['-c', make], { cwd: folder });
    const tar = new Uint8Array(execFileSync('cat', ['x.tar'], { cwd: folder }));
    await expect(readAll(tar)).rejects.toMatchObject(invalid);
    rmSync(folder, { recursive: true });
  });
});
