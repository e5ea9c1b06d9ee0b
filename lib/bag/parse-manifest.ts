import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import type { Digest } from './manifest.ts';

/** What is wrong with a tag file, and the number of the line, 1 for the first. */
export interface LineFault {
  code: 'not-text' | 'line-malformed' | 'path-repeated' | 'label-repeated';
  line: number;
}

/** A manifest's lines. A path that stands there twice is kept once. */
export interface ParsedManifest {
  digests: Digest[];
  faults: LineFault[];
}

const pattern = /^([0-9a-f]{64}) {2}([\x21-\x7e]+)$/;

// More than a ZIP without ZIP64 can hold files. The limit bounds what a file of empty lines can ask for.
const mostLines = 200_000;

/**
 * Lines of a text file, each ended by LF; null when it is not UTF-8, does not end so, or has more
 * than 200,000 of them.
 */
export function tagLines(bytes: Bytes): string[] | null {
  try {
    const lines = fromUtf8(bytes).split('\n', mostLines + 2);
    return lines.pop() === '' && lines.length <= mostLines ? lines : null;
  } catch {
    return null; // Not UTF-8.
  }
}

/** Reads a payload or tag manifest (RFC 8493, 2.1.3), as strictly as `manifest` writes one. */
export function parseManifest(bytes: Bytes): ParsedManifest {
  const lines = tagLines(bytes);
  if (!lines) return { digests: [], faults: [{ code: 'not-text', line: 0 }] };
  const found = new Map<string, Digest>();
  const faults: LineFault[] = [];
  lines.forEach((text, index) => {
    const [, sha256, path] = pattern.exec(text) ?? [];
    const line = index + 1;
    if (!sha256 || !path) faults.push({ code: 'line-malformed', line });
    else if (found.has(path)) faults.push({ code: 'path-repeated', line });
    else found.set(path, { path, sha256 });
  });
  return { digests: [...found.values()], faults };
}
