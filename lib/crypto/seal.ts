import { type Bytes, concat, utf8 } from '../base/bytes.ts';
import { encapsulatedLength, suite, tagLength } from './suite.ts';
import type { Identity, Recipient } from './vault-key.ts';

/** Plaintext bytes of every chunk but the last. */
export const chunkLength = 1024 * 1024;

const sealedChunkLength = chunkLength + tagLength;
const info = utf8('zegel-vault/1');

/** What a sealed file is bound to: it opens under no other item and no other name. */
export interface Label {
  /** UUID of the item, or the code of the case for what belongs to the case. */
  owner: string;
  /** Name of the file within its owner. */
  file: string;
}

/**
 * Locks bytes to a recipient: one encapsulated secret (65 bytes), then 1 MiB chunks, sealed in
 * sequence, so that the context's counter is the nonce (RFC 9180, 5.2). The associated data of a
 * chunk name its owner, file, index and whether it is the last: a chunk that is cut off, swapped,
 * repeated or taken from elsewhere does not open. Empty bytes are one empty last chunk.
 */
export async function seal(recipient: Recipient, label: Label, bytes: Bytes): Promise<Bytes[]> {
  const parts: Bytes[] = [];
  for await (const part of sealPieces(recipient, label, [bytes])) parts.push(part);
  return parts;
}

/**
 * The same for bytes that arrive in pieces of any length, for what is too large to hold: gives the
 * sealed parts in order, and holds one chunk and one piece.
 */
export async function* sealPieces(
  recipient: Recipient,
  label: Label,
  pieces: Iterable<Bytes> | AsyncIterable<Bytes>,
): AsyncGenerator<Bytes> {
  const { encapsulatedSecret, ctx } = await (await suite()).SetupSender(recipient, { info });
  yield new Uint8Array(encapsulatedSecret);
  let index = 0;
  for await (const { chunk, last } of chunksOf(pieces)) {
    yield owned(await ctx.Seal(chunk, associated(label, index++, last)));
  }
}

/** Chunks of one length; a chunk is given only when it is known whether it is the last. */
async function* chunksOf(
  pieces: Iterable<Bytes> | AsyncIterable<Bytes>,
): AsyncGenerator<{ chunk: Bytes; last: boolean }> {
  let held: Bytes = new Uint8Array();
  for await (const piece of pieces) {
    let rest = held.length === 0 ? piece : concat(held, piece);
    for (; rest.length > chunkLength; rest = rest.subarray(chunkLength))
      yield { chunk: rest.subarray(0, chunkLength), last: false };
    held = rest;
  }
  yield { chunk: held, last: true };
}

/** Bytes that can be read piece by piece: a Blob, without naming the browser's type. */
export interface SealedBytes {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * Opens what `seal` locked, chunk by chunk; memory stays at two chunks.
 * @throws Error when it was locked to another recipient or label, was cut, reordered or changed.
 */
export function openChunks(
  identity: Identity,
  label: Label,
  sealed: SealedBytes,
): AsyncGenerator<Bytes> {
  const part = (start: number, end: number) => piece(sealed, start, end);
  return opened(identity, label, { size: sealed.size, part });
}

/** Where sealed bytes are taken from. */
interface Source {
  size: number;
  part(start: number, end: number): Bytes | Promise<Bytes>;
}

async function* opened(
  identity: Identity,
  label: Label,
  { size, part }: Source,
): AsyncGenerator<Bytes> {
  const secret = await part(0, encapsulatedLength);
  const ctx = await (await suite()).SetupRecipient(identity, secret, { info });
  const count = Math.ceil((size - encapsulatedLength) / sealedChunkLength);
  if (count < 1) throw new RangeError('sealed bytes are cut short');
  for (let index = 0; index < count; index++) {
    const start = encapsulatedLength + index * sealedChunkLength;
    const chunk = await part(start, Math.min(start + sealedChunkLength, size));
    yield owned(await ctx.Open(chunk, associated(label, index, index === count - 1)));
  }
}

/** Bytes that are in so many sealed ones; null when no sealing gives that number. */
export function openedLength(sealed: number): number | null {
  const chunks = Math.ceil((sealed - encapsulatedLength) / sealedChunkLength);
  const length = sealed - encapsulatedLength - chunks * tagLength;
  return chunks < 1 || length < (chunks - 1) * chunkLength ? null : length;
}

/** Opens small things whole, with one read: of those, asking takes longer than reading. @throws as `openChunks`. */
export async function open(identity: Identity, label: Label, sealed: SealedBytes): Promise<Bytes> {
  const whole = new Uint8Array(await sealed.arrayBuffer());
  const part = (start: number, end: number) => whole.subarray(start, end);
  let length = 0;
  for await (const chunk of opened(identity, label, { size: whole.length, part })) {
    // Into the place of sealed bytes that were read already: fresh memory costs more than the copy.
    whole.set(chunk, length);
    length += chunk.length;
  }
  return whole.subarray(0, length);
}

async function piece(sealed: SealedBytes, start: number, end: number): Promise<Bytes> {
  return new Uint8Array(await sealed.slice(start, end).arrayBuffer());
}

// The library makes its bytes of WebCrypto's own buffer, though its types do not say so.
function owned(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes);
}

// JSON of an array of strings and numbers is unambiguous: no two labels give the same bytes.
function associated(label: Label, index: number, last: boolean): Bytes {
  return utf8(JSON.stringify(['zegel-vault/1', label.owner, label.file, index, last]));
}
