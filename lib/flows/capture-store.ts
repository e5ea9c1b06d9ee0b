import { asFault, Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import { ensureCase } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { addItem } from '../store/items.ts';
import { keepPieces, PiecesFailure } from '../store/keep-pieces.ts';
import { beginCapture, forgetCapture, keepFile, keepPendingSummary } from '../store/pending.ts';
import { storageFault } from '../store/storage-fault.ts';
import { recipient } from '../store/vault.ts';
import type { CaptureSetting } from './capture-setting.ts';

/** Bytes that must be free for a capture to begin: one item at its bounds, sealed, and some more. */
const needed = 64 * 1024 * 1024;

/** Bytes that must stay free while a longer capture goes on: its record and log entry must fit. */
const reserve = 16 * 1024 * 1024;

/** The parts of a capture that concern the vault: they work without the private key. */
export function captureStore(
  database: Database,
  clock: Clock,
  freeBytes: () => Promise<number>,
): Pick<CaptureSetting, 'begin' | 'keep' | 'keepPieces' | 'keepSummary' | 'abandon' | 'store'> {
  const room = (bytes: number) => roomFor(bytes + reserve, freeBytes);
  // Not even a row is written on a full disk: Chromium may lose all there is (see `beginFreshLog`).
  const guarded = <T>(work: () => Promise<T>, least = reserve) =>
    withFault(database, () => roomFor(least, freeBytes).then(work), freeBytes);
  return {
    begin: (item, trigger, way) =>
      overAgain(() =>
        guarded(async () => {
          const startedAt = clock().toISOString();
          const { code } = await ensureCase(database, clock());
          const noted = { item, case: code, startedAt, trigger, way };
          return { case: code, way: await beginCapture(database, noted) };
        }, needed),
      ),
    keep: (item, file) =>
      guarded(async () => {
        await keepFile(database, await recipient(database), item, file);
      }, file.bytes.length + reserve),
    keepPieces: (item, file) =>
      guarded(async () => keepPieces(database, await recipient(database), item, { ...file, room })),
    keepSummary: (summary) =>
      guarded(async () => {
        await keepPendingSummary(database, await recipient(database), summary);
      }),
    abandon: (item) => guarded(() => forgetCapture(database, item)),
    store: (item) =>
      guarded(async () => {
        await addItem(database, await recipient(database), item, clock);
      }),
  };
}

// The connection may have failed after the last capture, on a disk that was full only then (seen in
// Firefox): it is let go by now, and nothing of this capture was written.
async function overAgain<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (asFault(thrown).code !== 'storage-failed') throw thrown;
    return work();
  }
}

async function roomFor(bytes: number, freeBytes: () => Promise<number>): Promise<void> {
  if ((await freeBytes()) < bytes)
    throw new Fault('storage-full', 'There is too little room on the disk.');
}

// On a disk that is full Chromium does not name the quota (measured): then the free bytes tell.
// And a connection that failed once goes on failing in both browsers when there is room again
// (measured): it is let go, and the next capture opens another one.
async function withFault<T>(
  database: Database,
  work: () => Promise<T>,
  freeBytes: () => Promise<number>,
): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof PiecesFailure) throw thrown;
    database.close({ disableAutoOpen: false });
    const fault = storageFault(thrown);
    if (fault.code !== 'storage-failed' || (await freeBytes()) >= needed) throw fault;
    throw new Fault('storage-full', fault.message, thrown);
  }
}
