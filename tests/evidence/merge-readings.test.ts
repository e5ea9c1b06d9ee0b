import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../lib/evidence/merge-readings.ts';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';
import { account, fact, group, platform, post } from '../samples/platform.ts';

const withIds = (ids: readonly number[]) =>
  platform({ posts: ids.map((id) => post({ id: fact(String(id)), text: `text ${id}` })) });
const idsOf = ({ posts }: PlatformReading) => posts.map(({ id }) => Number(id?.raw));
const withTexts = (texts: readonly string[]) =>
  platform({ posts: texts.map((text) => post({ text })) });
const textsOf = ({ posts }: PlatformReading) => posts.map(({ text }) => text);

/** A list of messages with distinct ids, in no numerical order, and a row of overlapping tiles of it. */
const scrolled = fc
  .uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 60 })
  .chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
    ),
  )
  .map(([list, height, step, upward]) => {
    const tiles: number[][] = [];
    const move = Math.min(step, height - 1);
    for (let at = 0; at === 0 || at + height - move < list.length; at += move)
      tiles.push(list.slice(at, at + height));
    return { list, tiles: upward ? tiles.reverse() : tiles };
  });

describe('merging the tiles of a conversation', () => {
  it('gives one row per message, in the order of the page, scrolled up or down', () => {
    fc.assert(
      fc.property(scrolled, ({ list, tiles }) => {
        const merged = tiles.map(withIds).reduce(mergeReadings);
        expect(idsOf(merged)).toEqual(list);
      }),
    );
  });

  it('is idempotent: what was merged already changes nothing', () => {
    fc.assert(
      fc.property(scrolled, ({ tiles }) => {
        const merged = tiles.map(withIds).reduce(mergeReadings);
        for (const tile of tiles) expect(mergeReadings(merged, withIds(tile))).toEqual(merged);
        expect(mergeReadings(merged, merged)).toEqual(merged);
      }),
    );
  });

  it('loses nothing and doubles nothing, whatever the two looks are', () => {
    const ids = fc.array(fc.nat(30), { maxLength: 30 });
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const merged = idsOf(mergeReadings(withIds(a), withIds(b)));
        expect([...merged].sort()).toEqual([...new Set([...a, ...b])].sort());
      }),
    );
  });

  it('puts a tile without any overlap on its side, by time or by id', () => {
    expect(idsOf(mergeReadings(withIds([7, 8, 9]), withIds([1, 2])))).toEqual([1, 2, 7, 8, 9]);
    expect(idsOf(mergeReadings(withIds([1, 2]), withIds([7, 8])))).toEqual([1, 2, 7, 8]);
    // A feed runs from new to old.
    expect(idsOf(mergeReadings(withIds([9, 8]), withIds([3, 2])))).toEqual([9, 8, 3, 2]);
  });
});

describe('messages without ids', () => {
  const texts = ['ok', 'hallo', 'ok', 'ok', 'betaal', 'nee', 'ok', 'stop'];

  it('are laid over each other where the looks overlap, also when texts repeat', () => {
    for (let height = 4; height <= texts.length; height++) {
      const tiles: PlatformReading[] = [];
      for (let at = 0; at + height <= texts.length; at++)
        tiles.push(withTexts(texts.slice(at, at + height)));
      expect(textsOf(tiles.reduce(mergeReadings))).toEqual(texts);
      expect(textsOf(tiles.reverse().reduce(mergeReadings))).toEqual(texts);
    }
  });

  it('are rather kept twice than lost', () => {
    const merged = mergeReadings(withTexts(['a', 'ok']), withTexts(['ok', 'b']));
    expect(textsOf(merged)).toEqual(['a', 'ok', 'ok', 'b']);
  });

  it('merged again change nothing', () => {
    const list = fc.array(fc.constantFrom('ok', 'ja', 'nee'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const merged = mergeReadings(withTexts(a), withTexts(b));
        expect(mergeReadings(merged, withTexts(b))).toEqual(merged);
        expect(merged.posts.length).toBeGreaterThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('what two looks saw of the same thing', () => {
  it('is put together: what the first lacked is taken from the second', () => {
    const id = fact('42');
    const first = platform({
      posts: [post({ id, text: 'Zij is het' })],
      accounts: [account('id:5', { id: fact('5') })],
      groups: [group({ ids: [{ ...fact('-7'), form: 'as-shown' }] })],
      hidden: [{ code: 'nothing-read', account: null }],
    });
    const second = platform({
      posts: [post({ id, text: 'Zij is het', author: 'id:5', shown: fact('13:32', null) })],
      accounts: [account('id:5', { id: fact('5'), name: fact('Nachtuil'), roles: ['profile'] })],
      groups: [group({ ids: [{ ...fact('-7'), form: 'as-shown' }], title: fact('Groep') })],
    });
    const merged = mergeReadings(first, second);
    expect(merged.posts).toMatchObject([{ author: 'id:5', shown: { raw: '13:32' }, changed: [] }]);
    expect(merged.accounts).toMatchObject([
      { name: { raw: 'Nachtuil' }, roles: ['author', 'profile'] },
    ]);
    expect(merged.groups).toMatchObject([{ title: { raw: 'Groep' } }]);
    expect(merged.hidden).toEqual([]);
  });

  it('a message that was edited meanwhile keeps both texts, once', () => {
    const id = fact('42');
    const [first, second] = ['voor', 'na'].map((text) => platform({ posts: [post({ id, text })] }));
    const merged = mergeReadings(mergeReadings(first!, second!), second!);
    expect(merged.posts).toMatchObject([{ text: 'voor', changed: ['text: na'] }]);
  });
});
