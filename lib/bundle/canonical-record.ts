import { type Bytes, fromUtf8, sameBytes } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';

/** An object of which nothing is known yet. */
export type Unknown = Readonly<Record<string, unknown>>;

// Eight million bytes of brackets would become half a gigabyte of empty lists.
const mostValues = 400_000;

/**
 * The object of a canonical JSON file (RFC 8785); null when the bytes are anything else, or hold more
 * values than any record.
 */
export function canonicalObject(bytes: Bytes): Unknown | null {
  if (hasTooMany(bytes)) return null;
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return isObject(value) && sameBytes(canonicalBytes(value), bytes) ? value : null;
  } catch {
    return null; // Not UTF-8, not JSON, or nested deeper than the language can follow.
  }
}

/** Counts what stands before a value: `,`, `[` and `{`. Those within texts count too. */
function hasTooMany(bytes: Bytes): boolean {
  let count = 0;
  for (const byte of bytes) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count++;
  return count > mostValues;
}

/** Whether a value is an object and no array. */
export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a whole number from `least` on. */
export function isCount(value: unknown, least = 0): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}

/** Whether a value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a SHA-256 in lower-case hexadecimal. */
export function isDigest(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{64}$/.test(value);
}

/** Whether a value is a moment as `Date.toISOString` writes it: UTC, with milliseconds. */
export function isMoment(value: unknown): value is string {
  if (!isText(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}

/** Whether a value is a UUID (RFC 9562) in lower case. */
export function isUuid(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** Whether a value is a list of which every part is such. */
export function isListOf<T>(value: unknown, is: (part: unknown) => part is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}
