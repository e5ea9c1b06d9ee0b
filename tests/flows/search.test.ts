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

async function found(
  words: string,
  show: Wanted['show'] = 'all',
  label?: string,
): Promise<string[]> {
  const { signal } = new AbortController();
  const rows = await review.rows();
  const wanted = { words, show, label: label ?? '' };
  const items = await review.searcher().find(wanted, rows, signal, () => undefined);
  return items.map(({ item }) => item);
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

  it('finds words of labels and notes, together with words of the page', async () => {
    const [one, two] = [await captured('Een straat'), await captured('Een plein')];
    await review.marks.addLabel([one, two], 'Télégram groep');
    await review.marks.keepNote(one, 'Hij noemde mijn school.');
    expect(await found('telegram')).toEqual([two, one]);
    expect(await found('SCHOOL telegram straat')).toEqual([one]);
    expect(await found('school plein')).toEqual([]);
    await database.files.delete([one, 'item.json']);
    expect(await found('school')).toEqual([one]);
  });

  it('notices at the next search what was noted or taken off since', async () => {
    const item = await captured('heel');
    const [search, rows] = [review.searcher(), await review.rows()];
    const find = async (words: string) => {
      const { signal } = new AbortController();
      return search.find({ words, show: 'all' }, rows, signal, () => undefined);
    };
    expect(await find('daarna')).toEqual([]);
    await review.marks.keepNote(item, 'daarna');
    expect(await find('daarna')).toHaveLength(1);
    await review.marks.keepNote(item, '');
    expect(await find('daarna')).toEqual([]);
  });

  it('shows what has a label or a note, without opening an item', async () => {
    const [one, two, three] = [await captured('a'), await captured('b'), await captured('c')];
    await review.marks.addLabel([one, two], 'groep A');
    await review.marks.addLabel([three], 'groep B');
    await review.marks.keepNote(two, 'woorden');
    await database.files.clear();
    expect(await found('', 'all', 'groep A')).toEqual([two, one]);
    expect(await found('', 'noted')).toEqual([two]);
    expect(await found('woorden', 'noted', 'groep B')).toEqual([]);
    expect(await found('', 'all', 'groep')).toEqual([]);
  });

  it('shows what is damaged: a line, a record, a file; not what was erased on purpose', async () => {
    const items: string[] = [];
    for (let count = 0; count < 6; count++) items.push(await captured('woord'));
    const [line, record, missing, changed, erased, good] = items as [string, ...string[]];
    await database.items.update(line, { summary: new Blob(['not sealed']) });
    await database.files.delete([record!, 'item.json']);
    await database.files.delete([missing!, 'view.png']);
    const other = await database.files.get([good!, 'view.png']);
    await database.files.update([changed!, 'view.png'], { sealed: other!.sealed });
    await database.files.delete([erased!, 'view.png']);
    await database.items.update(erased!, { erased: ['view.png'] });
    expect(await found('', 'damaged')).toEqual([changed, missing, record, line]);
    expect(await found('woord', 'damaged')).toEqual([changed, missing, line]);
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
