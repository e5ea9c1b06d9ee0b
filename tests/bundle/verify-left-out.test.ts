import { describe, expect, it } from 'vitest';
import { canonical, type Faults, sampleBundle } from './sample.ts';
import { toldOf, verdictOn } from './verdicts.ts';

const record = 'data/case.json';
type Listed = { number: number; item: string; record: string };

/** Leaves the third item out, and states it as a test wants it. */
function leavingOut(stated: (third: Listed) => unknown[]): Faults {
  return {
    caseRecord(value) {
      const third = (value['items'] as Listed[]).pop()!;
      const { number, item, record: digest } = third;
      value['leftOut'] = stated({ number, item, record: digest });
    },
    payload(files) {
      for (const path of files.keys()) if (path.includes('/0003/')) files.delete(path);
    },
  };
}

describe('a bundle with an item left out', () => {
  it('is good when the case record names it by number and digest, and says so', async () => {
    const verdict = await verdictOn(await sampleBundle(leavingOut((third) => [third])));
    expect(verdict.level).toBe('note');
    expect(verdict.items).toBe(1);
    expect(verdict.findings.filter(({ level }) => level !== 'ok')).toEqual([
      { check: 'items', level: 'note', path: record, code: 'item-left-out', detail: { item: 3 } },
    ]);
  });

  const other = 'ab'.repeat(32);
  const uuid = '0b8f9a52-1111-4c55-9d4e-00000000000a';
  const bad: [name: string, faults: Faults, expected: string[]][] = [
    ['that nothing states', leavingOut(() => []), [`items items-differ ${record}`]],
    [
      'with another digest',
      leavingOut((third) => [{ ...third, record: other }]),
      [`items items-differ ${record}`, `items items-differ ${record}`],
    ],
    [
      'with another number',
      leavingOut((third) => [{ ...third, number: 2 }]),
      [`items items-differ ${record}`, `items items-differ ${record}`],
    ],
    [
      'stated twice',
      leavingOut((third) => [third, third]),
      [`items item-left-out ${record}`, `items items-differ ${record}`],
    ],
    [
      'and another that the log does not know',
      leavingOut((third) => [third, { number: 9, item: uuid, record: other }]),
      [`items item-left-out ${record}`, `items items-differ ${record}`],
    ],
    ['in a list that is none', leavingOut(() => ['x']), [`items record-malformed ${record}`]],
  ];
  it.each(bad)('%s is refused', async (_name, faults, expected) => {
    const told = await toldOf(faults);
    expect(told.filter((line) => line.endsWith(record))).toEqual(expected);
    expect((await verdictOn(await sampleBundle(faults))).level).toBe('error');
  });
});

describe('what the reporter says in a bundle', () => {
  const statement = {
    format: 'zegel-statement/1',
    ...{ happened: 'Iets', person: '', relation: '', items: [], laws: ['nl-254ba'] },
  };
  const saying = (text: string): Faults => ({
    payload: (files) => void files.set('data/statement.json', Buffer.from(text)),
  });

  it('is a part of the payload that the verifier knows', async () => {
    expect(await toldOf(saying(canonical(statement)))).toEqual([]);
  });

  it.each([
    [
      'in a later format',
      canonical({ ...statement, format: 'zegel-statement/2' }),
      'format-unknown',
    ],
    ['without its words', canonical({ format: statement.format }), 'record-malformed'],
    ['that is not canonical', JSON.stringify(statement, null, 2), 'record-malformed'],
  ])('%s is refused', async (_name, text, code) => {
    expect(await toldOf(saying(text))).toEqual([`items ${code} data/statement.json`]);
  });
});
