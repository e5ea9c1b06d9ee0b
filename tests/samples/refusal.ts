import { expect } from 'vitest';
import type { Database } from '../../lib/store/database.ts';
import { restored } from './backups.ts';

/** The keys of every table: what a restore that is refused must leave as they were. */
async function contentOf(database: Database): Promise<string> {
  const tables = database.tables.map(async (table) => {
    const keys = await table.toCollection().primaryKeys();
    return [table.name, JSON.stringify(keys)];
  });
  return JSON.stringify(await Promise.all(tables));
}

/** A restore is refused with a fault, and leaves the vault as it was. */
export async function expectRefusal(
  into: Database,
  bad: Blob,
  code: string,
  odd: { what?: string; passphrase?: string } = {},
): Promise<void> {
  const before = await contentOf(into);
  await expect(restored(into, bad, odd), odd.what).rejects.toMatchObject({ code });
  expect(await contentOf(into), odd.what).toBe(before);
}
