import { isRefusal, type StampReason } from '../base/stamp-reason.ts';
import type { Database, StampRow } from './database.ts';
import { timeRow } from './time.ts';

/** A custody entry that is to be stamped. */
export type StampedEntry = Pick<StampRow, 'item' | 'case' | 'seq' | 'imprint'>;

/**
 * Queues the stamps over an entry, one for each chosen authority; none while trusted time is off.
 * Only uses tables: it runs inside the transaction that stores the item.
 */
export async function queueStamps(database: Database, entry: StampedEntry): Promise<void> {
  const { on, chosen } = await timeRow(database);
  if (!on) return;
  for (const authority of chosen) {
    const key = [entry.item, authority] as [string, string];
    if (await database.stamps.get(key)) continue;
    await database.stamps.add({ ...entry, authority, ...untried });
  }
}

const untried = { state: 'pending', reason: null, tries: 0, nextTry: 0, reply: null } as const;

/** Stamps that are still wanted, oldest entry first. */
export async function openStamps(database: Database): Promise<StampRow[]> {
  const rows = await database.stamps.toArray();
  return rows.filter(({ state }) => state !== 'stamped').sort((a, b) => a.seq - b.seq);
}

/** The stamps of an item, in the order of the chosen authorities' identifiers. */
export function stampsOf(database: Database, item: string): Promise<StampRow[]> {
  return database.stamps.where('item').equals(item).toArray();
}

/** The stamps of several items, by item; of those that have any. */
export async function stampsOfAll(
  database: Database,
  items: readonly string[],
): Promise<ReadonlyMap<string, StampRow[]>> {
  return Map.groupBy(
    await database.stamps.where('item').anyOf(items).toArray(),
    ({ item }) => item,
  );
}

// Half a minute, then twice as long each time, but never more than an hour.
const firstWait = 30_000;
const longestWait = 3_600_000;

/** Notes that a try brought nothing, and when to try again. What is not there any more stays so. */
export async function postponeStamp(
  database: Database,
  { item, authority }: StampRow,
  reason: StampReason,
  now: number,
): Promise<void> {
  const own = database.stamps.where('[item+authority]').equals([item, authority]);
  const postponed = (row: StampRow) => {
    row.tries += 1;
    row.reason = reason;
    row.state = isRefusal(reason) ? 'refused' : 'pending';
    row.nextTry = now + Math.min(longestWait, firstWait * 2 ** Math.min(row.tries - 1, 10));
  };
  await database.write([database.stamps], () => own.modify(postponed));
}

/** Forgets what was asked of authorities that are no longer chosen and have not answered. */
export async function dropOpenStamps(database: Database, kept: readonly string[]): Promise<void> {
  const dropped = ({ state, authority }: StampRow) =>
    state !== 'stamped' && !kept.includes(authority);
  await database.write([database.stamps], () => database.stamps.filter(dropped).delete());
}
