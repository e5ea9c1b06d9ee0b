import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { Fault } from '../base/fault.ts';
import { type Label, open, openChunks, seal } from '../crypto/seal.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';

/** Seals bytes into one Blob. */
export async function sealedBlob(to: Recipient, label: Label, bytes: Bytes): Promise<Blob> {
  return new Blob(await seal(to, label, bytes));
}

/** Seals a JSON value, in its canonical form. */
export function sealedJson(to: Recipient, label: Label, value: object): Promise<Blob> {
  return sealedBlob(to, label, canonicalBytes(value));
}

/** Opens bytes. @throws Fault `record-unreadable` when they do not open under this label. */
export async function openedBytes(by: Identity, label: Label, sealed: Blob): Promise<Bytes> {
  try {
    return await open(by, label, sealed);
  } catch (cause) {
    throw new Fault('record-unreadable', `${label.file} no longer opens.`, cause);
  }
}

/** Opens bytes piece by piece. @throws Fault as `openedBytes` does. */
export async function* openedPieces(
  by: Identity,
  label: Label,
  sealed: Blob,
): AsyncGenerator<Bytes> {
  try {
    yield* openChunks(by, label, sealed);
  } catch (cause) {
    throw new Fault('record-unreadable', `${label.file} no longer opens.`, cause);
  }
}

/** Opens a JSON value that we sealed ourselves; its shape is what was sealed under that label. */
export async function openedJson<T>(by: Identity, label: Label, sealed: Blob): Promise<T> {
  return parsed<T>(await openedBytes(by, label, sealed), label.file);
}

function parsed<T>(bytes: Bytes, name: string): T {
  try {
    return JSON.parse(fromUtf8(bytes)) as T;
  } catch (cause) {
    throw new Fault('record-unreadable', `${name} is not the JSON it should be.`, cause);
  }
}
