import { type DeliveryFault, isRefusal } from '../base/stamp-reason.ts';
import type { Database, StampRow } from '../store/database.ts';
import { keepRefusal, keepStamp } from '../store/replies.ts';
import { openStamps, postponeStamp } from '../store/stamps.ts';
import { timeRow } from '../store/time.ts';
import { recipient } from '../store/vault.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { askAuthority, type AskSetting } from './ask-authority.ts';
import { knownAuthorities } from './known-authorities.ts';

/** What stamping needs of the world. */
export interface StampSetting extends AskSetting {
  database: Database;
  /** Wakes the background at a moment (milliseconds since 1970) to go on; null for never. */
  wakeAt: (moment: number | null) => Promise<void>;
}

/** Gets the time stamps that items wait for. Needs no key: it works while locked. */
export interface Stamper {
  /** Asks for what is due; `all` asks for what must still wait too. One run at a time. */
  run: (all?: boolean) => Promise<void>;
}

/** How long one authority may take for one reply. */
const patience = 20_000;

/** A stamper for this vault. */
export function stamper(setting: StampSetting): Stamper {
  const state: { running: Promise<void> | null; wanted: ('due' | 'all')[] } = {
    running: null,
    wanted: [],
  };
  const work = async () => {
    // What is asked for while a run goes on is done by the same run.
    for (let wanted = taken(state); wanted.length > 0; wanted = taken(state))
      await stampOpen(setting, wanted.includes('all'));
  };
  return {
    run(all = false) {
      state.wanted.push(all ? 'all' : 'due');
      state.running ??= work().finally(() => (state.running = null));
      return state.running;
    },
  };
}

function taken<T>(state: { wanted: T[] }): T[] {
  return state.wanted.splice(0);
}

async function stampOpen(setting: StampSetting, all: boolean): Promise<void> {
  const { database, clock } = setting;
  const { on, chosen } = await timeRow(database);
  if (!on) return setting.wakeAt(null);
  const authorities = await knownAuthorities(database);
  for (const id of chosen) {
    const authority = authorities.find((one) => one.id === id);
    const open = (await openStamps(database)).filter((row) => row.authority === id);
    const due = open.filter(({ nextTry }) => all || nextTry <= clock().getTime());
    if (authority) await stampInTurn(setting, authority, due);
  }
  const waiting = (await openStamps(database)).filter((row) => chosen.includes(row.authority));
  await setting.wakeAt(waiting.length > 0 ? Math.min(...waiting.map((row) => row.nextTry)) : null);
}

/** Stamps one after the other; an authority that cannot be reached is not asked for the others. */
async function stampInTurn(
  setting: StampSetting,
  authority: Authority,
  rows: readonly StampRow[],
): Promise<void> {
  const { database, clock } = setting;
  let unreached: DeliveryFault | null = null;
  for (const row of rows) {
    if (!(await timeRow(database)).on) return;
    if (unreached) await postponeStamp(database, row, unreached, clock().getTime());
    else unreached = await stampOne(setting, authority, row);
  }
}

/** Asks for one stamp and keeps what comes. Gives the reason when there was no reply at all. */
async function stampOne(
  setting: StampSetting,
  authority: Authority,
  row: StampRow,
): Promise<DeliveryFault | null> {
  const { database, clock } = setting;
  const asked = await askAuthority(setting, authority, row.imprint, patience);
  const to = await recipient(database);
  const received = { authority: authority.id, bytes: asked.bytes ?? new Uint8Array() };
  if (asked.ok) {
    await keepStamp(database, to, row, received, asked.facts, clock);
    return null;
  }
  const { reason } = asked;
  if (isRefusal(reason)) {
    const refusal = { ...received, reason, case: row.case, stamp: row };
    await keepRefusal(database, to, refusal, clock);
  }
  await postponeStamp(database, row, reason, clock().getTime());
  return isRefusal(reason) ? null : reason;
}
