import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hammingDistance } from '../../lib/evidence/pdq.ts';
import type { Similarity } from '../../lib/evidence/similarity.ts';
import { browserNames, type BrowserName } from './browser.ts';
import { withPage } from './extension-page.ts';
import { launch } from './launch.ts';
import { encodePng } from './png.ts';
import { waitUntil } from './wait.ts';

const samples = join(import.meta.dirname, '../samples/media');
const ours = ['tiles.png', 'tiles.jpg', 'tiles.webp', 'tiles.avif'];

/** By the C++ reference, of the pixels that ffmpeg 5.1 decodes each file to. */
const reference: Record<string, string> = {
  'tiles.png': 'cb4679b4244b6e599685993664d88f4ab1396a4c6cdb15adcf2668d8cb72b1b4',
  'tiles.jpg': 'cb46b9b4244b6e5996859d3664d88f4ab1396a4c2cdb15adcf2668d8cb72b1b4',
  'tiles.webp': 'cb5639b4274b6e599685993764c88f4ab139ea4c24db15a5cf2668d8cb72b1b4',
  'tiles.avif': 'cb46b9b4044b2e5996a5993664d88f4ab1b96a5c6cdb15a5cf2668d8cb72b1b4',
};

/** Files that are not what they say, and the reason that belongs in the record. */
const hostile = {
  'bomb.png': 'too-large',
  'torn.avif': 'undecodable',
};

function writeHostile(folder: string): void {
  writeFileSync(join(folder, 'bomb.png'), pngOfSide(30_000));
  writeFileSync(join(folder, 'liar.png'), pngOfSide(6_000));
  const torn = readFileSync(join(samples, 'tiles.avif')).subarray(0, 500);
  writeFileSync(join(folder, 'torn.avif'), torn);
  writeFileSync(join(folder, 'page.html.jpg'), '<!doctype html><title>404</title>');
}

/** A small PNG that says it is this large, with the checksum that belongs to it. */
function pngOfSide(side: number): Buffer {
  const png = encodePng(4, 4, Buffer.alloc(48));
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

async function computed(name: BrowserName): Promise<Record<string, Similarity>> {
  const extension = await withPage(
    name,
    'similarity',
    join(import.meta.dirname, 'similarity-page.ts'),
  );
  for (const file of ours) copyFileSync(join(samples, file), join(extension, file));
  writeHostile(extension);
  const names = [...ours, ...Object.keys(hostile), 'liar.png', 'page.html.jpg'];
  const session = await launch(name, { extension });
  try {
    const page = await session.openExtensionPage(`/similarity.html?files=${names.join(',')}`);
    const ended = async () => (await page.evaluate(() => document.title)) || undefined;
    expect(await waitUntil('hashes', ended, 60_000)).toBe('done');
    const text = await page.evaluate(() => document.body.textContent);
    return JSON.parse(text) as Record<string, Similarity>;
  } finally {
    await session.close();
    rmSync(extension, { recursive: true });
  }
}

describe('PDQ of the same file', () => {
  it('is that of the reference in both browsers, and a hostile file is no fault in either', async () => {
    const [one, other] = [await computed(browserNames[0]!), await computed(browserNames[1]!)];
    for (const browser of [one, other]) {
      expect(browser['tiles.png']!.hash).toBe(reference['tiles.png']);
      for (const file of ours) {
        // The bound of its authors for another decoder of the same file.
        expect(hammingDistance(browser[file]!.hash!, reference[file]!), file).toBeLessThanOrEqual(
          10,
        );
      }
      for (const [file, reason] of Object.entries(hostile)) {
        expect(browser[file], file).toMatchObject({ hash: null, reason });
      }
      // Of a picture that breaks off Chromium shows what there is, here nothing; Firefox refuses it.
      expect([0, null]).toContain(browser['liar.png']!.quality);
      expect(browser['page.html.jpg']).toBe('no medium');
    }
    for (const file of ours) {
      const distance = hammingDistance(one[file]!.hash!, other[file]!.hash!);
      expect(distance, `${file} between the browsers`).toBeLessThanOrEqual(4);
    }
  }, 180_000);
});
