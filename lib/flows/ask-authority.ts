import type { Bytes } from '../base/bytes.ts';
import type { DeliveryFault, RefusalCode } from '../base/stamp-reason.ts';
import type { Clock } from '../base/time.ts';
import type { Answer } from '../browser/network.ts';
import type { ClockDistance, StampFacts } from '../evidence/stamp.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { checkReply, type Stamp } from '../timestamp/check-reply.ts';
import { newNonce, requestDer } from '../timestamp/request.ts';

/** What asking for a time stamp needs of the world. */
export interface Post {
  /** Sends a time-stamp request and waits so many milliseconds for the reply. Never throws. */
  (url: string, body: Bytes, waitMs: number): Promise<Answer>;
}

/** What asking needs. */
export interface AskSetting {
  clock: Clock;
  post: Post;
  /** Whether the browser lets Zegel reach an address. */
  allowed: (url: string) => Promise<boolean>;
}

/** How a request for a time stamp ended. */
export type Asked =
  | { ok: true; bytes: Bytes; facts: StampFacts }
  | { ok: false; reason: DeliveryFault | RefusalCode; bytes: Bytes | null };

/** Asks an authority to stamp a digest, and checks what it answers. Without permission nothing is sent. */
export async function askAuthority(
  { clock, post, allowed }: AskSetting,
  authority: Authority,
  imprint: string,
  waitMs: number,
): Promise<Asked> {
  if (!(await allowed(authority.url)))
    return { ok: false, reason: 'permission-missing', bytes: null };
  const nonce = newNonce();
  const asked = clock();
  const answer = await post(authority.url, requestDer(imprint, nonce), waitMs);
  if (!answer.ok) return answer;
  const verdict = await checkReply(answer.bytes, { imprint, nonce, roots: authority.roots });
  if (!verdict.ok) return { ok: false, reason: verdict.code, bytes: answer.bytes };
  const distance = clockDistance(verdict.stamp, asked, clock());
  return { ok: true, bytes: answer.bytes, facts: factsOf(authority, verdict.stamp, distance) };
}

function factsOf(authority: Authority, stamp: Stamp, clock: ClockDistance): StampFacts {
  const { id, name, qualified } = authority;
  const { time, wholeSecond, accuracyMs } = stamp;
  return { time, wholeSecond, accuracyMs, authority: { id, name, qualified }, clock };
}

/** How far this clock is ahead: the authority looked at its own somewhere between asking and answer. */
export function clockDistance(
  { time, wholeSecond, accuracyMs }: Pick<Stamp, 'time' | 'wholeSecond' | 'accuracyMs'>,
  asked: Date,
  answered: Date,
): ClockDistance {
  const way = Math.abs(answered.getTime() - asked.getTime());
  const middle = (asked.getTime() + answered.getTime()) / 2;
  // A time without a fraction is on average half a second too early.
  const rounding = wholeSecond ? 500 : 0;
  const aheadMs = Math.round(middle - (new Date(time).getTime() + rounding));
  return { aheadMs, withinMs: Math.ceil(way / 2) + rounding + (accuracyMs ?? 0) };
}
