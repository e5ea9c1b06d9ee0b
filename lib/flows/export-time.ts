import type { Bytes } from '../base/bytes.ts';
import type { Database } from '../store/database.ts';
import type { ExhibitTime } from '../bundle/report-model.ts';
import { timeRow } from '../store/time.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { askAuthority, type AskSetting } from './ask-authority.ts';
import type { SignatureStamp } from './export-events.ts';
import { knownAuthorities } from './known-authorities.ts';

/** A bundle does not wait longer than this for the time of its signature. */
const patience = 10_000;

/**
 * The authorities that a bundle is about: those chosen now, in their order, and those that stamped its
 * items or were asked to.
 */
export async function authoritiesOf(
  database: Database,
  items: readonly { time: ExhibitTime }[],
): Promise<Authority[]> {
  const { chosen, on } = await timeRow(database);
  const used = items.flatMap(({ time }) => [
    ...(time.before ? [time.before.authority] : []),
    ...time.after.map(({ facts }) => facts.authority.id),
    ...time.open.map(({ id }) => id),
  ]);
  const known = await knownAuthorities(database);
  const wanted = new Set([...(on ? chosen : []), ...used]);
  return [...wanted].flatMap((id) => known.find((one) => one.id === id) ?? []);
}

/** Time stamps over a signature, and how asking for each went. */
export interface StampedSignature {
  /** In the order of the chosen authorities; null where there is none. */
  replies: (Bytes | null)[];
  told: SignatureStamp[];
}

/** Asks the chosen authorities to stamp a signature. What fails is told, and the bundle goes on. */
export async function stampSignature(
  database: Database,
  asking: AskSetting,
  imprint: string,
): Promise<StampedSignature> {
  const { on, chosen } = await timeRow(database);
  const known = await knownAuthorities(database);
  const authorities = chosen.flatMap((id) => known.find((one) => one.id === id) ?? []);
  const stamped: StampedSignature = { replies: [], told: [] };
  for (const authority of on ? authorities : []) {
    const asked = await askAuthority(asking, authority, imprint, patience);
    const { name } = authority;
    stamped.replies.push(asked.ok ? asked.bytes : null);
    stamped.told.push(
      asked.ok
        ? { ok: true, authority: name, time: asked.facts.time }
        : { ok: false, authority: name, reason: asked.reason },
    );
  }
  return stamped;
}
