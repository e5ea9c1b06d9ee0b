import { liveQuery } from 'dexie';
import type { Database } from './database.ts';

/** Calls back after every change of cases or items, from whichever window. Returns how to stop. */
export function watchDatabase(database: Database, changed: () => void): () => void {
  const query = liveQuery(() =>
    Promise.all([
      database.cases.toArray(),
      database.items.toCollection().primaryKeys(),
      database.stamps.toArray(),
      database.time.toArray(),
    ]),
  );
  const subscription = query.subscribe({
    next: changed,
    error: (cause: unknown) => console.warn('watching the vault stopped', cause),
  });
  return () => subscription.unsubscribe();
}
