import Dexie, { type ObservabilitySet } from 'dexie';
import type { Database } from './database.ts';

/** Calls back after every change of labels and notes; the list itself need not be read again then. */
export function watchMarks(database: Database, changed: () => void): () => void {
  return watched(database, ['marks'], changed);
}

/** Calls back after every change of cases or items, from whichever window. Returns how to stop. */
export function watchDatabase(database: Database, changed: () => void): () => void {
  return watched(database, ['cases', 'items', 'stamps', 'time'], changed);
}

/** Changes that follow each other this soon are told once, in milliseconds. */
const together = 20;

// Not a live query: that one reads the tables to know what to watch, and tells of its first reading
// as of a change, so that every page read its whole case twice.
function watched(database: Database, tables: readonly string[], changed: () => void): () => void {
  const places = tables.map((table) => `idb://${database.name}/${table}/`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    changed();
  };
  const mutated = (parts: ObservabilitySet) => {
    // A page that comes back from the browser's cache is told of `all`.
    const ours = (part: string) => part === 'all' || places.some((place) => part.startsWith(place));
    if (Object.keys(parts).some(ours)) timer ??= setTimeout(tell, together);
  };
  Dexie.on('storagemutated', mutated);
  return () => {
    Dexie.on.storagemutated.unsubscribe(mutated);
    clearTimeout(timer);
  };
}
