import { beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../lib/flows/capture.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Database } from '../../lib/store/database.ts';
import { freshDatabase, type Odd, openVault, order, setting } from '../samples/capture.ts';

let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

async function captured(odd: Odd) {
  const reply = await capture(setting(database, odd), order({ way: 'conversation' }));
  if (!reply.ok) throw new Error(reply.fault);
  return caseReview(database, () => new Date(), openVault(database)).open(reply.item);
}

describe('a picture that does not fit the one before', () => {
  const fake = { height: 60, inner: true };

  it('is taken again: the browser may have handed out an older frame', async () => {
    const found = [null, 0.4, 0, 0];
    const differing = () => Promise.resolve(found.shift() ?? 0);
    const { record } = await captured({ fake, differing });
    const joins = record.coverage.long!.tiles.map(({ join }) => join?.differing);
    expect(joins[1]).toBe(0);
    expect(record.coverage.long?.ending).toBe('end');
  });

  it('and never will, because the page moves by itself, is kept with how much differs', async () => {
    let compared = 0;
    const differing = () => Promise.resolve(compared++ === 0 ? null : 0.4);
    const { record } = await captured({ fake, differing });
    const joins = record.coverage.long!.tiles.slice(1).map(({ join }) => join?.differing);
    expect(new Set(joins)).toEqual(new Set([0.4]));
    expect(compared).toBeLessThan(20);
  });
});
