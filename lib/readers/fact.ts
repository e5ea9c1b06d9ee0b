import type { Fact, IdFact, TimeFact } from '../evidence/platform-facts.ts';

type Raw = string | null | undefined;

/** A fact, or null when the page had nothing there. */
export function fact(raw: Raw, from: string, normalised: string | null = null): Fact | null {
  return raw ? { raw, normalised, from } : null;
}

/** An id of digits; of anything else only the raw text is kept. */
export function idFact(raw: Raw, from: string): Fact | null {
  return fact(raw, from, numeric(raw));
}

/** The digits of a numeric id, null for anything else. Never a number: ids pass 2^53. */
export function numeric(raw: Raw): string | null {
  return raw && /^-?\d{1,30}$/.test(raw) ? raw : null;
}

/** An id in one of its forms, as a list of none or one. */
export function form(name: string, raw: Raw, from: string, normalised = numeric(raw)): IdFact[] {
  return raw ? [{ form: name, raw, normalised, from }] : [];
}

/** A handle; normalised it has no `@`. */
export function handleFact(raw: Raw, from: string): Fact | null {
  const bare = raw?.replace(/^@/, '') ?? '';
  return fact(raw, from, /^[\p{L}\p{N}_.-]{1,64}$/u.test(bare) ? bare : null);
}

/** An address; normalised it is absolute. */
export function linkFact(raw: Raw, from: string, base: URL | string): Fact | null {
  return fact(raw, from, absolute(raw, base));
}

/** An address that stands on the page as a text, often without `https://`. */
export function shownLink(raw: Raw, from: string): Fact | null {
  const whole = raw && !/^https?:/i.test(raw) ? `https://${raw}` : raw;
  return fact(raw, from, absolute(whole, 'https://none.invalid/'));
}

/** An address in full, null when it is none or no web address. */
export function absolute(raw: Raw, base: URL | string): string | null {
  if (!raw || !URL.canParse(raw, base)) return null;
  const url = new URL(raw, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A time that states its own zone (ISO 8601, RFC 3339). Without a zone it stays raw. */
export function isoTime(raw: Raw, from: string): TimeFact | null {
  if (!raw) return null;
  const whole = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)$/.exec(raw);
  const moment = whole ? new Date(raw).getTime() : Number.NaN;
  const normalised = Number.isNaN(moment) ? null : new Date(moment).toISOString();
  const precision = isoPrecision(whole, raw);
  return { raw, normalised, from, precision, possible: [] };
}

function isoPrecision(whole: RegExpExecArray | null, raw: string): TimeFact['precision'] {
  if (!whole) return /\d:\d/.test(raw) ? 'minute' : 'day';
  if (whole[2]) return 'millisecond';
  return whole[1] ? 'second' : 'minute';
}

/** A time in seconds since 1970, UTC. */
export function unixTime(raw: Raw, from: string): TimeFact | null {
  if (!raw) return null;
  const known = /^\d{9,11}$/.test(raw);
  const normalised = known ? new Date(Number(raw) * 1000).toISOString() : null;
  return { raw, normalised, from, precision: 'second', possible: [] };
}
