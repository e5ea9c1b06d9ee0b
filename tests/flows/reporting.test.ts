import { beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import type { ByteSource } from '../../lib/bundle/byte-source.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { noReporting, type Reporting } from '../../lib/evidence/reporting.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { exportCase } from '../../lib/flows/export.ts';
import { reportDesk } from '../../lib/flows/report-desk.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { extracted, judged } from '../samples/judges.ts';

let database: Database;
let items: string[];

const words = 'Mijn ex zette mijn foto online. <script>alert(1)</script>';
const desk = () => reportDesk(database, openVault(database), () => Promise.resolve('data:,sharp'));

async function keep(change: Partial<Reporting>): Promise<string> {
  const read = await desk().read();
  await desk().keep(read!.code, { ...read!.reporting, ...change });
  return read!.code;
}

function saying(happened: string): Reporting['statement'] {
  return { ...noReporting.statement, happened };
}

beforeEach(async () => {
  database = freshDatabase();
  items = [];
  for (let count = 0; count < 3; count++) {
    const reply = await captureScreen(setting(database), target, 'popup');
    if (reply.ok) items.push(reply.item);
  }
});

function source(bytes: Bytes): ByteSource {
  return {
    size: bytes.length,
    read: (at, length) => Promise.resolve(bytes.slice(at, at + length)),
  };
}

/** Exports the case, with words for previews. */
async function exported(): Promise<{ zip: Bytes }> {
  let zip = utf8('');
  const create = () => {
    const parts: Uint8Array[] = [];
    return Promise.resolve({
      write: (bytes: Uint8Array) => void parts.push(bytes.slice()),
      finish: () => Promise.resolve(source((zip = concat(...parts)))),
      discard: () => Promise.resolve(),
    });
  };
  await exportCase(
    {
      ...{ database, create, identity: await openVault(database)(), progress: () => undefined },
      clock: () => new Date('2026-11-24T10:00:00Z'),
      software: () => Promise.resolve({ name: 'Zegel', version: '0.1.0', browser: 'Test 1' }),
      preview: (_png, revealed) => Promise.resolve(utf8(revealed ? 'sharp' : 'blurred')),
      post: () => Promise.resolve({ ok: false, reason: 'unreachable', bytes: null }),
      allowed: () => Promise.resolve(false),
    },
    'nl',
  );
  return { zip };
}

describe('what the reporter writes', () => {
  it('is there again, and lies sealed', async () => {
    const code = await keep({ statement: saying(words) });
    expect((await desk().read())?.reporting.statement.happened).toBe(words);
    const row = await database.reports.get(code);
    const stored = Buffer.from(await row!.sealed.arrayBuffer()).toString('latin1');
    expect(stored).not.toContain('Mijn ex');
  });

  it('can be kept without the key, as when the vault locks while someone types', async () => {
    const { code } = (await desk().read())!;
    const locked = reportDesk(
      database,
      () => Promise.reject(new Error('locked')),
      () => Promise.resolve(''),
    );
    await locked.keep(code, { ...noReporting, statement: saying('net getypt') });
    expect((await desk().read())?.reporting.statement.happened).toBe('net getypt');
  });

  it('goes with its item and with its case, and does not come back', async () => {
    const said = [{ item: items[0]!, words: 'over het eerste' }];
    await keep({ statement: { ...saying(words), items: said }, leftOut: [items[1]!] });
    const review = caseReview(database, () => new Date(), openVault(database));
    for (const item of items.slice(0, 2)) await review.remove(item);
    const code = await keep({});
    const { reporting } = (await desk().read())!;
    expect(reporting.statement.items).toEqual([]);
    expect(reporting.leftOut).toEqual([]);
    await review.removeCase();
    await desk().keep(code, reporting);
    expect(await database.reports.count()).toBe(0);
  });

  it('stands in the report and in the payload, and not in the log', async () => {
    await keep({ statement: saying(words) });
    const { zip } = await exported();
    const files = extracted(zip);
    const statement = JSON.parse(files['data/statement.json']!) as { happened: string };
    expect(statement.happened).toBe(words);
    expect(files['report.html']).toContain('Mijn ex zette mijn foto online. &lt;script&gt;');
    expect(files['data/custody-log.jsonl']).not.toContain('Mijn ex');
    expect(files['data/case.json']).not.toContain('Mijn ex');
    expect((await verifyBundle(source(zip))).level).toBe('ok');
  });

  it('makes no statement when nothing was written', async () => {
    const files = extracted((await exported()).zip);
    expect(Object.keys(files)).not.toContain('data/statement.json');
    expect(files['report.html']).toContain('De melder heeft hier niets ingevuld.');
  });
});

describe('an item that the reporter leaves out', () => {
  it('is not in the bundle, is named by number and digest, and the bundle is good', async () => {
    await keep({ leftOut: [items[1]!] });
    const { zip } = await exported();
    const files = extracted(zip);
    expect(Object.keys(files).filter((path) => path.includes('items/0002'))).toEqual([]);
    const record = JSON.parse(files['data/case.json']!) as Record<string, { record: string }[]>;
    const row = await database.items.get(items[1]!);
    expect(record['leftOut']).toEqual([{ number: 2, item: items[1], record: row!.record }]);
    expect(record['deleted']).toBe(0);
    expect(files['report.html']).toContain('niet meegegeven: stuk 2');
    expect(files['report.html']).toContain(row!.record);
    expect(judged(zip)).toEqual({ unzip: true, payload: true, tags: true, signature: true });
    const verdict = await verifyBundle(source(zip));
    expect(verdict.level).toBe('note');
    expect(verdict.items).toBe(2);
  });

  it('leaves no empty bundle when nothing is chosen', async () => {
    await keep({ leftOut: items });
    await expect(exported()).rejects.toMatchObject({ code: 'export-empty' });
  });
});

/** The previews, in the order of the items. */
function previewsIn(zip: Bytes): string[] {
  const files = Object.entries(extracted(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  return files.filter(([path]) => path.startsWith('previews/')).map(([, content]) => content);
}

describe('pictures in the report', () => {
  it('are blurred, except those that the reporter shows', async () => {
    await keep({ revealed: [items[2]!] });
    const { zip } = await exported();
    expect(previewsIn(zip)).toEqual(['blurred', 'blurred', 'sharp']);
    expect(extracted(zip)['report.html']).toContain('Voorbeeld van stuk 3, niet wazig');
  });

  it('are not made at all when the annex is not wanted', async () => {
    await keep({ annex: false });
    const { zip } = await exported();
    expect(previewsIn(zip)).toEqual([]);
  });
});

describe('the report before the export', () => {
  it('says what the exported one will say, in the language asked for, without loading anything', async () => {
    await keep({ statement: saying(words), leftOut: [items[0]!], revealed: [items[1]!] });
    const { reporting } = (await desk().read())!;
    const html = await desk().preview(reporting, 'en');
    expect(html).toContain('lang="en"');
    expect(html).toContain('Mijn ex zette');
    expect(html).toContain('left out by choice of the reporter: exhibit 1.');
    expect(html).not.toMatch(/<script|src="(?!data:)/);
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source)).toEqual([
      'data:,sharp',
      'data:image/jpeg;base64,AAAA',
    ]);
  });
});
