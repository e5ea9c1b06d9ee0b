import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { exportCase, type ExportSetting } from '../../lib/flows/export.ts';
import type { ExportProgress } from '../../lib/flows/export-events.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { judged, unpacked } from '../samples/judges.ts';
import { exportingTo, source } from '../samples/exporting.ts';

let database: Database;
let review: Review;
let written: Map<string, Bytes>;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
  written = new Map();
});

async function capture(odd = {}): Promise<string> {
  const reply = await captureScreen(setting(database, odd), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

function exporting(change: Partial<ExportSetting> = {}): Promise<ExportSetting> {
  return exportingTo(written, database, change);
}

async function exported(change: Partial<ExportSetting> = {}) {
  const result = await exportCase(await exporting(change), 'nl');
  if (!result.ok) throw new Error(result.message);
  return result;
}

const only = () => [...written.values()][0]!;
const fileOf = (name: string) => unpacked(only())[name];

describe('an exported case', () => {
  it('passes unzip, sha256sum, openssl and our own verifier', async () => {
    await capture();
    await capture();
    const { volumes, items, damaged } = await exported();
    expect({ items, damaged }).toEqual({ items: 2, damaged: 0 });
    const [volume] = volumes;
    expect(judged(only())).toEqual({ unzip: true, payload: true, tags: true, signature: true });
    const verdict = await verifyBundle(source(only()), { name: volume!.name });
    expect(verdict.findings.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect(verdict.sealCode).toBe(volume!.sealCode);
  });

  it('holds the very bytes that were captured', async () => {
    const item = await capture();
    await exported();
    const blob = await review.file(item, 'view.png');
    const { createHash } = await import('node:crypto');
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const kept = new Uint8Array(await blob.arrayBuffer());
    expect(fileOf('data/items/0001/view.png')).toBe(sum(kept));
  });

  it('gives the same payload manifest when the same case is exported twice', async () => {
    await capture();
    const before = (await database.cases.toCollection().first())!;
    const [first] = (await exported()).volumes;
    // Back to before the export: it has left an entry of its own in the log.
    await database.custody.delete([before.code, before.head.seq + 1]);
    await database.cases.update(before.code, { head: before.head });
    const [second] = (await exported()).volumes;
    expect(second?.sealCode).toBe(first?.sealCode);
  });

  it('is written into the log with its seal code', async () => {
    await capture();
    const [volume] = (await exported()).volumes;
    const last = (await review.log()()).at(-1);
    expect(last).toMatchObject({
      action: 'bundle-exported',
      detail: { name: volume!.name, sealCode: volume!.sealCode },
    });
  });

  it('tells progress through its three phases', async () => {
    await capture();
    const phases: ExportProgress['phase'][] = [];
    await exported({ progress: ({ phase }) => void phases.push(phase) });
    expect([...new Set(phases)]).toEqual(expect.arrayContaining(['checking', 'verifying']));
  });

  it('counts deleted items and keeps the numbers of the others', async () => {
    const [first] = [await capture(), await capture()];
    await review.remove(first);
    await exported();
    const names = Object.keys(unpacked(only()));
    expect(names).toContain('data/items/0002/view.png');
    expect(names.some((name) => name.startsWith('data/items/0001'))).toBe(false);
    expect(judged(only()).signature).toBe(true);
  });

  it('of items that failed in part is still valid', async () => {
    await capture({ page: () => Promise.reject(new Error('gone')) });
    await capture({ view: () => Promise.reject(new Error('no picture')) });
    await exported();
    expect(judged(only()).payload).toBe(true);
  });
});

describe('a case with damage', () => {
  it('says so in the log of the bundle, leaves the file out, and offers the rest', async () => {
    const [bad] = [await capture(), await capture()];
    await database.files.delete([bad, 'page.txt']);
    const { damaged } = await exported();
    expect(damaged).toBe(1);
    const names = Object.keys(unpacked(only()));
    expect(names).toContain('data/items/0001/view.png');
    expect(names).not.toContain('data/items/0001/page.txt');
    const verdict = await verifyBundle(source(only()));
    expect(verdict.level).toBe('warning');
    expect(verdict.findings.filter(({ level }) => level === 'warning')).toMatchObject([
      { path: 'data/items/0001/page.txt', code: 'damaged-before-export' },
    ]);
    expect((await review.log()()).map(({ action }) => action)).toContain('integrity-failed');
  });

  it('does not write the same damage into the log twice', async () => {
    const bad = await capture();
    await database.files.delete([bad, 'page.txt']);
    await exported();
    await exported();
    const failed = (await review.log()()).filter(({ action }) => action === 'integrity-failed');
    expect(failed).toHaveLength(1);
  });

  it('of which the row is gone is exported whole; of which all is gone, named', async () => {
    const lost = await capture();
    await database.items.delete(lost);
    expect(await exportCase(await exporting(), 'nl')).toMatchObject({ items: 1, damaged: 0 });
    await database.files.where('item').equals(lost).delete();
    expect(await exportCase(await exporting(), 'nl')).toMatchObject({ items: 1, damaged: 1 });
    const found = { action: 'integrity-failed', item: lost, detail: { file: 'item.json' } };
    expect((await review.log()()).at(-2)).toMatchObject(found);
  });

  it('whose record is gone still gives its files, with the record named as damaged', async () => {
    const bad = await capture();
    await database.files.delete([bad, 'item.json']);
    await exported();
    expect(Object.keys(unpacked(only()))).toContain('data/items/0001/view.png');
    const verdict = await verifyBundle(source(only()));
    expect(verdict.level).toBe('warning');
    expect(judged(only())).toEqual({ unzip: true, payload: true, tags: true, signature: true });
  });
});

describe('an export that cannot be', () => {
  it('of an empty case says that it is empty', async () => {
    await expect(exportCase(await exporting(), 'nl')).rejects.toMatchObject({
      code: 'export-empty',
    });
  });

  it('is not offered when what was written is not what was meant', async () => {
    await capture();
    const honest = await exporting();
    const create = async (name: string) => {
      const file = await honest.create(name);
      let count = 0;
      const write = (bytes: Uint8Array) => {
        const copy = bytes.slice();
        if (++count === 30) copy[copy.length >> 1]! ^= 1;
        return file.write(copy);
      };
      return { ...file, write };
    };
    await expect(exportCase(await exporting({ create }), 'nl')).rejects.toMatchObject({
      code: 'export-invalid',
    });
    expect(written.size).toBe(0);
  });

  it('on a full disk says so and leaves nothing behind', async () => {
    await capture();
    const honest = await exporting();
    const create = async (name: string) => {
      const write = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      return { ...(await honest.create(name)), write };
    };
    await expect(exportCase(await exporting({ create }), 'nl')).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(written.size).toBe(0);
    expect((await review.log()()).map(({ action }) => action)).not.toContain('bundle-exported');
  });
});

describe('volumes', () => {
  it('are complete bags that name each other, and never split an item', async () => {
    for (let count = 0; count < 5; count++) await capture();
    const { volumes } = await exported({ volumeLimit: 6_000 });
    expect(volumes.length).toBeGreaterThan(1);
    expect(volumes[0]!.name).toMatch(/-1of\d\.zip$/);
    const seen: string[] = [];
    for (const bytes of written.values()) {
      expect(judged(bytes)).toEqual({ unzip: true, payload: true, tags: true, signature: true });
      seen.push(...Object.keys(unpacked(bytes)).filter((name) => name.endsWith('item.json')));
    }
    expect(seen.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `data/items/000${n}/item.json`));
  });

  it('are refused in words when one item alone is over the limit', async () => {
    await capture();
    await expect(exportCase(await exporting({ volumeLimit: 100 }), 'nl')).rejects.toMatchObject({
      code: 'export-too-large',
    });
  });
});
