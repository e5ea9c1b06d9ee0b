import { expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { capture } from '../../lib/flows/capture.ts';
import type { CaptureSetting } from '../../lib/flows/capture-setting.ts';
import { order, setting } from '../samples/capture.ts';
import { facts, freshVault } from '../samples/facts-only.ts';
import { fakeMedium, mediaSample, pointed } from '../samples/medium.ts';

const mebibyte = 1024 * 1024;
const film = [mediaSample('bars.png'), ...Array.from({ length: 30 }, () => noise(mebibyte))];

function noise(length: number): Bytes {
  return new Uint8Array(length).map((_, at) => (at * 31) % 251);
}

/** A medium of many pieces; something happens before the one with a number. */
function arriving(number: number, happens: () => Promise<unknown>): CaptureSetting['mediumIn'] {
  return async (...frame) => {
    const source = await fakeMedium({ routes: { 'same-origin': film }, opened: [] })(...frame);
    let count = 0;
    const next = async () => {
      if (++count === number) await happens();
      return source.next();
    };
    return { ...source, next };
  };
}

it.each([1, 12, film.length + 1])(
  'a medium whose case is marked before its piece %d leaves no byte in the vault, and the facts stay',
  async (number) => {
    const { database, cases, stored, review } = freshVault();
    const medium = arriving(number, () => cases.answerMinor('yes'));
    const wish = order({ way: 'media', medium: pointed() });
    const reply = await capture(setting(database, { medium }), wish);
    expect(reply).toMatchObject({ ok: true, factsOnly: true });
    expect(await stored()).toEqual(facts);
    expect(await database.pending.count()).toBe(0);
    const { record } = await review.open(reply.ok ? reply.item : '');
    expect(record).not.toHaveProperty('media');
    expect(record.failures.map(({ code }) => code)).toContain('facts-only');
  },
);
