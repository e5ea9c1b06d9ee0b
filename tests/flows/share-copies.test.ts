import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import type { ListedCopy, ShareOrder } from '../../lib/flows/copy-desk.ts';
import { shareCopies } from '../../lib/flows/share-copies.ts';
import { languages } from '../../lib/i18n/language.ts';
import { png } from '../samples/capture.ts';
import { copiesOf, cover } from '../samples/copies.ts';
import { exportingTo } from '../samples/exporting.ts';
import { freshVault, type Vault } from '../samples/facts-only.ts';

let vault: Vault;
let copies: ListedCopy[];
let written: Map<string, Bytes>;

beforeEach(async () => {
  vault = freshVault();
  written = new Map();
  const { desk } = copiesOf(vault);
  const first = await vault.captured('screen');
  const second = await vault.captured('screen', { address: 'https://elders.example/\u202egnp' });
  await desk.make(first.record.item, 'view.png', [cover(0, 0, 20, 20), cover(20, 0, 9, 9)]);
  await desk.make(second.record.item, 'view.png', []);
  copies = await desk.list();
});

async function share(order: Partial<ShareOrder> = {}) {
  const ids = copies.map(({ copy }) => copy);
  const whole = { copies: ids, language: 'nl', addresses: false, ...order } as const;
  return shareCopies(await exportingTo(written, vault.database), whole);
}

/** The files of the ZIP, by the `unzip` of this machine, and what it says of them. */
function unzipped(name: string): { files: Map<string, Buffer>; listing: string } {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-copies-'));
  try {
    const path = join(folder, 'a.zip');
    writeFileSync(path, written.get(name)!);
    execFileSync('unzip', ['-tq', path]);
    const listing = execFileSync('unzip', ['-Zv', path]).toString();
    execFileSync('unzip', ['-q', path, '-d', join(folder, 'out')]);
    const [top] = readdirSync(join(folder, 'out'));
    const names = readdirSync(join(folder, 'out', top!));
    const read = (file: string) => readFileSync(join(folder, 'out', top!, file));
    return { files: new Map(names.map((file) => [file, read(file)])), listing };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('copies to share', () => {
  it('come in a ZIP that says what it is: by name, and in a text beside the pictures', async () => {
    const { name, size } = await share();
    expect(name).toMatch(/^kopie-om-te-delen-[0-9a-f]{8}\.zip$/);
    expect(size).toBe(written.get(name)?.length);
    const { files } = unzipped(name);
    expect([...files.keys()].sort()).toEqual(['READ-ME.txt', 'copy-0001.png', 'copy-0002.png']);
    expect(new Uint8Array(files.get('copy-0001.png')!)).toEqual(png(40, 25, 1));
    const text = files.get('READ-ME.txt')!.toString();
    expect(text).toMatch(/^KOPIE OM TE DELEN, NIET HET BEWIJS\r\n/);
    expect(text).toContain('verzegelde bundel');
    expect(text).toContain('2 afdekkingen');
    for (const [index, { record }] of copies.entries()) {
      const picture = files.get(`copy-000${String(index + 1)}.png`)!;
      expect(text).toContain(await sha256(new Uint8Array(picture)));
      expect(text).toContain(`view.png van het item met SHA-256: ${record!.record}`);
    }
  });

  it('say nothing of the reporter, the case, the browser or the time', async () => {
    const { name } = await share();
    const { files, listing } = unzipped(name);
    const all = Buffer.concat([written.get(name)!, ...files.values()]).toString('latin1');
    // Digests may hold any row of digits by chance.
    const said = all.replaceAll(/[0-9a-f]{64}/g, '');
    const { code } = await vault.review.overview();
    const [row] = await vault.database.cases.toArray();
    const items = copies.map(({ item, copy }) => [item, copy]).flat();
    const told = [
      ...[code!, Buffer.from(row!.spki).toString('hex'), ...items],
      ...['Zegel', 'Test 1', '0.1.0', 'Amsterdam', '2026', 'groep.example', 'elders.example'],
    ];
    expect(told.filter((word) => said.includes(word))).toEqual([]);
    // The digest of what is covered might be guessed at; that of the record cannot be.
    const originals = copies.map(({ record }) => record!.from.sha256);
    expect(originals.filter((digest) => all.includes(digest))).toEqual([]);
    expect(listing).not.toMatch(/unix|length of extra field: +[1-9]|comment: +[1-9]/i);
    const times = [...listing.matchAll(/file last modified on[^:]*: +(.+)/g)].map(([, at]) => at);
    expect(new Set(times)).toEqual(new Set(['1980 Jan 1 00:00:00']));
  });

  it('have the addresses only when they were ticked, with nothing unseen in them', async () => {
    const text = unzipped((await share({ addresses: true })).name).files.get('READ-ME.txt')!;
    expect(text.toString()).toContain('https://groep.example/post/17');
    expect(text.toString()).toContain('https://elders.example/[U+202E]gnp');
  });

  it.each(languages)('speak %s', async (language) => {
    const { name } = await share({ language });
    expect(name).toMatch(/^[a-z-]+-[0-9a-f]{8}\.zip$/);
    const text = unzipped(name).files.get('READ-ME.txt')!.toString();
    expect(text.split('\r\n')[0]).toMatch(
      { nl: /BEWIJS/, en: /EVIDENCE/, de: /BEWEIS/, fr: /PREUVE/ }[language],
    );
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('are the same file for the same copies', async () => {
    const first = await share();
    const bytes = written.get(first.name);
    expect((await share()).name).toBe(first.name);
    expect(written.get(first.name)).toEqual(bytes);
    expect((await share({ copies: [copies[0]!.copy] })).name).not.toBe(first.name);
  });

  it('leave the log of the case as it was', async () => {
    const before = await vault.actions();
    await share();
    expect(await vault.actions()).toEqual(before);
  });
});

describe('nothing is offered', () => {
  it('when no copy was chosen', async () => {
    await expect(share({ copies: [] })).rejects.toMatchObject({ code: 'export-empty' });
  });

  it('when a copy is gone, damaged, or of another case', async () => {
    await vault.database.copies.update(copies[1]!.copy, { sealed: new Blob(['broken']) });
    await expect(share()).rejects.toMatchObject({ code: 'record-unreadable' });
    await vault.database.copies.delete(copies[1]!.copy);
    await expect(share()).rejects.toMatchObject({ code: 'file-missing' });
    await vault.cases.open();
    await expect(share({ copies: [copies[0]!.copy] })).rejects.toMatchObject({
      code: 'file-missing',
    });
    expect([...written.keys()]).toEqual([]);
  });

  it('of a facts-only case, whatever is left in it', async () => {
    const rows = await vault.database.copies.toArray();
    await vault.cases.answerMinor('yes');
    await vault.database.copies.bulkAdd(rows);
    await expect(share()).rejects.toMatchObject({ code: 'facts-only' });
  });
});
