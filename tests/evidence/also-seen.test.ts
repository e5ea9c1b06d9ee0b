import { describe, expect, it } from 'vitest';
import type { Acquisition, FileRecord } from '../../lib/evidence/acquisition.ts';
import { alsoSeen, hasMedia, type NumberedRecord } from '../../lib/evidence/also-seen.ts';

const file = (name: string, digit: string, derived = false): FileRecord => ({
  name,
  type: 'image/jpeg',
  size: 10,
  sha256: digit.repeat(64),
  derived,
});

function item(number: number, ...files: FileRecord[]): NumberedRecord {
  const record = {
    item: `item-${number}`,
    startedAt: `2026-11-24T10:0${number}:00.000Z`,
    address: `https://groep.example/${number}`,
    page: null,
    files,
  };
  return { number, record: record as unknown as Acquisition };
}

const view = file('view.png', 'f');

describe('a medium that was seen on several pages', () => {
  it('is linked to every other item that holds the same bytes, in their order', () => {
    const one = item(1, view, file('media/0001.jpg', 'a'));
    const two = item(2, view, file('media/0001.jpg', 'b'));
    const three = item(3, view, file('media/0001.jpg', 'c'), file('media/0002.jpg', 'a'));
    const four = item(4, view, file('media/0001.jpg', 'a'));
    expect(alsoSeen(four.record, [four, three, two, one])).toEqual([
      {
        name: 'media/0001.jpg',
        sha256: 'a'.repeat(64),
        others: [
          {
            number: 1,
            item: 'item-1',
            address: 'https://groep.example/1',
            at: '2026-11-24T10:01:00.000Z',
            name: 'media/0001.jpg',
          },
          expect.objectContaining({ number: 3, name: 'media/0002.jpg' }),
        ],
      },
    ]);
    expect(alsoSeen(two.record, [one, two, three, four])).toEqual([]);
  });

  it('is not one whose view of the screen is the same, nor one that Zegel made', () => {
    const one = item(1, view, file('media/0001.jpg', 'a', true));
    const two = item(2, view, file('media/0001.jpg', 'a'));
    expect(alsoSeen(one.record, [one, two])).toEqual([]);
    expect(alsoSeen(two.record, [one, two])).toEqual([]);
    expect([hasMedia(one.record), hasMedia(two.record)]).toEqual([false, true]);
  });
});
