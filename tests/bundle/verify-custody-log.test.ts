import { describe, expect, it } from 'vitest';
import { type Faults, sampleBundle } from './sample.ts';
import { told, toldOf, verdictOn } from './verdicts.ts';

const log = 'data/custody-log.jsonl';
const record = 'data/case.json';
type Case = [name: string, faults: Faults, expected: string[]];

function logText(change: (text: string) => string): Faults {
  return {
    payload: (files) =>
      files.set(log, Buffer.from(change((files.get(log) ?? Buffer.alloc(0)).toString()))),
  };
}

describe('a custody log, signed as it stands', () => {
  const cases: Case[] = [
    [
      'with a changed entry',
      {
        linked: ([, , second]) =>
          void Object.assign(second ?? {}, { at: '2026-11-23T10:02:30.000Z' }),
      },
      [`custody-log link-broken ${log}`],
    ],
    [
      'with an entry taken out',
      { linked: (entries) => void entries.splice(5, 1, { ...entries[5], seq: 7 }) },
      [`custody-log sequence-broken ${log}`],
    ],
    [
      'without its middle',
      { linked: (entries) => void entries.splice(4, 1) },
      [
        `custody-log sequence-broken ${log}`,
        `custody-log link-broken ${log}`,
        `items items-differ ${record}`,
      ],
    ],
    [
      'that does not begin with the opening',
      {
        log: ([first]) => void Object.assign(first ?? {}, { action: 'note-added' }),
      },
      [`custody-log not-opened-first ${log}`],
    ],
    [
      'that opens twice',
      { log: (entries) => void entries.push({ ...entries[0], at: '2026-11-23T10:09:00.000Z' }) },
      [`custody-log not-opened-first ${log}`],
    ],
    [
      'with an action that is not known',
      {
        log: (entries) => void Object.assign(entries[5] ?? {}, { action: 'made-up' }),
      },
      [`custody-log entry-malformed ${log}`],
    ],
    [
      'with a key that is not known',
      {
        log: (entries) => void Object.assign(entries[5] ?? {}, { more: 1 }),
      },
      [`custody-log entry-malformed ${log}`],
    ],
    [
      'with a time that is not UTC',
      {
        log: (entries) => void Object.assign(entries[5] ?? {}, { at: '2026-11-23T10:05:00+01:00' }),
      },
      [`custody-log entry-malformed ${log}`],
    ],
    [
      'without a last line end',
      logText((text) => text.slice(0, -1)),
      [
        `custody-log not-text ${log}`,
        `items items-differ ${record}`,
        `items items-differ ${record}`,
        `items deleted-differs ${record}`,
      ].toSorted(),
    ],
    [
      'that is not canonical',
      logText((text) => text.replace('{"action":"bundle', '{ "action":"bundle')),
      [`custody-log entry-malformed ${log}`],
    ],
    [
      'with one key twice',
      logText((text) => text.replace('{"action":"bundle', '{"seq":6,"action":"bundle')),
      [`custody-log entry-malformed ${log}`],
    ],
  ];
  it.each(cases)('%s is reported', async (_, faults, expected) => {
    expect((await toldOf(faults)).toSorted()).toEqual(expected.toSorted());
  });

  it('names the line of a fault', async () => {
    const linked: Faults['linked'] = ([, second]) => void Object.assign(second ?? {}, { seq: 9 });
    const { findings } = await verdictOn(await sampleBundle({ linked }));
    const broken = findings.find(({ code }) => code === 'sequence-broken');
    expect(broken?.detail).toEqual({ line: 2 });
  });

  it('in which the clock went back is valid with a note', async () => {
    const verdict = await verdictOn(
      await sampleBundle({
        log: (entries) => void Object.assign(entries[5] ?? {}, { at: '2025-01-01T00:00:00.000Z' }),
      }),
    );
    expect(verdict.level).toBe('note');
    expect(told(verdict)).toEqual([`custody-log clock-went-back ${log}`]);
  });
});
