import type { Database } from './database.ts';

/** Empties every table in one transaction: all of it goes, or nothing. Needs no key. */
export async function wipeDatabase(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
