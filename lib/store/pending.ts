import type { Database, PendingRow } from './database.ts';

/** Notes a capture that begins. It goes in the transaction that stores its item. */
export async function beginCapture(database: Database, row: PendingRow): Promise<void> {
  await database.pending.add(row);
}

/** Forgets a capture that ended without an item. */
export async function forgetCapture(database: Database, item: string): Promise<void> {
  await database.pending.delete(item);
}

/** Captures that began and have neither an item nor an end. */
export function pendingCaptures(database: Database): Promise<PendingRow[]> {
  return database.pending.toArray();
}
