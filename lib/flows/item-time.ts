import type { StampReason } from '../base/stamp-reason.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import type { AuthorityName, StampFacts } from '../evidence/stamp.ts';
import type { Database, StampRow } from '../store/database.ts';
import { readStampFacts } from '../store/replies.ts';
import { stampsOf, stampsOfAll } from '../store/stamps.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { knownAuthorities } from './known-authorities.ts';

/** How the time of an item stands, at a glance. */
export type ItemTime =
  | { state: 'none' }
  | { state: 'stamped'; qualified: boolean }
  | { state: 'pending' | 'refused'; reason: StampReason | null };

/** One stamp over an item's entry. */
export interface ItemStamp {
  authority: AuthorityName;
  state: StampRow['state'];
  reason: StampReason | null;
  /** What the token says; null while there is none, or when it no longer opens. */
  facts: StampFacts | null;
}

/** Everything known of an item's time. */
export interface ItemTimes {
  /** What the token before it says; null when there is none, or when it no longer opens. */
  before: StampFacts | null;
  after: ItemStamp[];
}

/** How the time of an item stands: one good stamp is enough, else the worst is told. */
export async function itemTime(database: Database, item: string): Promise<ItemTime> {
  return timeOf(await stampsOf(database, item), () => knownAuthorities(database));
}

/** The same for several items, in their order. */
export async function timesOfAll(
  database: Database,
  items: readonly string[],
): Promise<ItemTime[]> {
  const stamps = await stampsOfAll(database, items);
  let known: Promise<Authority[]> | undefined;
  const knownOnce = () => (known ??= knownAuthorities(database));
  return Promise.all(items.map((item) => timeOf(stamps.get(item) ?? [], knownOnce)));
}

async function timeOf(
  rows: readonly StampRow[],
  authorities: () => Promise<Authority[]>,
): Promise<ItemTime> {
  const stamped = rows.filter(({ state }) => state === 'stamped');
  if (stamped.length > 0) {
    const known = await authorities();
    const isQualified = (row: StampRow) => known.find(({ id }) => id === row.authority)?.qualified;
    return { state: 'stamped', qualified: stamped.some(isQualified) };
  }
  const worst = rows.find(({ state }) => state === 'refused') ?? rows[0];
  if (!worst || worst.state === 'stamped') return { state: 'none' };
  return { state: worst.state, reason: worst.reason };
}

/** Reads what the tokens of an item say. */
export async function itemTimes(
  database: Database,
  by: Identity,
  { item, trustedTime }: Acquisition,
): Promise<ItemTimes> {
  const [rows, known] = await Promise.all([stampsOf(database, item), knownAuthorities(database)]);
  const facts = (digest: string | null | undefined) =>
    digest ? readStampFacts(database, by, digest) : Promise.resolve(null);
  const after = rows.map(async ({ authority: id, state, reason, reply }) => {
    const { name = id, qualified = false } = known.find((one) => one.id === id) ?? {};
    return { authority: { id, name, qualified }, state, reason, facts: await facts(reply) };
  });
  return { before: await facts(trustedTime?.before?.sha256), after: await Promise.all(after) };
}
