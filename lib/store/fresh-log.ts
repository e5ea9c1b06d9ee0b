import Dexie, { type Table } from 'dexie';
import type { Database } from './database.ts';

/**
 * Chromium's storage begins another log with the first write after 4 MiB, of values this small, and
 * random. Few and large turns: until it has begun, a crash would still be the end of the vault.
 */
const turns = [76, 12, 12];
const rowBytes = 60_000;

/** Whether anything was ever kept in this browser, asked without making a database. */
export function isThere(database: Database): Promise<boolean> {
  return Dexie.exists(database.name);
}

/**
 * Has Chromium's storage begin a new log, by writing some 6 MB and taking them away again.
 *
 * Its LevelDB goes on with the log that it finds, also behind a record that a full disk or a crash cut
 * in two. The start after that takes the log for damaged, and Chromium then throws away everything
 * that the extension has: https://github.com/google/leveldb/issues/1287. In a new log there is no
 * half record. Values above 64 KiB would be files of their own, and not in the log.
 * @throws whatever IndexedDB throws, as on a full disk
 */
export async function beginFreshLog(): Promise<void> {
  // All databases of an extension share one log.
  const filler = new Dexie('zegel-filler', { chromeTransactionDurability: 'strict' });
  filler.version(1).stores({ rows: '++' });
  const rows = filler.table<Uint8Array>('rows');
  try {
    for (const count of turns) await writeTurn(rows, count);
  } finally {
    await filler.delete();
  }
}

async function writeTurn(rows: Table<Uint8Array>, count: number): Promise<void> {
  const values = Array.from({ length: count }, () =>
    crypto.getRandomValues(new Uint8Array(rowBytes)),
  );
  await rows.bulkAdd(values);
}

/**
 * Calls back when a transaction was aborted or the browser closed the connection: the storage may have
 * written half of something.
 */
export function watchAborts(database: Database, aborted: () => void): void {
  database.on('close', aborted);
  database.use({
    stack: 'dbcore',
    name: 'aborts',
    create: (core) => ({
      ...core,
      transaction(...asked: Parameters<typeof core.transaction>) {
        const transaction = core.transaction(...asked) as IDBTransaction;
        // What we abort ourselves has no error.
        transaction.addEventListener('abort', () => {
          if (transaction.error !== null) aborted();
        });
        return transaction;
      },
    }),
  });
}
