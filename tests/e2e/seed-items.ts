import { utf8 } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { type Acquisition, recordFormat } from '../../lib/evidence/acquisition.ts';
import { ensureCase } from '../../lib/store/cases.ts';
import { Database } from '../../lib/store/database.ts';
import { addItem } from '../../lib/store/items.ts';
import { recipient } from '../../lib/store/vault.ts';

/** What the items that fill a case hold. */
export interface Filling {
  /** Sides of the picture, in pixels. */
  picture: [width: number, height: number];
  /** Visible text of an item, by its index. */
  text?: (index: number) => string;
}

/** Fills the case with items. Runs in a page of the extension, on the real store. Gives the size of a picture. */
export async function seedItems(count: number, { picture: sides, text }: Filling): Promise<number> {
  const database = new Database();
  const to = await recipient(database);
  const { code } = await ensureCase(database, new Date());
  const picture = await noise(...sides);
  const digest = await sha256(picture);
  for (let index = 0; index < count; index++) {
    const record = recordOf(code, index, picture.length, digest);
    const files = [{ name: 'view.png', bytes: picture }];
    if (text) {
      const bytes = utf8(text(index));
      files.push({ name: 'page.txt', bytes });
      const sized = { size: bytes.length, sha256: await sha256(bytes), derived: false };
      record.files.push({ name: 'page.txt', type: 'text/plain', ...sized });
    }
    const { item, startedAt: at, address } = record;
    const summary = { item, at, address, title: `Item ${index}`, preview: null, failures: 0 };
    await addItem(database, to, { record, files, summary }, () => new Date());
  }
  database.close();
  return picture.length;
}

// Noise does not shrink, so the picture is as large as a photograph of the same size in pixels.
async function noise(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const pixels = new ImageData(width, height);
  for (let at = 0; at < pixels.data.length; at += 65_536)
    crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

function recordOf(code: string, index: number, size: number, digest: string): Acquisition {
  const at = new Date().toISOString();
  return {
    format: recordFormat,
    item: crypto.randomUUID(),
    case: code,
    way: 'screen',
    trigger: 'popup',
    startedAt: at,
    finishedAt: at,
    zone: { name: 'UTC', offsetMinutes: 0 },
    address: `https://groep.example/${index}`,
    page: null,
    files: [{ name: 'view.png', type: 'image/png', size, sha256: digest, derived: false }],
    coverage: { planned: 1, taken: 1, width: 1000, height: 640, changes: [] },
    failures: [],
    software: { name: 'Zegel', version: '0', browser: 'test' },
  };
}
