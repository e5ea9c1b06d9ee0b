import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../lib/base/bytes.ts';
import { identifierKinds } from '../../lib/bundle/identifier.ts';
import { cell, columns, identifiersCsv } from '../../lib/bundle/identifiers-csv.ts';
import { identifiersOf } from '../../lib/bundle/identifiers.ts';
import { reportHtml } from '../../lib/bundle/report-html.ts';
import { type Exhibit, noTime } from '../../lib/bundle/report-model.ts';
import { type Acquisition, recordFormat } from '../../lib/evidence/acquisition.ts';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';
import { reading } from '../samples/capture.ts';
import { reportOf } from '../samples/report.ts';
import { account, fact, group, platform, post } from '../samples/platform.ts';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

function record(read: PlatformReading | null, at = '2026-11-23T12:00:00.000Z'): Acquisition {
  const address = 'https://web.telegram.org/a/#-1002123456789';
  const { facts } = reading(address, 'Groep');
  return {
    ...{ format: recordFormat, item: 'x', case: '7k3m9q2x', way: 'screen', trigger: 'popup' },
    ...{ startedAt: at, finishedAt: at, zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 } },
    ...{ address, page: { ...facts, platform: read }, files: [], failures: [] },
    coverage: { planned: 1, taken: 1, width: 10, height: 10, changes: [] },
    software: { name: 'Zegel', version: '0.1.0', browser: 'Test 1' },
  };
}

const id = '9007199254740993';
const hostile = '=HYPERLINK("http://evil.example")\u202e<script>alert(1)</script>';

const full = platform({
  groups: [
    group({
      ...{ kind: 'channel', title: fact('Exposed', null), members: fact('1 284 leden', null) },
      ids: [
        { ...fact('-1002123456789'), form: 'as-shown' },
        { ...fact('-1002123456789', '2123456789'), form: 't.me/c' },
      ],
    }),
  ],
  accounts: [
    account(`id:${id}`, {
      id: fact(id),
      name: fact(hostile, null),
      handle: fact('@nachtuil', 'nachtuil'),
    }),
  ],
  posts: [
    post({
      ...{ id: fact('42'), author: `id:${id}`, text: hostile, own: false },
      permalink: fact('c/2123456789/42', 'https://t.me/c/2123456789/42'),
      time: { ...fact('13:32', '2026-11-23T12:32:00.000Z'), precision: 'minute', possible: [] },
    }),
    post({ id: fact('43', null), own: true, text: 'Haal weg' }),
    post({ id: fact('44'), author: `id:${id}` }),
  ],
  mentions: [
    { ...fact('06 00000001', '+31600000001'), kind: 'phone', post: '42', valid: true },
    { ...fact('@iemand', 'iemand'), kind: 'handle', post: '42', valid: null },
  ],
  hidden: [{ code: 'telegram-phone', account: `id:${id}` }],
});

/** The CSV as Python reads it: an implementation that is not ours. */
function rowsByPython(bytes: Uint8Array): Record<string, string>[] {
  const script =
    'import csv,json,sys,io;print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"),newline="")))))';
  return JSON.parse(execFileSync('python3', ['-c', script], { input: bytes }).toString()) as Record<
    string,
    string
  >[];
}

describe('identifiers.csv', () => {
  const lines = identifiersOf(1, record(full));
  const rows = rowsByPython(identifiersCsv(lines));

  it('has one row per account, group, message and number', () => {
    const kinds = rows.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(['account', 'group', 'group-id', 'message', 'phone', 'mention'].map(count)).toEqual([
      ...[1, 1, 2, 3, 1, 1],
    ]);
  });

  it('keeps ids above 2^53 digit for digit, behind an apostrophe so that no spreadsheet rounds them', () => {
    expect(rows.find(({ kind }) => kind === 'account')).toMatchObject({
      value: `'${id}`,
      normalised: `'${id}`,
      account_id: `'${id}`,
      handle: 'nachtuil',
    });
    expect(rows.find(({ kind }) => kind === 'message')?.['account_id']).toBe(`'${id}`);
  });

  it('says of a message where, when, by whom and in which group', () => {
    expect(rows.find(({ kind, value }) => kind === 'message' && value === '42')).toMatchObject({
      link: 'https://t.me/c/2123456789/42',
      group: "'-1002123456789",
      time_shown: '13:32',
      time_utc: '2026-11-23T12:32:00.000Z',
      time_precision: 'minute',
      detail: 'by someone else',
      seen_utc: '2026-11-23T12:00:00.000Z',
      source: '.place @data-id',
    });
    expect(rows.find(({ value }) => value === '43')?.['detail']).toBe('by the signed-in account');
  });

  it('names the message and the country assumed of a number', () => {
    expect(rows.find(({ kind }) => kind === 'phone')).toMatchObject({
      value: '06 00000001',
      normalised: "'+31600000001",
      message: '42',
      detail: 'country assumed: NL (time zone Europe/Amsterdam)',
    });
  });

  it('cannot be made to calculate, break a row or turn the text round', () => {
    const text = fromUtf8(identifiersCsv(lines));
    expect(text).not.toContain('\u202e');
    expect(text).toMatch(/^\ufeffitem,kind,/);
    for (const row of rows) {
      expect(Object.keys(row)).toHaveLength(columns.length);
      for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@]/);
    }
    expect(rows.find(({ kind }) => kind === 'account')?.['name']).toContain('[U+202E]');
    expect(cell('x\r\n=1+1')).toBe('"x =1+1"');
  });

  it('is also made of records from before there were readers', () => {
    const { page, ...rest } = record(null);
    const old = Object.fromEntries(Object.entries(page!).filter(([name]) => name !== 'platform'));
    const made = identifiersOf(1, {
      ...rest,
      page: old as unknown as NonNullable<Acquisition['page']>,
    });
    expect(made.map(({ kind }) => kind)).toContain('page');
  });

  it('has every column and every kind in the documentation', () => {
    const text = readFileSync('docs/identifiers.md', 'utf8');
    for (const [name] of columns) expect(text).toContain(`| \`${name}\``);
    for (const kind of identifierKinds) expect(text).toContain(`\`${kind}\``);
  });
});

describe('the data-request sheet', () => {
  const exhibit = (number: number, read: PlatformReading, at: string): Exhibit => {
    const made = record(read, at);
    const identifiers = identifiersOf(number, made);
    const rest = { digest: '', damaged: [], preview: null, revealed: false, time: noTime };
    return { number, item: 'x', record: made, identifiers, ...rest };
  };
  const exhibits = [
    exhibit(1, full, '2026-11-23T12:00:00.000Z'),
    exhibit(2, full, '2026-11-24T09:00:00.000Z'),
  ];
  const inLanguage = (language: 'nl' | 'en') => fromUtf8(reportHtml(reportOf(exhibits), language));

  it('says what the platform needs, what is missing, how to still get it, and how urgent it is', () => {
    const text = inLanguage('nl');
    expect(text).toContain('nagekeken op 23 november 2026');
    expect(text).toContain('Telegram geeft hoogstens IP-adres en telefoonnummer');
    expect(text).toContain('tijd van het bericht in UTC');
    expect(text).toContain('Telegram noemt geen termijn');
    expect(text).toContain('Open het profiel door op de naam te klikken');
  });

  it('says when an account was first and last seen under its name', () => {
    const seen = 'from 2026-11-23 12:00:00 UTC to 2026-11-24 09:00:00 UTC, exhibit 1, 2';
    expect(inLanguage('en')).toContain(seen);
  });

  it('shows hostile text as text', () => {
    const text = inLanguage('en');
    expect(text).not.toMatch(/<script|\u202e/);
    expect(text).toContain('[U+202E]&lt;script&gt;');
    expect(text).toContain(id);
  });

  it('shows at most a part of thousands of messages, and says where the rest is', () => {
    const posts = Array.from({ length: 3_000 }, (_, index) => post({ id: fact(String(index)) }));
    const many = exhibit(1, platform({ posts }), '2026-11-23T12:00:00.000Z');
    const text = fromUtf8(reportHtml(reportOf([many]), 'en'));
    expect(text.length).toBeLessThan(300_000);
    expect(text).toContain('2850 more messages are in data/identifiers.csv');
  });
});
