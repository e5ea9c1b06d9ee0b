import { toHex } from '../base/bytes.ts';
import { sha256 } from '../crypto/hash.ts';
import { entryOfLine } from '../evidence/custody.ts';
import type { Database } from '../store/database.ts';
import { readLog } from '../store/custody.ts';
import { dropOpenStamps, openStamps, queueStamps } from '../store/stamps.ts';
import { keepAuthority, ownAuthorities, timeRow, updateTime } from '../store/time.ts';
import { isAllowedAddress } from '../timestamp/authorities.ts';
import { checkReply } from '../timestamp/check-reply.ts';
import { certificatesIn } from '../timestamp/pem-read.ts';
import { rootFacts, rootsAmong, rootsInReply } from '../timestamp/reply-roots.ts';
import { newNonce, requestDer } from '../timestamp/request.ts';
import { type AskSetting } from './ask-authority.ts';
import type { Unlocked } from './identity.ts';
import {
  type AuthorityChoice,
  mostAuthorities,
  type Proposal,
  type Proposed,
  type TimeStatus,
  type TrustedTime,
} from './trusted-time-events.ts';
import { knownAuthorities } from './known-authorities.ts';

/** What choosing needs of the world. */
export interface TrustedTimeSetting extends Omit<AskSetting, 'clock'> {
  database: Database;
  unlocked: Unlocked;
  /** Asks the reporter through the browser; to be called at once in a click. */
  askToReach: (url: string) => Promise<boolean>;
  giveBack: (url: string) => Promise<void>;
  /** Has the background ask for what is waiting. */
  stampNow: () => Promise<void>;
}

/** Choosing who tells the time. */
export function trustedTime(setting: TrustedTimeSetting): TrustedTime {
  const { database } = setting;
  return {
    status: () => statusOf(setting),
    async use({ id, url }) {
      const granted = await setting.askToReach(url);
      if (granted) await choose(setting, id);
      return granted;
    },
    drop: (authority) => drop(setting, authority),
    propose: (url, pasted) => propose(setting, url.trim(), pasted),
    async add({ url, root, fingerprint }) {
      const name = new URL(url).host;
      const id = `${name.replaceAll(/[^a-z0-9]+/g, '-')}-${fingerprint.slice(0, 8)}`;
      await keepAuthority(database, { id, name, url, roots: [root] });
      await choose(setting, id);
    },
    retry: () => setting.stampNow(),
  };
}

async function statusOf({ database, allowed }: TrustedTimeSetting): Promise<TimeStatus> {
  const { chosen, newest } = await timeRow(database);
  const own = new Set((await ownAuthorities(database)).map(({ id }) => id));
  const known = await knownAuthorities(database);
  const authorities = known.map(async ({ id, name, url, qualified }) => {
    const used = { chosen: chosen.includes(id), allowed: await allowed(url) };
    return { id, name, url, qualified, own: own.has(id), ...used };
  });
  const open = (await openStamps(database)).filter((row) => chosen.includes(row.authority));
  const authority = known.find(({ id }) => id === newest?.authority)?.name ?? '';
  return {
    authorities: await Promise.all(authorities),
    waiting: new Set(open.map(({ item }) => item)).size,
    reason: open.find(({ reason }) => reason !== null)?.reason ?? null,
    clock: newest && { ...newest.clock, authority },
  };
}

/** Asks this authority from now on, also about the items that are there already. */
async function choose(setting: TrustedTimeSetting, id: string): Promise<void> {
  const { database } = setting;
  await updateTime(database, ({ chosen }) => {
    const others = chosen.filter((other) => other !== id).slice(0, mostAuthorities - 1);
    return { on: true, chosen: [...others, id] };
  });
  await queueOlder(setting);
  await setting.stampNow();
}

/** Asks nothing any more, and gives the permission back unless another authority needs it. */
async function drop(
  { database, giveBack }: TrustedTimeSetting,
  { id, url }: AuthorityChoice,
): Promise<void> {
  await updateTime(database, ({ chosen }) => {
    const rest = chosen.filter((other) => other !== id);
    return { chosen: rest, on: rest.length > 0 };
  });
  const { chosen } = await timeRow(database);
  await dropOpenStamps(database, chosen);
  const left = (await knownAuthorities(database)).filter((one) => chosen.includes(one.id));
  const host = (address: string) => new URL(address).hostname;
  if (!left.some((one) => host(one.url) === host(url))) await giveBack(url);
}

async function queueOlder({ database, unlocked }: TrustedTimeSetting): Promise<void> {
  const by = await unlocked();
  for (const { code } of await database.cases.toArray()) {
    for (const line of await readLog(database, by, code)) {
      const { action, item, seq } = entryOfLine(line);
      if (action !== 'item-acquired' && action !== 'acquisition-incomplete') continue;
      const imprint = await sha256(line);
      await database.write([database.items, database.stamps, database.time], async () => {
        if (item === undefined || !(await database.items.get(item))) return;
        await queueStamps(database, { item, case: code, seq, imprint });
      });
    }
  }
}

/** How long an authority of one's own may take for its first reply. */
const patience = 20_000;

async function propose(
  setting: TrustedTimeSetting,
  url: string,
  pasted: string,
): Promise<Proposed> {
  if (!isAllowedAddress(url)) return { ok: false, reason: 'address-refused' };
  if (!(await setting.askToReach(url))) return { ok: false, reason: 'permission-refused' };
  const imprint = toHex(crypto.getRandomValues(new Uint8Array(32)));
  const nonce = newNonce();
  const answer = await setting.post(url, requestDer(imprint, nonce), patience);
  if (!answer.ok) return answer;
  const given = await rootsAmong(certificatesIn(pasted));
  const roots = pasted.trim() === '' ? await rootsInReply(answer.bytes) : given;
  const verdict = await checkReply(answer.bytes, { imprint, nonce, roots });
  if (verdict.ok) return { ok: true, proposal: await proposalOf(url, verdict.stamp.root) };
  const missing = verdict.code === 'chain-foreign' && roots.length === 0;
  return { ok: false, reason: missing ? 'root-missing' : verdict.code };
}

async function proposalOf(url: string, root: Proposal['root']): Promise<Proposal> {
  const { name, until } = rootFacts(root);
  return { url, root, rootName: name, fingerprint: await sha256(root), until };
}
