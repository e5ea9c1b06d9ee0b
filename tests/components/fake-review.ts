import { Fault } from '../../lib/base/fault.ts';
import { type Acquisition, recordFormat } from '../../lib/evidence/acquisition.ts';
import type { CustodyEntry } from '../../lib/evidence/custody.ts';
import type { ItemSummary } from '../../lib/evidence/summary.ts';
import { fakeMarks } from './fake-marks.ts';
import type { ListedItem, OpenedItem, Review } from '../../lib/flows/review.ts';

/** A title that tries to be more than a text: it turns, closes a script and names a parameter. */
export const hostileTitle = 'Winst \u202egnp.exe </script><img src=x onerror=alert(1)> {count}';

/** Number of the item whose record does not open. */
export const damagedNumber = 2;

/** A UUID that ends in the number of the item. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A case of three items, the second one damaged, that can be deleted from. */
export function fakeReview(changes: Partial<Review> = {}): Review {
  let numbers = [3, 2, 1];
  const watchers = new Set<() => void>();
  return {
    overview: () => {
      const answered = { asked: true, factsOnly: false, due: 1 };
      return Promise.resolve({ code: '7k3m9q2x', count: numbers.length, ...answered });
    },
    rows: () => Promise.resolve(numbers.map((number) => ({ item: idOf(number), number }))),
    listed: ({ number }) => Promise.resolve(listed(number)),
    searcher: () => ({ find: () => Promise.resolve([]) }),
    items: (limit = Infinity) => Promise.resolve(numbers.slice(0, limit).map(listed)),
    open: (item) => opened(Number(item.slice(-12))),
    file: () => Promise.resolve(new Blob(['picture'], { type: 'image/png' })),
    alsoSeen: () => Promise.resolve([]),
    times: () => Promise.resolve({ before: null, after: [] }),
    log: () => () => Promise.resolve(log),
    bundleSize: () => Promise.resolve(12_345_678),
    remove: (item) => {
      numbers = numbers.filter((number) => idOf(number) !== item);
      for (const changed of watchers) changed();
      return Promise.resolve();
    },
    removeMany: (rows, _signal, told) => {
      const gone = rows.map(({ number }) => number);
      numbers = numbers.filter((number) => !gone.includes(number));
      told({ done: rows.length, total: rows.length });
      for (const changed of watchers) changed();
      return Promise.resolve({ removed: rows.length, failed: [], left: 0 });
    },
    marks: fakeMarks(),
    removeCase: () => {
      numbers = [];
      for (const changed of watchers) changed();
      return Promise.resolve();
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    ...changes,
  };
}

function listed(number: number): ListedItem {
  if (number !== damagedNumber)
    return { state: 'whole', summary: summary(number), time: { state: 'none' } };
  return { state: 'damaged', item: idOf(number), number, fault: 'record-unreadable' };
}

function summary(number: number): ItemSummary {
  const at = `2026-11-23T13:0${number}:00.000Z`;
  const address = 'https://groep.example/a';
  const preview = 'data:image/jpeg;base64,AAAA';
  return { item: idOf(number), number, at, address, title: hostileTitle, preview, failures: 1 };
}

function opened(number: number): Promise<OpenedItem> {
  if (number === damagedNumber) return Promise.reject(new Fault('record-unreadable', 'damaged'));
  const file = { type: 'text/plain', size: 12, sha256: 'ab'.repeat(32), derived: false };
  return Promise.resolve({
    number,
    record: record(number),
    digest: 'cd'.repeat(32),
    files: [
      { ...file, name: 'view.png', type: 'image/png', fault: null },
      { ...file, name: 'page.txt', fault: 'file-changed' },
    ],
    identifiers: [],
  });
}

function record(number: number): Acquisition {
  const { item, at, address } = summary(number);
  return {
    format: recordFormat,
    item,
    case: '7k3m9q2x',
    way: 'screen',
    trigger: 'popup',
    startedAt: at,
    finishedAt: at,
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    address,
    page: null,
    files: [],
    coverage: {
      planned: 1,
      taken: 1,
      width: 1920,
      height: 1080,
      changes: [{ kind: 'navigated', address: 'https://elders.example/' }],
    },
    failures: [{ step: 'page', code: 'page-unreadable', message: '<b>no</b> \u202eaccess' }],
    software: { name: 'Zegel', version: '0.1.0', browser: 'Chromium 140' },
  };
}

const log: CustodyEntry[] = [
  { seq: 1, at: '2026-11-23T12:00:00.000Z', action: 'case-opened', prev: null },
  ...[9, 1, 2, 3].map((number, index): CustodyEntry => ({
    seq: index + 2,
    at: '2026-11-23T13:00:00.000Z',
    action: number === 3 ? 'acquisition-incomplete' : 'item-acquired',
    item: idOf(number),
    record: 'ef'.repeat(32),
    prev: 'ab'.repeat(32),
  })),
];
