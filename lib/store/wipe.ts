import type { Database } from './database.ts';

/**
 * Empties every table in one transaction: all of it goes, or nothing. Needs no key. It is never kept
 * from writing, as others are on a full disk: what it could lose is what it is to take.
 */
export async function wipeDatabase(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
