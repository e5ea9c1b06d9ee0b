import { manifest } from '../bag/manifest.ts';
import type { Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import type { BundleEntry } from '../bundle/entry.ts';
import { runningSha256 } from '../crypto/running-hash.ts';
import { backupLayout, backupTop } from './layout.ts';
import { paddingAfter, tarEnd, tarHeader } from './tar.ts';

/**
 * The entries as a tar file, read one after the other, and the manifest of their digests at the end.
 * @throws Fault `backup-changed` when an entry is not what its size and digest say.
 */
export async function* tarOf(
  entries: Iterable<BundleEntry> | AsyncIterable<BundleEntry>,
  at: Date,
): AsyncGenerator<Bytes> {
  const time = Math.floor(at.getTime() / 1000);
  const digests: { path: string; sha256: string }[] = [];
  for await (const entry of entries) {
    yield tarHeader({ name: nameOf(entry.path), size: entry.size, time });
    yield* checked(entry);
    yield new Uint8Array(paddingAfter(entry.size));
    digests.push(entry);
  }
  const last = manifest(digests);
  yield tarHeader({ name: nameOf(backupLayout.manifest), size: last.length, time });
  yield last;
  yield new Uint8Array(paddingAfter(last.length));
  yield tarEnd;
}

function nameOf(path: string): string {
  return `${backupTop}/${path}`;
}

async function* checked({ path, size, sha256, read }: BundleEntry): AsyncGenerator<Bytes> {
  const hash = runningSha256();
  let length = 0;
  for await (const piece of read()) {
    hash.update(piece);
    length += piece.length;
    yield piece as Bytes;
  }
  if (length !== size || hash.digest() !== sha256)
    throw new Fault('backup-changed', `${path} changed while it was copied.`);
}
