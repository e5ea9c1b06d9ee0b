import { liveQuery } from 'dexie';
import type { Database } from './database.ts';

/** Calls back after every change of labels and notes; the list itself need not be read again then. */
export function watchMarks(database: Database, changed: () => void): () => void {
  return watched(() => database.marks.toArray(), changed);
}

/** Calls back after every change of cases or items, from whichever window. Returns how to stop. */
export function watchDatabase(database: Database, changed: () => void): () => void {
  const read = () =>
    Promise.all([
      database.cases.toArray(),
      database.items.toCollection().primaryKeys(),
      database.stamps.toArray(),
      database.time.toArray(),
    ]);
  return watched(read, changed);
}

function watched(read: () => Promise<unknown>, changed: () => void): () => void {
  const subscription = liveQuery(read).subscribe({
    next: changed,
    error: (cause: unknown) => console.warn('watching the vault stopped', cause),
  });
  return () => subscription.unsubscribe();
}
