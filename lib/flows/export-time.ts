import type { Bytes } from '../base/bytes.ts';
import type { Database } from '../store/database.ts';
import { timeRow } from '../store/time.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { askAuthority, type AskSetting } from './ask-authority.ts';
import type { CheckedItem } from './export-check.ts';
import type { SignatureStamp } from './export-events.ts';
import { knownAuthorities } from './known-authorities.ts';

/** A bundle does not wait longer than this for the time of its signature. */
const patience = 10_000;

/** The authorities that a bundle is about: those that stamped its items, and those chosen now. */
export async function authoritiesOf(
  database: Database,
  items: readonly CheckedItem[],
): Promise<Authority[]> {
  const { chosen, on } = await timeRow(database);
  const used = items.flatMap(({ stamps: { time } }) => [
    ...(time.before ? [time.before.authority] : []),
    ...time.after.map(({ facts }) => facts.authority.id),
  ]);
  const wanted = new Set([...used, ...(on ? chosen : [])]);
  return (await knownAuthorities(database)).filter(({ id }) => wanted.has(id));
}

/** Time stamps over a signature, and how asking for each went. */
export interface StampedSignature {
  replies: Bytes[];
  told: SignatureStamp[];
}

/** Asks the chosen authorities to stamp a signature. What fails is told, and the bundle goes on. */
export async function stampSignature(
  database: Database,
  asking: AskSetting,
  imprint: string,
): Promise<StampedSignature> {
  const { on, chosen } = await timeRow(database);
  const authorities = (await knownAuthorities(database)).filter(({ id }) => chosen.includes(id));
  const stamped: StampedSignature = { replies: [], told: [] };
  for (const authority of on ? authorities : []) {
    const asked = await askAuthority(asking, authority, imprint, patience);
    const { name } = authority;
    if (asked.ok) stamped.replies.push(asked.bytes);
    stamped.told.push(
      asked.ok
        ? { ok: true, authority: name, time: asked.facts.time }
        : { ok: false, authority: name, reason: asked.reason },
    );
  }
  return stamped;
}
