import type { Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import type { RefusalCode } from '../base/stamp-reason.ts';
import type { Clock } from '../base/time.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { EarlierStamp, StampFacts } from '../evidence/stamp.ts';
import { appendWith } from './custody.ts';
import type { Database, ReplyRow, StampRow } from './database.ts';
import { replyLabel, stampLabel } from './labels.ts';
import { openedBytes, openedJson, sealedBlob, sealedJson } from './sealed.ts';
import { timeRow, updateTime } from './time.ts';

/** A reply as it was received from an authority. */
export interface Received {
  authority: string;
  bytes: Bytes;
}

async function replyRow(
  to: Recipient,
  { authority, bytes }: Received,
  facts: StampFacts | null,
): Promise<ReplyRow> {
  const digest = await sha256(bytes);
  const sealed = await sealedBlob(to, replyLabel(digest), bytes);
  const sealedFacts = facts && (await sealedJson(to, stampLabel(digest), facts));
  return { sha256: digest, authority, sealed, facts: sealedFacts };
}

/** What is known of a token besides the reply: what it covers, and what it says. */
export interface KnownToken {
  imprint: string;
  covers: string | null;
  facts: StampFacts;
}

/** Keeps a token that no item waits for, as the newest one known. */
export async function keepToken(
  database: Database,
  to: Recipient,
  received: Received,
  { imprint, covers, facts }: KnownToken,
): Promise<EarlierStamp> {
  const row = await replyRow(to, received, facts);
  const { authority, clock } = { authority: received.authority, clock: facts.clock };
  const newest = { sha256: row.sha256, imprint, covers, authority, clock };
  await database.write([database.replies, database.time], async () => {
    await database.replies.put(row);
    await updateTime(database, ({ refused }) => ({ newest, refused: without(refused, authority) }));
  });
  return newest;
}

/** Stores the token over an item's entry, its custody entry and its state, in one transaction. */
export async function keepStamp(
  database: Database,
  to: Recipient,
  stamp: StampRow,
  received: Received,
  facts: StampFacts,
  clock: Clock,
): Promise<void> {
  const row = await replyRow(to, received, facts);
  const { authority, imprint, seq, item } = stamp;
  const newest = { sha256: row.sha256, imprint, covers: null, authority, clock: facts.clock };
  const detail = { authority, entry: seq, imprint, token: row.sha256, time: facts.time };
  const eventNow = () =>
    ({ action: 'time-stamped', at: clock().toISOString(), item, detail }) as const;
  await appendWith(database, to, stamp.case, eventNow, async () => {
    await database.replies.put(row);
    await updateTime(database, ({ refused }) => ({ newest, refused: without(refused, authority) }));
    const change = { state: 'stamped', reason: null, reply: row.sha256 } as const;
    await database.stamps.update([item, authority], change);
  });
}

/** A reply that is refused. */
export interface RefusedReply extends Received {
  reason: RefusalCode;
  case: string;
  /** The stamp it was meant for; null for a token before a capture, or over a signature. */
  stamp: StampRow | null;
}

/**
 * Keeps a refused reply and says so in the log. The same refusal again is not news: an authority
 * that is asked again and again cannot fill the log.
 */
export async function keepRefusal(
  database: Database,
  to: Recipient,
  refusal: RefusedReply,
  clock: Clock,
): Promise<void> {
  if (await isKnown(database, refusal)) return;
  const { authority, reason, stamp } = refusal;
  const row = await replyRow(to, refusal, null);
  const detail = { authority, reason, reply: row.sha256, ...(stamp ? { entry: stamp.seq } : {}) };
  const named = stamp ? { item: stamp.item } : {};
  const eventNow = () =>
    ({ action: 'time-stamp-refused', at: clock().toISOString(), ...named, detail }) as const;
  await appendWith(database, to, refusal.case, eventNow, async () => {
    await database.replies.put(row);
    if (!stamp)
      return updateTime(database, ({ refused }) => ({
        refused: { ...refused, [authority]: reason },
      }));
    await database.stamps.update([stamp.item, authority], { state: 'refused', reply: row.sha256 });
  });
}

async function isKnown(database: Database, refusal: RefusedReply): Promise<boolean> {
  const { stamp, reason, authority } = refusal;
  if (stamp) return stamp.state === 'refused' && stamp.reason === reason;
  return (await timeRow(database)).refused[authority] === reason;
}

function without<T>(values: Record<string, T>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

/** A kept reply. @throws Fault `file-missing`, `file-changed`, `record-unreadable`. */
export async function readReply(database: Database, by: Identity, digest: string): Promise<Bytes> {
  const row = await database.replies.get(digest);
  if (!row) throw new Fault('file-missing', 'A time stamp is no longer in the vault.');
  const bytes = await openedBytes(by, replyLabel(digest), row.sealed);
  if ((await sha256(bytes)) === digest) return bytes;
  throw new Fault('file-changed', 'A time stamp is not what was recorded.');
}

/** What an accepted reply says; null when it is not there or no longer opens. */
export async function readStampFacts(
  database: Database,
  by: Identity,
  digest: string,
): Promise<StampFacts | null> {
  const facts = (await database.replies.get(digest))?.facts;
  if (!facts) return null;
  return openedJson<StampFacts>(by, stampLabel(digest), facts).catch(() => null);
}
