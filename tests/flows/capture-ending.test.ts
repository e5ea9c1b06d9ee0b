import { expect, it } from 'vitest';
import { capture } from '../../lib/flows/capture.ts';
import { freshDatabase, order, png, setting } from '../samples/capture.ts';

it.each([
  ['scrolled', null],
  ['taken at once', () => Promise.resolve(png(40, 100))],
])('a page, %s, is not said to be whole when it grew afterwards', async (_, rectOf) => {
  const ending = async (later: number) => {
    const parts = { ...setting(freshDatabase(), { fake: { later } }), rectOf };
    const reply = await capture(parts, order({ way: 'page' }));
    return reply.ok && reply.ending;
  };
  expect([await ending(0), await ending(1), await ending(30)]).toEqual(['end', 'end', 'grew']);
});
