import canonicalize from 'canonicalize';
import { type Bytes, utf8 } from './bytes.ts';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Canonical JSON (RFC 8785) of a value, as UTF-8 bytes: one value, one byte sequence.
 * Properties that are `undefined` are left out; lone surrogates, which RFC 8785 (3.2.2.2) forbids,
 * become U+FFFD first, because the text of a hostile page may hold them.
 * @throws Error when the value holds NaN, Infinity or something JSON cannot hold.
 */
export function canonicalBytes(value: object): Bytes {
  const text = canonicalize(wellFormed(value));
  if (text === undefined) throw new Error('not a JSON value');
  return utf8(text);
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key.toWellFormed(), wellFormed(part)]));
}
