import { type Bytes, utf8 } from '../base/bytes.ts';

/** A path of the bag, `/`-separated and relative to its top folder, and its SHA-256 in hexadecimal. */
export interface Digest {
  path: string;
  sha256: string;
}

/**
 * A payload or tag manifest (RFC 8493, 2.1.3 and 2.2.1), sorted by path. Two spaces, so that
 * `sha256sum -c` reads it too; our paths never hold what the RFC wants percent-encoded.
 */
export function manifest(digests: readonly Digest[]): Bytes {
  const lines = digests.map(({ path, sha256 }) => ({ path, line: `${sha256}  ${path}\n` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return utf8(lines.map(({ line }) => line).join(''));
}
