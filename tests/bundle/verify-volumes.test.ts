import { describe, expect, it } from 'vitest';
import { type Faults, sample, sampleBundle } from './sample.ts';
import { told, toldOf, verdictOn } from './verdicts.ts';

const record = 'data/case.json';
describe('one of several volumes', () => {
  const top = `${sample.top}-1of2`;
  const group = [`Bag-Group-Identifier: ${sample.top}\n`, 'Bag-Count: 1 of 2\n'];
  const split: Faults = {
    top,
    caseRecord: (value) => {
      const items = value['items'] as Record<string, unknown>[];
      Object.assign(items[1] ?? {}, { volume: 2 });
      value['volume'] = { number: 1, count: 2 };
    },
    payload: (files) => {
      for (const path of [...files.keys()]) if (path.includes('/0003/')) files.delete(path);
    },
    info: (lines) => [...lines, ...group],
  };

  it('is valid, with a note on the items that are elsewhere', async () => {
    const verdict = await verdictOn(await sampleBundle(split));
    expect(verdict.level).toBe('note');
    expect(told(verdict)).toEqual(['volumes items-elsewhere']);
    expect(verdict.findings.find(({ check }) => check === 'volumes')?.detail).toEqual({
      items: '3',
      volume: 1,
      of: 2,
    });
  });

  it('is refused when bag and case disagree on which one it is', async () => {
    const info = (lines: string[]) => [...lines, group[0] ?? '', 'Bag-Count: 2 of 2\n'];
    const lines = await toldOf({ ...split, info, top: `${sample.top}-2of2` });
    expect(lines).toContain('volumes volume-differs bag-info.txt');
  });

  it('is refused when it belongs to another group', async () => {
    const info = (lines: string[]) => [
      ...lines,
      'Bag-Group-Identifier: x\n',
      'Bag-Count: 1 of 2\n',
    ];
    expect(await toldOf({ ...split, info })).toContain('volumes group-differs bag-info.txt');
  });

  it('is refused when an item has a volume that does not exist', async () => {
    const caseRecord: Faults['caseRecord'] = (value) =>
      (value['items'] as Record<string, unknown>[]).forEach((item) => void (item['volume'] = 3));
    expect(await toldOf({ caseRecord })).toContain(`items items-differ ${record}`);
  });
});
