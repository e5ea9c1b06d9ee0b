import { toHex, utf8 } from '../base/bytes.ts';
import { isRefusal } from '../base/stamp-reason.ts';
import { sha256 } from '../crypto/hash.ts';
import type { TimeAtCapture } from '../evidence/stamp.ts';
import type { Database } from '../store/database.ts';
import { keepRefusal, keepToken } from '../store/replies.ts';
import { timeRow } from '../store/time.ts';
import { recipient } from '../store/vault.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { type Asked, askAuthority, type AskSetting } from './ask-authority.ts';
import { knownAuthorities } from './known-authorities.ts';

/** A capture never waits longer than this for the time. */
const longestWait = 2_000;

/**
 * What is known of trusted time now, for the record of a capture that begins: a token asked for
 * just now, over random digits and the head of the log, or else the newest one there is and why.
 * A token that comes too late is kept for the next capture. Never throws.
 */
export async function timeAtCapture(
  database: Database,
  setting: AskSetting,
  waitMs = longestWait,
): Promise<TimeAtCapture> {
  try {
    const { on, chosen } = await timeRow(database);
    if (!on || chosen.length === 0) return await known(database, 'off');
    const late = new Promise<'timed-out'>((resolve) => setTimeout(resolve, waitMs, 'timed-out'));
    return await known(database, await Promise.race([fresh(database, setting, chosen), late]));
  } catch {
    return { asked: 'unreachable', before: null }; // The capture itself says what is wrong with the vault.
  }
}

async function known(database: Database, asked: TimeAtCapture['asked']): Promise<TimeAtCapture> {
  return { asked, before: (await timeRow(database)).newest };
}

/** Asks the chosen authorities in turn until one gives a token. */
async function fresh(
  database: Database,
  setting: AskSetting,
  chosen: readonly string[],
): Promise<TimeAtCapture['asked']> {
  const row = await database.cases.toCollection().first();
  const random = toHex(crypto.getRandomValues(new Uint8Array(32)));
  const covers = random + (row?.head.digest ?? '');
  const imprint = await sha256(utf8(covers));
  const authorities = await knownAuthorities(database);
  let reason: TimeAtCapture['asked'] = 'unreachable';
  for (const id of chosen) {
    const authority = authorities.find((one) => one.id === id);
    if (!authority) continue;
    const asked = await askAuthority(setting, authority, imprint, 20_000);
    await keep(database, setting, authority, asked, { imprint, covers });
    if (asked.ok) return 'fresh';
    reason = asked.reason;
  }
  return reason;
}

async function keep(
  database: Database,
  { clock }: AskSetting,
  { id: authority }: Authority,
  asked: Asked,
  { imprint, covers }: { imprint: string; covers: string },
): Promise<void> {
  const to = await recipient(database);
  if (asked.ok) {
    const { bytes, facts } = asked;
    await keepToken(database, to, { authority, bytes }, { imprint, covers, facts });
    return;
  }
  const code = (await database.cases.toCollection().first())?.code;
  if (code === undefined || !asked.bytes || !isRefusal(asked.reason)) return;
  const refusal = { authority, bytes: asked.bytes, reason: asked.reason, case: code, stamp: null };
  await keepRefusal(database, to, refusal, clock);
}
