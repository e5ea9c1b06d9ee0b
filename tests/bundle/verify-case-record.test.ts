import { describe, expect, it } from 'vitest';
import { type Faults } from './sample.ts';
import { toldOf } from './verdicts.ts';

const log = 'data/custody-log.jsonl';
const record = 'data/case.json';
type Case = [name: string, faults: Faults, expected: string[]];

describe('the list of items, signed as it stands', () => {
  type Listed = { number: number; item: string; volume: number };
  const listed = (value: Record<string, unknown>) => value['items'] as Listed[];
  const cases: Case[] = [
    [
      'without an item',
      { caseRecord: (value) => void listed(value).pop() },
      [
        `items items-differ ${record}`,
        'items file-unlisted data/items/0003/item.json',
        'items file-unlisted data/items/0003/view.png',
        'items file-unlisted data/items/0003/page.txt',
        'report report-items-differ report.html',
      ],
    ],
    [
      'in another order',
      { caseRecord: (value) => void listed(value).reverse() },
      [`items items-differ ${record}`, `items items-differ ${record}`],
    ],
    [
      'with a deleted item that the log does not delete',
      { caseRecord: (value) => void (value['deleted'] = 2) },
      [`items deleted-differs ${record}`],
    ],
    [
      'of a case that was opened at another time',
      {
        caseRecord: (value) => void (value['openedAt'] = '2026-01-01T00:00:00.000Z'),
      },
      [`items opening-differs ${record}`],
    ],
    [
      'in a format of the future',
      { caseRecord: (value) => void (value['format'] = 'zegel-bundle/2') },
      [`items format-unknown ${record}`],
    ],
    [
      'that is no list',
      { caseRecord: (value) => void (value['items'] = {}) },
      [`items record-malformed ${record}`],
    ],
    [
      'that is not canonical',
      {
        payload: (files) => files.set(record, Buffer.from(`${files.get(record)?.toString()}\n`)),
      },
      [`items record-malformed ${record}`],
    ],
    [
      'of a log that deletes what was not there',
      {
        log: (entries) =>
          void Object.assign(entries[3] ?? {}, { item: '0b8f9a52-1111-4c55-9d4e-000000000009' }),
      },
      [`items item-unknown ${log}`, `items items-differ ${record}`, `items items-differ ${record}`],
    ],
    [
      'of a log that acquires an item twice',
      {
        log: (entries) => void entries.push({ ...entries[1], at: '2026-11-23T10:09:00.000Z' }),
      },
      [`items item-repeated ${log}`, `items items-differ ${record}`],
    ],
  ];
  it.each(cases)('%s is reported', async (_, faults, expected) => {
    expect(await toldOf(faults)).toEqual(expected);
  });
});
