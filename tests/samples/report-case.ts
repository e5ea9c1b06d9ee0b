import { identifiersOf } from '../../lib/bundle/identifiers.ts';
import { type Exhibit, noTime, type Report } from '../../lib/bundle/report-model.ts';
import { type Acquisition, recordFormat } from '../../lib/evidence/acquisition.ts';
import type { CustodyEntry } from '../../lib/evidence/custody.ts';
import type { PlatformReading, TimeFact } from '../../lib/evidence/platform-facts.ts';
import { statementFormat } from '../../lib/evidence/statement.ts';
import { reading } from './capture.ts';
import { account, fact, group, platform, post } from './platform.ts';
import { reportOf } from './report.ts';

/** Names and texts in every script, some of them hostile: they must be shown as they are. */
export const scripts = {
  arabic: 'فضيحة اليوم (١٢)',
  emoji: '👩🏽‍🚒🔥 Exposed 🏳️‍🌈',
  cyrillic: 'Иван Подслушано',
  turkish: 'İfşa Şükrü ığ',
  chinese: '曝光群 — 東京',
  mixed: 'Anna \u202egpj.exe\u202c שלום <b>x</b>',
} as const;

const digest = (number: number) => number.toString(16).padStart(2, '0').repeat(32);
const uuid = (number: number) => `0b8f9a52-1111-4c55-9d4e-${String(number).padStart(12, '0')}`;

function time(iso: string): TimeFact {
  return { ...fact(iso), precision: 'minute', possible: [] };
}

function record(
  number: number,
  address: string,
  title: string,
  read: PlatformReading | null,
): Acquisition {
  const at = new Date(Date.UTC(2026, 10, 20, 13, 0) + number * 37 * 60_000).toISOString();
  const { facts } = reading(address, title);
  const files = ['view.png', 'page.html', 'page.txt'].map((name, index) => {
    const type = ['image/png', 'text/html', 'text/plain'][index]!;
    return { name, type, size: 184_320 >> (index * 2), sha256: digest(number), derived: false };
  });
  return {
    ...{ format: recordFormat, item: uuid(number), case: '7k3m9q2x', way: 'screen' },
    ...{ trigger: 'popup', startedAt: at, finishedAt: at.replace('00.000', '03.250') },
    ...{ zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 }, address },
    page: { ...facts, meta: [], platform: read },
    ...{ files, failures: [] },
    coverage: { planned: 1, taken: 1, width: 1280, height: 800, changes: [] },
    software: { name: 'Zegel', version: '0.1.0', browser: 'Firefox 153.0' },
  };
}

const chat = platform({
  groups: [
    group({
      ...{ kind: 'channel', title: fact(scripts.emoji), members: fact('1 284 leden', null) },
      ...{ ids: [{ ...fact('-1002123456789'), form: 'bot-api' }] },
      invite: fact('https://t.me/+AbCdEf0123456789'),
    }),
  ],
  accounts: [
    account('777000123', {
      ...{ name: fact(scripts.cyrillic), handle: fact('@ivan_exposed', 'ivan_exposed') },
      id: fact('777000123'),
      link: fact('https://t.me/ivan_exposed'),
    }),
    account('arab', { roles: ['forwarded'], name: fact(scripts.arabic) }),
  ],
  posts: [4001, 4002, 4003, 4004, 4005, 4006].map((id, index) =>
    post({
      ...{ id: fact(String(id)), author: '777000123', text: `${scripts.chinese} ${index}` },
      permalink: fact(`https://t.me/c/2123456789/${id}`),
      ...{ shown: fact(`1${index}:05`), time: time(`2026-11-19T1${index}:05:00.000Z`) },
      forwardedFrom: index === 2 ? 'arab' : null,
    }),
  ),
  mentions: [
    { ...fact('06 12345678', '+31612345678'), kind: 'phone', post: '4001', valid: true },
    { ...fact('t.me/+AbCdEf0123456789'), kind: 'invite', post: '4002', valid: null },
  ],
  hidden: [{ code: 'telegram-phone', account: '777000123' }],
});

const profile = platform({
  ...{ platform: 'instagram', kind: 'profile' },
  accounts: [
    account('sukru.ig', {
      ...{ roles: ['profile'], name: fact(scripts.turkish), handle: fact('sukru.ig') },
      link: fact('https://www.instagram.com/sukru.ig/'),
    }),
  ],
  hidden: [{ code: 'instagram-id', account: 'sukru.ig' }],
});

/** A case of several platforms, with everything that a report can have to say. */
export function reportCase(parts: Partial<Report> = {}): Report {
  const broken = record(4, 'https://forum.example/t/99', scripts.mixed, null);
  broken.failures = [{ step: 'view', code: 'view-failed', message: 'No picture (test)' }];
  broken.coverage = { ...broken.coverage, taken: 0 };
  const records = [
    record(1, 'https://web.telegram.org/a/#-1002123456789', scripts.emoji, chat),
    record(2, 'https://www.instagram.com/sukru.ig/', scripts.turkish, profile),
    record(3, 'https://board.example/曝光/12', scripts.chinese, null),
    broken,
  ];
  const exhibits = records.map(exhibitOf);
  const statement: Report['statement'] = {
    format: statementFormat,
    happened:
      'Mijn ex heeft foto’s van mij in een groep gezet, met mijn naam en telefoonnummer erbij.\n' +
      'Sinds 19 november krijg ik berichten van mannen die ik niet ken. Ik heb hem gevraagd ermee te stoppen. Hij heeft mij daarna geblokkeerd.',
    ...{ person: 'Sanne (niet haar echte naam)', relation: 'ex-partner, uit elkaar sinds mei' },
    items: [{ item: uuid(2), words: `Dit is zijn tweede account.\n${scripts.mixed}` }],
    laws: ['nl-254ba', 'nl-285d', 'be-417-9', 'de-184k', 'eu-2023-1543'],
  };
  const report = reportOf(exhibits, { statement, log: logOf(exhibits), ...parts });
  const leftOut = [{ number: 5, item: uuid(5), record: digest(5) }];
  const authorities = [{ id: 'test', name: 'Test TSA', url: '', qualified: false, roots: [] }];
  return { ...report, caseRecord: { ...report.caseRecord, leftOut, deleted: 1, authorities } };
}

function exhibitOf(made: Acquisition, index: number): Exhibit {
  const number = index + 1;
  const pictured = made.coverage.taken > 0;
  return {
    ...{ number, item: made.item, record: made, digest: digest(number), damaged: [] },
    preview: pictured ? `previews/000${number}.jpg` : null,
    revealed: number === 2,
    identifiers: identifiersOf(number, made),
    time: number === 1 ? stamped(made) : noTime,
  };
}

function stamped(made: Acquisition): Exhibit['time'] {
  const authority = { id: 'test', name: 'Test TSA', qualified: false };
  const shared = { wholeSecond: false, accuracyMs: 500, authority };
  const clock = { aheadMs: 420, withinMs: 150 };
  const facts = { ...shared, clock, time: made.finishedAt };
  return { ...noTime, after: [{ path: 'time/after.tsr', facts, entry: 2 }] };
}

function logOf(exhibits: readonly Exhibit[]): CustodyEntry[] {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 13, minute)).toISOString();
  const acquired = [...exhibits, { item: uuid(5), digest: digest(5) }];
  const events = [
    { action: 'case-opened', detail: { signer: 'ab'.repeat(32) } },
    ...acquired.map(({ item, digest: seen }) => ({ action: 'item-acquired', item, record: seen })),
    { action: 'item-acquired', item: uuid(6), record: digest(6) },
    { action: 'item-deleted', item: uuid(6), record: digest(6) },
    { action: 'time-stamped', item: uuid(1), detail: { authority: 'test', time: at(40) } },
    { action: 'bundle-exported', detail: { name: 'zegel-7k3m9q2x.zip', sealCode: '0123 4567' } },
  ];
  return events.map((event, index) => {
    const seq = index + 1;
    return { ...event, seq, at: at(seq), prev: digest(seq) } as CustodyEntry;
  });
}
