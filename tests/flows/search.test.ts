import { beforeEach, describe, expect, it } from 'vitest';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Review } from '../../lib/flows/review.ts';
import { fold, type Wanted } from '../../lib/flows/search.ts';
import type { Database } from '../../lib/store/database.ts';
import {
  captureScreen,
  freshDatabase,
  type Odd,
  openVault,
  reading,
  setting,
  target,
} from '../samples/capture.ts';

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

async function captured(text: string, odd: Odd = {}): Promise<string> {
  const page = () => Promise.resolve({ ...reading(), text });
  const reply = await captureScreen(setting(database, { page, ...odd }), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

async function found(words: string, show: Wanted['show'] = 'all'): Promise<string[]> {
  const { signal } = new AbortController();
  const rows = await review.rows();
  const wanted = await review.searcher().find({ words, show }, rows, signal, () => undefined);
  return wanted.map(({ item }) => item);
}

describe('searching a case', () => {
  it('finds words of the visible text, whatever their case and accents, newest first', async () => {
    const one = await captured('Een café in de straat');
    const two = await captured('CAFE, en nog iets');
    await captured('Niets ervan');
    expect(await found('Cafe')).toEqual([two, one]);
    expect(await found('café straat')).toEqual([one]);
    expect(await found('groep.example')).toHaveLength(3);
  });

  it('shows what was not captured completely, and what waits for a time stamp', async () => {
    await captured('heel');
    const view = () => Promise.reject(new Error('no picture'));
    const broken = await captured('stuk', { view });
    expect(await found('', 'incomplete')).toEqual([broken]);
    expect(await found('heel', 'incomplete')).toEqual([]);
    expect(await found('', 'pending')).toEqual([]);
    const row = { authority: 'a', case: '', seq: 2, imprint: '', state: 'pending' as const };
    const waiting = { reason: null, tries: 0, nextTry: 0, reply: null };
    await database.stamps.add({ item: broken, ...row, ...waiting });
    expect(await found('', 'pending')).toEqual([broken]);
  });

  it('goes on past damage: what does not open has no words, and counts as incomplete', async () => {
    const [bad, good] = [await captured('woord'), await captured('woord')];
    await database.files.delete([bad, 'item.json']);
    expect(await found('woord')).toEqual([good]);
    expect(await found('', 'incomplete')).toEqual([bad]);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    for (let count = 0; count < 20; count++) await captured('woord');
    const stop = new AbortController();
    const told: number[] = [];
    const [search, rows] = [review.searcher(), await review.rows()];
    const wanted = { words: 'woord', show: 'all' as const };
    const halt = ({ done }: { done: number }) => (told.push(done), stop.abort());
    await expect(search.find(wanted, rows, stop.signal, halt)).rejects.toThrow();
    expect(told).toEqual([8]);
    const { signal } = new AbortController();
    expect(await search.find(wanted, rows, signal, () => undefined)).toHaveLength(20);
  });

  it('cannot be done while the vault is locked', async () => {
    await captured('woord');
    const locked = () => Promise.reject(new Error('locked'));
    const search = caseReview(database, () => new Date(), locked).searcher();
    const rows = await review.rows();
    const wanted = { words: 'woord', show: 'all' as const };
    const tried = search.find(wanted, rows, new AbortController().signal, () => undefined);
    await expect(tried).rejects.toThrow('locked');
  });
});

it('folds letters the way people type them', () => {
  expect(fold('ÉÈ ﬁ Ｚ Ω İ')).toBe('ee fi z ω i');
});
