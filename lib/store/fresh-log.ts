import Dexie, { type Table } from 'dexie';
import type { Database } from './database.ts';

/**
 * Chromium's storage begins another log with the first write after 4 MiB, of values this small, and
 * random. Few and large turns: until it has begun, a crash would still be the end of the vault.
 */
const turns = [76, 12, 12];
const rowBytes = 60_000;

/** Of two bytes each: more than 2 MiB. */
const lastKey = 'z'.repeat(2 ** 20);

/** Whether anything was ever kept in this browser, asked without making a database. */
export function isThere(database: Database): Promise<boolean> {
  return Dexie.exists(database.name);
}

/**
 * Has Chromium's storage begin a new log, by writing some 6 MB and taking them away again, and from now
 * on a new list of its files with each start.
 *
 * Its LevelDB goes on with the log and with the list (manifest) that it finds, also behind a record that
 * a full disk or a crash cut in two. The start after that takes the file for damaged, and Chromium then
 * throws away everything that the extension has: https://github.com/google/leveldb/issues/1287. In a new
 * file there is no half record. Values above 64 KiB would be files of their own, and not in the log.
 * @throws whatever `beforeWriting` and IndexedDB throw, as on a full disk
 */
export async function beginFreshLog(beforeWriting: () => Promise<void>): Promise<void> {
  // All databases of an extension share one log and one list.
  const filler = new Dexie('zegel-filler', { chromeTransactionDurability: 'strict' });
  filler.version(1).stores({ rows: '++', last: '' });
  const rows = filler.table<Uint8Array>('rows');
  try {
    await beforeWriting();
    await putLastKey(filler.table('last'));
    for (const count of turns) {
      await beforeWriting();
      await writeTurn(rows, count);
    }
    await beforeWriting();
    await rows.clear();
  } finally {
    filler.close();
  }
}

/**
 * Keeps a row with a key of 2 MiB. A list that is longer than that is not gone on with but written anew
 * (`VersionSet::ReuseManifest`), and it names the last key of each table. No key comes after this one:
 * databases and their tables are stored in the order in which they were made, and this is the last.
 */
async function putLastKey(last: Table<number, string>): Promise<void> {
  if ((await last.count()) === 0) await last.put(0, lastKey);
}

// One row after the other: of many at once those that follow a cut one would be written behind it.
async function writeTurn(rows: Table<Uint8Array>, count: number): Promise<void> {
  await rows.db.transaction('rw', rows, async () => {
    for (let written = 0; written < count; written++)
      await rows.add(crypto.getRandomValues(new Uint8Array(rowBytes)));
  });
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
