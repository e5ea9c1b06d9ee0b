import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportPdf } from '../../lib/bundle/pdf-report.ts';
import { reportDocument } from '../../lib/bundle/report-document.ts';
import type { Exhibit } from '../../lib/bundle/report-model.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { greyJpeg, pdfTools } from '../samples/pdf-tools.ts';
import { account, fact, platform, post } from '../samples/platform.ts';
import { exhibitOf, pageOf, recordOf } from '../samples/record.ts';
import { reportOf } from '../samples/report.ts';

// Poppler is a judge of its own; `tests/setup.mjs` installs it before the tests in real browsers.
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

const names = {
  plain: 'Sam Voorbeeld',
  turkish: 'Işıl Güneş',
  cyrillic: 'Иван Пример',
  greek: 'Άννα Παράδειγμα',
  arabic: 'مثال سامي',
  hebrew: 'דוגמה 42 abc',
  chinese: '示例用户',
  emoji: 'Sam 🙂🔥',
} as const;

function exhibit(number: number, name: string): Exhibit {
  const who = account('a', {
    name: fact(name),
    handle: fact(`handle_${number}`),
    id: fact(`50000000${number}`),
  });
  const posts = [post({ id: fact(`${number}`), author: 'a', text: name })];
  const page = pageOf('https://web.telegram.org/a/#1', {
    title: name,
    platform: platform({ accounts: [who], posts }),
  });
  return exhibitOf(number, recordOf(number, { page }), { preview: `previews/${number}.jpg` });
}

const exhibits = Object.values(names).map((name, index) => exhibit(index + 1, name));

async function pdfOf(
  of: Exhibit[],
  { language = 'nl', drawn = [] }: { language?: Language; drawn?: string[] } = {},
): Promise<Buffer> {
  const content = {
    document: reportDocument(reportOf(of), language),
    picture: () => greyJpeg,
    producer: 'Zegel 0.1.0',
    at: new Date('2026-11-23T10:00:00Z'),
  };
  return Buffer.concat(await reportPdf(content, pdfTools(drawn)));
}

function judged(pdf: Buffer, program: string, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const after = program === 'pdftotext' ? ['-'] : [];
    return execFileSync(program, [...options, file, ...after]).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('report.pdf', () => {
  const drawn: string[] = [];
  let pdf: Buffer;

  beforeAll(async () => {
    pdf = await pdfOf(exhibits, { drawn });
  });

  it('has the pen draw only what the fonts cannot show, or would show in a wrong order', () => {
    const all = drawn.join('\n');
    for (const name of [names.arabic, names.hebrew, names.chinese]) expect(all).toContain(name);
    for (const name of [names.plain, names.turkish, names.cyrillic, names.greek])
      expect(all).not.toContain(name);
    expect(all).toContain('🙂🔥');
    expect(all).not.toContain('Sam');
  });

  it('writes the numbers of French with its own fonts, and keeps them with their units', async () => {
    const french: string[] = [];
    await pdfOf(exhibits.slice(0, 1), { language: 'fr', drawn: french });
    expect(french).toEqual([]);
  });

  it('gives the same bytes for the same report', async () => {
    expect((await pdfOf(exhibits)).equals(pdf)).toBe(true);
  });

  it('writes what a picture would have shown when it is no JPEG', async () => {
    const content = {
      document: reportDocument(reportOf(exhibits.slice(0, 1)), 'en'),
      picture: () => new Uint8Array([1, 2, 3]),
      producer: 'Zegel',
      at: new Date(0),
    };
    const parts = await reportPdf(content, pdfTools());
    expect(Buffer.concat(parts).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    const content = {
      document: reportDocument(reportOf(exhibits.slice(0, 1)), 'en'),
      picture: () => null,
      producer: 'Zegel',
      at: new Date(0),
      progress: (done: number, total: number) => told.push([done, total]),
    };
    await reportPdf(content, pdfTools());
    const [done, total] = told.at(-1) ?? [0, 1];
    expect(done).toBe(total);
    expect(told).toHaveLength(total);
  });

  it('writes a page when it is full, and holds none until the end', async () => {
    const many = Array.from({ length: 30 }, (_, at) => exhibit(at + 1, names.plain));
    const file = (await pdfOf(many)).toString('latin1');
    const places = [...file.matchAll(/\/Type \/Page\b/g)].map(({ index }) => index / file.length);
    // Held back, they would all stand together at the end.
    expect(places.filter((place) => place < 0.5).length).toBeGreaterThan(places.length / 4);
  });

  it('stays far below 25 MB with 100 exhibits', async () => {
    const many = Array.from({ length: 100 }, (_, index) => exhibit(index + 1, names.plain));
    const whole = await pdfOf(many);
    // The previews of a real case are at most some 30 kB each, and go in as they are.
    expect(whole.length).toBeLessThan(5_000_000);
  }, 60_000);
});

describe.runIf(hasPoppler)('report.pdf, by poppler', () => {
  let pdf: Buffer;

  beforeAll(async () => {
    pdf = await pdfOf(exhibits);
  });

  it('is a tagged PDF of A4 in the language of the report', () => {
    const facts = judged(pdf, 'pdfinfo');
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toContain('(A4)');
    const tree = judged(pdf, 'pdfinfo', '-struct');
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L ', 'Figure'])
      expect(tree).toContain(tag.trim());
  });

  it('gives every name, handle and id as text, also where it is drawn', () => {
    const text = judged(pdf, 'pdftotext', '-raw').replaceAll(/\s+/g, ' ');
    for (const { number } of exhibits) {
      expect(text).toContain(`handle_${number}`);
      expect(text).toContain(`50000000${number}`);
    }
    const { arabic, hebrew, ...others } = names;
    for (const name of Object.values(others)) expect(text).toContain(name);
    // ISO 32000-1, 14.9.4: the text that stands for a picture is in the order it is read in.
    // Poppler takes it for letters from left to right and turns them round.
    for (const name of [arabic, hebrew]) {
      const utf16 = Buffer.from(name, 'utf16le').swap16();
      expect(pdf.includes(utf16)).toBe(true);
      expect(text).toContain(Array.from(name.split(' ')[0]!).toReversed().join(''));
    }
  });

  it('has the seal code at the foot of every page, with its number', () => {
    const pages = judged(pdf, 'pdftotext', '-layout').split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('0123 4567 89ab cdef 0123 4567 89ab cdef');
      expect(page).toContain(`${index + 1} / ${pages.length}`);
    }
  });

  it.each(['en', 'de', 'fr'] as const)('says the same in %s', async (language) => {
    const text = judged(await pdfOf(exhibits, { language }), 'pdftotext', '-raw');
    for (const { number } of exhibits) expect(text).toContain(`handle_${number}`);
  });
});
