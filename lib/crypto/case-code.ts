// Crockford's base 32: no letters that are mistaken for each other when read out over the phone.
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random code of eight characters (40 bits) for a new case. */
export function newCaseCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => digits[byte & 31]).join('');
}
