import type { Bytes } from '../base/bytes.ts';
import { type LineFault, tagLines } from './parse-manifest.ts';

/** The labels of `bag-info.txt` with their values. */
export interface ParsedBagInfo {
  values: Map<string, string>;
  faults: LineFault[];
}

const pattern = /^([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*): (\S(?:.*\S)?)$/;

/**
 * Reads `bag-info.txt` (RFC 8493, 2.2.2), as strictly as `bagInfo` writes one: each label once, no
 * continuation lines.
 */
export function parseBagInfo(bytes: Bytes): ParsedBagInfo {
  const lines = tagLines(bytes);
  const values = new Map<string, string>();
  if (!lines) return { values, faults: [{ code: 'not-text', line: 0 }] };
  const faults: LineFault[] = [];
  lines.forEach((text, index) => {
    const [, label, value] = pattern.exec(text) ?? [];
    const line = index + 1;
    if (!label || !value) faults.push({ code: 'line-malformed', line });
    else if (values.has(label)) faults.push({ code: 'label-repeated', line });
    else values.set(label, value);
  });
  return { values, faults };
}
