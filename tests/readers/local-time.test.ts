import { expect, it } from 'vitest';
import { localTime } from '../../lib/readers/local-time.ts';

const zone = 'Europe/Amsterdam';
const read = (raw: string, languages = ['nl', 'en', 'de']) =>
  localTime(raw, 'here', zone, languages);

it.each([
  ['13:32, 18/04/2026', '2026-04-18T11:32:00.000Z'],
  ['1:32 PM, 4/18/2026', '2026-04-18T11:32:00.000Z'],
  ['1:32 p.m., 18-04-2026', '2026-04-18T11:32:00.000Z'],
  ['12:05 AM, 18/04/2026', '2026-04-17T22:05:00.000Z'],
  ['13:32, 18.04.26', '2026-04-18T11:32:00.000Z'],
  ['2026-04-03 09:05', '2026-04-03T07:05:00.000Z'],
  ['13:32, 04/04/2026', '2026-04-04T11:32:00.000Z'],
  ['23 november 2026, 21:56:39', '2026-11-23T20:56:39.000Z'],
  ['November 23, 2026 at 9:56:39 PM', '2026-11-23T20:56:39.000Z'],
  ['23. März 2026 um 09:00', '2026-03-23T08:00:00.000Z'],
])('%s is one moment', (raw, utc) => {
  expect(read(raw)).toMatchObject({ raw, normalised: utc, possible: [] });
});

it('keeps both moments when day and month can be either way round', () => {
  expect(read('21:05, 03/04/2026')).toMatchObject({
    normalised: null,
    possible: ['2026-03-04T20:05:00.000Z', '2026-04-03T19:05:00.000Z'],
  });
});

it('keeps both moments of the hour that comes twice, and none of the hour that is skipped', () => {
  expect(read('2:30, 25/10/2026')?.possible).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ]);
  expect(read('2:30, 29/03/2026')).toMatchObject({ normalised: null, possible: [] });
});

it.each([
  'gisteren 13:32',
  '31/31/2026 10:00',
  '13:32',
  'x',
  '25:99, 18/04/2026',
  '99:99',
  '18 foo 2026 10:00',
])('%s is no moment', (raw) => {
  expect(read(raw)).toMatchObject({ raw, normalised: null, possible: [] });
});

it('says to the second only when seconds are shown', () => {
  expect(read('13:32, 18/04/2026')?.precision).toBe('minute');
  expect(read('13:32:07, 18/04/2026')?.precision).toBe('second');
});
