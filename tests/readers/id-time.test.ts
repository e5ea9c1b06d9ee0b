import { describe, expect, it } from 'vitest';
import { idCreated, type IdScheme, mediaIdOf } from '../../lib/readers/id-time.ts';

const now = Date.UTC(2026, 10, 24);

// Dates from elsewhere: unit tests of unfurl, metadata of yt-dlp, Discord's reference, API samples.
const vectors: readonly [scheme: IdScheme, id: string, utc: string][] = [
  ['x', '1098230906194546688', '2019-02-20T14:40:26.837Z'],
  ['x', '705235433198714880', '2016-03-03T03:36:44.572Z'],
  ['x', '2001950365332455490', '2025-12-19T09:38:56.191Z'],
  ['discord', '175928847299117063', '2016-04-30T11:18:25.796Z'],
  ['instagram', '482584233761418119', '2013-06-20T17:15:45.376Z'],
  ['instagram', '3597631270905977008', '2025-03-27T15:58:09.591Z'],
  ['instagram', '3870172288071432645', '2026-04-07T16:48:30.621Z'],
  ['tiktok', '6748451240264420610', '2019-10-16T17:17:25.000Z'],
  ['tiktok', '7107337212743830830', '2022-06-09T20:18:17.000Z'],
  ['tiktok', '7170520270497680683', '2022-11-27T02:40:49.000Z'],
];

describe('the time in an id', () => {
  it.each(vectors)('of %s %s is %s', (scheme, id, utc) => {
    expect(idCreated(scheme, id, now)?.normalised).toBe(utc);
  });

  it('is labelled as the creation of the id', () => {
    expect(idCreated('x', vectors[0]![1], now)?.from).toMatch(/^id created/);
  });

  it.each([
    ['x', '29700859246'],
    ['x', '20'],
    ['instagram', '27222515'],
    ['tiktok', '123456789'],
    ['discord', '1'],
    ['x', '9223372036854775808'],
    ['x', '-1098230906194546688'],
    ['x', '1098230906194546688.0'],
    ['x', '=1098230906194546688'],
    ['x', '99999999999999999999999'],
    ['discord', '9223372036854775807'],
  ] as const)('of %s %s is none', (scheme, id) => {
    expect(idCreated(scheme, id, now)).toBeNull();
  });

  it('is none when it lies more than a day ahead of the clock', () => {
    const id = vectors[0]![1];
    const moment = Date.parse(vectors[0]![2]);
    expect(idCreated('x', id, moment - 86_400_001)).toBeNull();
    expect(idCreated('x', id, moment - 86_399_999)).not.toBeNull();
  });
});

describe('a shortcode of Instagram', () => {
  it.each([
    ['aye83DjauH', '482584233761418119'],
    ['DHtWpRvMBiw', '3597631270905977008'],
    ['DW1nTDiDvnF', '3870172288071432645'],
  ])('%s is %s', (code, id) => {
    expect(mediaIdOf(code)).toBe(id);
    // Codes of private posts carry 28 characters more.
    expect(mediaIdOf(code + 'A'.repeat(28))).toBe(id);
  });

  it('Chunk8-jurw was created 88 seconds before it was published', () => {
    const created = idCreated('instagram', mediaIdOf('Chunk8-jurw'), now);
    expect(created?.normalised?.slice(0, 19)).toBe('2022-08-26T15:52:22');
  });

  it.each(['', '=1+1', 'a b', 'x'.repeat(28), '_'.repeat(12)])('%s is none', (code) => {
    expect(mediaIdOf(code)).toBeNull();
  });
});
