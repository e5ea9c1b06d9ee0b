import type { Bytes } from '../base/bytes.ts';
import type { DeliveryFault, RefusalCode } from '../base/stamp-reason.ts';

/** What came back from an address, or why nothing usable did. */
export type Answer =
  | { ok: true; bytes: Bytes }
  | { ok: false; reason: DeliveryFault | RefusalCode; bytes: Bytes | null };

const requestType = 'application/timestamp-query';
const replyType = 'application/timestamp-reply';

// Real replies have two to eight kilobytes. What is longer is not read to its end.
const largest = 64 * 1024;

/**
 * Sends a time-stamp request over HTTP (RFC 3161, 3.4). The one place where Zegel asks anything of
 * anyone: no cookies, no referrer, no redirects, no cache, and only so many bytes and milliseconds.
 */
export async function postTimeStampRequest(
  url: string,
  body: Bytes,
  waitMs: number,
): Promise<Answer> {
  const signal = AbortSignal.timeout(waitMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': requestType, accept: replyType },
      body,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    return await answerOf(response);
  } catch {
    return { ok: false, reason: signal.aborted ? 'timed-out' : 'unreachable', bytes: null };
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const reason = reasonOf(response);
  if (reason) return { ok: false, reason, bytes: await beginningOf(response) };
  const bytes = await bodyOf(response);
  const tooLarge = bytes.length > largest;
  if (tooLarge) return { ok: false, reason: 'too-large', bytes: bytes.slice(0, largest) };
  return { ok: true, bytes };
}

function reasonOf(response: Response): DeliveryFault | RefusalCode | null {
  if (response.type === 'opaqueredirect') return 'redirected';
  if (response.status !== 200) return 'answer-refused';
  const type = response.headers.get('content-type') ?? '';
  return type.split(';')[0]?.trim().toLowerCase() === replyType ? null : 'not-a-reply';
}

/** What is kept of an answer that is no reply. */
async function beginningOf(response: Response): Promise<Bytes> {
  return (await bodyOf(response)).slice(0, largest);
}

/** The bytes of a response, as far as the first that is too many. */
async function bodyOf(response: Response): Promise<Bytes> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  for (let size = 0; reader && size <= largest;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(parts as Bytes[]).arrayBuffer());
}
