import { describe, expect, it } from 'vitest';
import { canonical, type Faults, sample, sampleBundle } from './sample.ts';
import { told, toldOf, verdictOn } from './verdicts.ts';

type Case = [name: string, faults: Faults, expected: string[]];

describe('an item, signed as it stands', () => {
  const path = 'data/items/0001/item.json';
  const view = 'data/items/0001/view.png';
  const atFirst = (change: (value: Record<string, unknown>) => void): Faults => ({
    record: (value, place) => (place === 0 ? change(value) : undefined),
  });
  type FileRecord = Record<string, unknown>;
  const file = (value: Record<string, unknown>) => (value['files'] as FileRecord[])[0] ?? {};
  const cases: Case[] = [
    [
      'with another record than the log names',
      {
        payload: (files) => {
          const value = JSON.parse(files.get(path)?.toString() ?? '') as object;
          files.set(path, Buffer.from(canonical({ ...value, way: 'other' })));
        },
      },
      [`items record-differs ${path}`],
    ],
    [
      'of a format of the future',
      atFirst((value) => void (value['format'] = 'zegel-item/2')),
      [`items format-unknown ${path}`],
    ],
    [
      'of another case',
      atFirst((value) => void (value['case'] = 'other')),
      [`items code-differs ${path}`],
    ],
    [
      'under the name of another',
      atFirst((value) => void (value['item'] = sample.items[1])),
      [`items item-differs ${path}`],
    ],
    [
      'with a file of another size',
      atFirst((value) => void (file(value)['size'] = 1)),
      [`items size-differs ${view}`],
    ],
    [
      'with a file that leads out of its folder',
      atFirst((value) => void (file(value)['name'] = '../x')),
      [`items record-malformed ${path}`],
    ],
    [
      'of details only with a medium',
      atFirst((value) => Object.assign(value, { way: 'facts', media: [{}] })),
      [`items record-malformed ${path}`],
    ],
    [
      'with other bytes than were recorded',
      { payload: (files) => files.set(view, Buffer.from('other')) },
      [`items size-differs ${view}`, `items digest-differs ${view}`],
    ],
    [
      'with a file that was not recorded',
      {
        payload: (files) => files.set('data/items/0001/more.txt', Buffer.from('x')),
      },
      ['items file-unlisted data/items/0001/more.txt'],
    ],
    ['without a file', { payload: (files) => files.delete(view) }, [`items file-missing ${view}`]],
    [
      'without its record',
      { payload: (files) => files.delete(path) },
      [`items file-missing ${path}`],
    ],
  ];
  it.each(cases)('%s is reported', async (_, faults, expected) => {
    expect(await toldOf(faults)).toEqual(expected);
  });

  const failed =
    (name: string): NonNullable<Faults['log']> =>
    (entries) => {
      const { item, record: digest } = entries[1] ?? {};
      const detail = { file: name, fault: 'file-missing' };
      const at = '2026-11-23T10:08:00.000Z';
      entries.push({ at, action: 'integrity-failed', item, record: digest, detail });
    };

  it('without a file that the log calls damaged is valid with a warning', async () => {
    const faults: Faults = { log: failed('view.png'), payload: (files) => files.delete(view) };
    const verdict = await verdictOn(await sampleBundle(faults));
    expect(verdict.level).toBe('warning');
    expect(told(verdict)).toEqual([`items damaged-before-export ${view}`]);
  });

  it('without a record that the log calls damaged is valid with warnings', async () => {
    const faults: Faults = { log: failed('item.json'), payload: (files) => files.delete(path) };
    const verdict = await verdictOn(await sampleBundle(faults));
    expect(verdict.level).toBe('warning');
    expect(told(verdict)).toEqual([
      `items damaged-before-export ${path}`,
      `items without-record ${view}`,
      'items without-record data/items/0001/page.txt',
    ]);
  });

  it('is not excused by damage to another file or another item', async () => {
    const other: Faults = { log: failed('page.txt'), payload: (files) => files.delete(view) };
    expect(await toldOf(other)).toEqual([`items file-missing ${view}`]);
    const third: Faults = {
      log: failed('view.png'),
      payload: (files) => files.delete('data/items/0003/view.png'),
    };
    expect(await toldOf(third)).toEqual(['items file-missing data/items/0003/view.png']);
  });
});
