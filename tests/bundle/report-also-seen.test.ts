import { describe, expect, it } from 'vitest';
import { alsoSeenBlocks, alsoSeenLines } from '../../lib/bundle/report-also-seen.ts';
import { type Exhibit, noTime } from '../../lib/bundle/report-model.ts';
import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import { translator } from '../../lib/i18n/every-language.ts';

function exhibit(number: number, digit: string, address: string | null): Exhibit {
  const file = { name: 'media/0001.jpg', type: 'image/jpeg', size: 1, derived: false };
  const files = [{ ...file, sha256: digit.repeat(64) }];
  const startedAt = `2026-11-24T10:0${number}:00.000Z`;
  const record = { item: `id-${number}`, startedAt, address, page: null, files };
  const shown = { number, item: record.item, digest: '', damaged: [], preview: null };
  const rest = { identifiers: [], time: noTime, revealed: false };
  return { ...shown, ...rest, record: record as unknown as Acquisition };
}

const exhibits = [
  exhibit(1, 'a', 'https://groep.example/<b>'),
  exhibit(2, 'b', 'https://groep.example/2'),
  exhibit(3, 'a', null),
];

describe('an exhibit whose medium was kept elsewhere too', () => {
  it('names the other exhibit, its address and the moment, in the language of the report', () => {
    expect(alsoSeenLines(exhibits[2]!, exhibits, translator('nl'))).toEqual([
      [
        'media/0001.jpg: ook bij stuk 1, ',
        { quoted: 'https://groep.example/<b>' },
        ', bewaard 2026-11-24T10:01:00.000Z',
      ],
    ]);
    expect(alsoSeenLines(exhibits[0]!, exhibits, translator('en'))).toEqual([
      [
        'media/0001.jpg: also at exhibit 3, ',
        'address not known',
        ', kept 2026-11-24T10:03:00.000Z',
      ],
    ]);
  });

  it('has a list of its own, and other exhibits have none', () => {
    const blocks = alsoSeenBlocks(exhibits[2]!, exhibits, translator('nl'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list']);
    expect(alsoSeenBlocks(exhibits[1]!, exhibits, translator('nl'))).toEqual([]);
  });

  it('is passed over when its record is damaged', () => {
    const damaged = { ...exhibits[0]!, record: null };
    expect(alsoSeenLines(damaged, exhibits, translator('nl'))).toEqual([]);
    expect(alsoSeenLines(exhibits[2]!, [damaged, exhibits[2]!], translator('nl'))).toEqual([]);
  });
});
