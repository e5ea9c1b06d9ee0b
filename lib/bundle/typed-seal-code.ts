/** A seal code as someone typed it. */
export type TypedSealCode =
  | { ok: true; digits: string }
  /** `short`: fewer than 16 digits, which proves too little; `malformed`: no seal code at all. */
  | { ok: false; why: 'short' | 'malformed' };

const least = 16;
const whole = 64;

/**
 * Reads a typed seal code. Spaces, dashes of every kind, dots, colons and case do not matter. From
 * 16 digits on, the beginning of the code counts as the code; up to the 64 that `sha256sum` prints.
 */
export function typedSealCode(text: string): TypedSealCode {
  const digits = text.toLowerCase().replace(/[\s\p{Dash}.:_]/gu, '');
  if (!/^[0-9a-f]+$/.test(digits) || digits.length > whole) return { ok: false, why: 'malformed' };
  return digits.length < least ? { ok: false, why: 'short' } : { ok: true, digits };
}
