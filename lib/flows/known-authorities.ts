import type { Database } from '../store/database.ts';
import { ownAuthorities } from '../store/time.ts';
import { type Authority, builtInAuthorities } from '../timestamp/authorities.ts';

/** Every authority that can be chosen: the ones that come with the program and the reporter's own. */
export async function knownAuthorities(database: Database): Promise<Authority[]> {
  const own = await ownAuthorities(database);
  return [...builtInAuthorities, ...own.map((row) => ({ ...row, qualified: false }))];
}
