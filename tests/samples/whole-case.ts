import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRecord } from '../../lib/bundle/case-record.ts';
import type { CaseUcoContent } from '../../lib/bundle/case-uco.ts';
import type { BundleEntry } from '../../lib/bundle/entry.ts';
import { itemPath } from '../../lib/bundle/layout.ts';
import type { Exhibit } from '../../lib/bundle/report-model.ts';
import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import type { CustodyEntry } from '../../lib/evidence/custody.ts';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';
import { account, fact, group, platform, post } from './platform.ts';
import { at, digest, exhibitOf, fileOf, pageOf, recordOf, software, uuid } from './record.ts';

const pages = join(import.meta.dirname, '../pages');

/** What the saved page of each platform gives, with its address. */
export function everyReading(): { url: string; reading: PlatformReading }[] {
  return readdirSync(pages).flatMap((folder) => {
    const files = readdirSync(join(pages, folder)).filter((name) => name.endsWith('.json'));
    return files.map((name) => {
      const text = readFileSync(join(pages, folder, name), 'utf8');
      const { url, expected } = JSON.parse(text) as {
        url: string;
        expected: Partial<PlatformReading>;
      };
      return { url, reading: platform(expected) };
    });
  });
}

const hostile = '\u202e@id <script>"]}\u0000 \ud800 \u05e9\u05dc\u05d5\u05dd \ud83d\ude42';

function hostileRecord(number: number): Acquisition {
  const reading = platform({
    accounts: [
      account('a', {
        id: fact('123'),
        name: fact(hostile),
        handle: fact('@type'),
        phone: fact('06'),
      }),
      account('b', { link: fact('https://voorbeeld.example/een pad?<>'), name: fact('') }),
    ],
    groups: [group({ title: fact(hostile), ids: [{ ...fact('-100'), form: 'bot-api' }] })],
    posts: [
      post({
        id: fact(hostile),
        text: hostile,
        author: 'a',
        forwardedFrom: 'b',
        changed: [hostile],
      }),
      post({
        author: 'nobody',
        time: { ...fact('gisteren', 'niet een tijd'), precision: 'day', possible: [] },
      }),
    ],
    mentions: [
      { ...fact('javascript:alert(1)'), kind: 'link', post: null, valid: null },
      { ...fact('http://[kapot', null), kind: 'link', post: hostile, valid: null },
      { ...fact('+447700900123'), kind: 'phone', post: null, valid: true },
      {
        ...fact('Sam@Voorbeeld.example', 'sam@voorbeeld.example'),
        kind: 'email',
        post: null,
        valid: null,
      },
      { ...fact('@sam', 'sam'), kind: 'handle', post: null, valid: null },
    ],
  });
  return recordOf(number, {
    ...{ address: 'about:blank', startedAt: 'gisteren' },
    page: pageOf('not an address', { title: hostile, platform: reading }),
  });
}

function brokenRecord(number: number): Acquisition {
  const tiles = ['tiles/0001.png', 'tiles/0002.png'];
  return recordOf(number, {
    way: 'conversation',
    files: [
      fileOf('view.png', 'image/png'),
      ...tiles.map((name) => fileOf(name, 'image/png')),
      fileOf('whole/0001.png', 'image/png', { derived: true, from: tiles }),
    ],
    failures: [{ step: 'tiles', code: 'camera-failed', message: hostile }],
    coverage: {
      ...{ planned: 14, taken: 3, width: 1280, height: 800 },
      changes: [{ kind: 'navigated', address: 'https://elders.example/' }],
      long: {
        ...{ scroller: 'inner', direction: 'up', ending: 'page-changed', pixelRatio: 1 },
        ...{ before: { width: 1280, height: 9000 }, after: { width: 1280, height: 9000 } },
        ...{ tiles: [], altered: [], messages: 12, imagesMissing: { count: 2, addresses: [] } },
        pieces: [{ file: 'whole/0001.png', y: 0, width: 1280, height: 1600 }],
      },
    },
  });
}

function mediaRecord(number: number): Acquisition {
  return recordOf(number, {
    files: [
      fileOf('view.png', 'image/png'),
      fileOf('media/0001.jpg', 'image/jpeg'),
      fileOf('media/0002.mp4', 'video/mp4'),
      fileOf('media/0003.ogg', 'audio/ogg'),
    ],
  });
}

const stampFacts = {
  ...{ time: '2026-11-23T10:00:01.000Z', wholeSecond: true, accuracyMs: 1000 },
  authority: { id: 'test', name: 'Test authority', qualified: false },
  clock: { aheadMs: 0, withinMs: 5 },
};

/** Files of an exhibit as entries of a bundle; their bytes are never asked for. */
export function entriesOf(
  { number, record, damaged }: Exhibit,
  more: string[] = [],
): BundleEntry[] {
  const names = (record?.files ?? []).filter(({ name }) => !damaged.includes(name));
  const extra = more.map((name) => ({ name, size: 900, sha256: digest(name) }));
  return [...names, ...extra].map(({ name, size, sha256 }) => ({
    ...{ path: itemPath(number, name), size, sha256 },
    read: () => (async function* () {})(),
  }));
}

/** Every platform, media, a broken capture, damage, an item deleted and one in another volume. */
export function wholeCase(): CaseUcoContent {
  const readings = everyReading();
  const read = readings.map(({ url, reading }, index) => {
    const page = pageOf(url, { platform: reading });
    return exhibitOf(index + 1, recordOf(index + 1, { address: url, page }));
  });
  const next = read.length + 1;
  const stamped = exhibitOf(next + 3, recordOf(next + 3), {
    time: {
      ...{ before: null, open: [] },
      after: [{ path: itemPath(next + 3, 'time/after.tsr'), facts: stampFacts, entry: 2 }],
    },
  });
  const exhibits = [
    ...read,
    exhibitOf(next, mediaRecord(next)),
    exhibitOf(next + 1, brokenRecord(next + 1), { damaged: ['tiles/0002.png'] }),
    exhibitOf(next + 2, hostileRecord(next + 2)),
    stamped,
    exhibitOf(next + 4, null, { damaged: ['item.json'] }),
  ];
  const files = exhibits.flatMap((one) =>
    entriesOf(one, one === stamped ? ['time/after.tsr'] : []),
  );
  return { exhibits, files, log: logOf(exhibits), caseRecord: caseRecordOf(exhibits) };
}

function logOf(exhibits: readonly Exhibit[]): CustodyEntry[] {
  const acquired = exhibits.map(({ item, digest: record, number }) => {
    const action =
      number % 9 === 0 ? ('acquisition-incomplete' as const) : ('item-acquired' as const);
    return { action, item, record };
  });
  const gone = { item: uuid(9001), record: digest('gone') };
  const events = [
    { action: 'case-opened' as const, detail: { signer: digest('key') } },
    ...acquired,
    { action: 'item-acquired' as const, ...gone },
    { action: 'item-deleted' as const, ...gone },
    { action: 'bundle-exported' as const, detail: { name: 'eerder.zip' } },
  ];
  return events.map((event, index) => ({
    ...event,
    ...{ seq: index + 1, at: at(index), prev: index === 0 ? null : digest(`entry ${index}`) },
  }));
}

function caseRecordOf(exhibits: readonly Exhibit[]): CaseRecord {
  const items = exhibits.map(({ number, item, digest: record }) => ({
    number,
    item,
    record,
    volume: 1,
  }));
  const elsewhere = { number: 9000, item: uuid(9000), record: digest('elsewhere'), volume: 2 };
  return {
    ...{ format: 'zegel-bundle/1', code: '7k3m9q2x', openedAt: at(0), signer: digest('key') },
    ...{
      volume: { number: 1, count: 2 },
      items: [...items, elsewhere],
      authorities: [],
      deleted: 1,
    },
    ...{ software, limits: ['It does not prove who made it.'] },
  };
}
