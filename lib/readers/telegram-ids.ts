import type { Fact, IdFact } from '../evidence/platform-facts.ts';
import { form } from './fact.ts';

// https://core.telegram.org/api/bots/ids: a channel or supergroup N is -(10^12 + N) in the Bot API and
// in Web A, -N in Web K, N in links. It is a sum, not a prefix.
const channelBase = 1_000_000_000_000n;

/** What a peer id of Telegram Web A or of the Bot API stands for; null when it is no number. */
export function peerOf(
  id: string | null,
): { kind: 'user' | 'group' | 'channel'; n: bigint } | null {
  if (!id || !/^-?\d{1,18}$/.test(id)) return null;
  const number = BigInt(id);
  if (number > 0n) return { kind: 'user', n: number };
  if (number === 0n) return null;
  if (-number > channelBase) return { kind: 'channel', n: -number - channelBase };
  return { kind: 'group', n: -number };
}

/** The forms of the id of a group or channel, beside the one that was shown. */
export function groupIds(shown: Fact, kind: 'group' | 'channel', n: bigint): IdFact[] {
  const { raw, from } = shown;
  const made = (name: string, value: bigint) =>
    form(name, raw, `${from}, worked out by core.telegram.org/api/bots/ids`, String(value));
  const own = { form: 'as-shown', raw, normalised: shown.normalised, from };
  if (kind === 'group') return [own, ...made('bot-api', -n)];
  return [own, ...made('bot-api', -(channelBase + n)), ...made('t.me/c', n)];
}

/** The link to a message of a channel or supergroup, by its number or its public name. */
export function messageLink(channel: bigint | string, message: string | null): Fact | null {
  if (!message || !/^\d+$/.test(message)) return null;
  const place = typeof channel === 'string' ? channel : `c/${channel}`;
  const normalised = `https://t.me/${place}/${message}`;
  return { raw: `${place}/${message}`, normalised, from: 'worked out of chat and message id' };
}

const documentId = /(?:progressive\/document|stream\/.*?"location":\{[^}]*?"id":"?)(\d{1,20})/;

/** The document id in the address of a video or file. By its digits: as JSON it would lose some. */
export function documentIds(address: string | null, from: string): IdFact[] {
  const id = address && documentId.exec(address.slice(0, 4_000))?.[1];
  const name = id && /"fileName":"([^"]{1,300})"/.exec(address.slice(0, 4_000))?.[1];
  return id ? [...form('document-id', id, from), ...form('file-name', name, from, null)] : [];
}

/** Whether a link is an invitation: `t.me/+hash`, but `t.me/+digits` is a phone number. */
export function isInvite(link: string): boolean {
  return /^(?:https?:\/\/)?(?:t|telegram)\.(?:me|dog)\/(?:joinchat\/[\w-]+|\+(?!\d+$)[\w-]+)$/.test(
    link,
  );
}
