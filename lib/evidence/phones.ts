import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { AssumedCountry } from './platform-facts.ts';

/** A phone number in a text: as it stood there and in E.164. */
export interface PhoneNumber {
  raw: string;
  /** E.164, for example `+447700900123`. */
  normalised: string;
  /** Whether it fits the numbering plan of its country, by the library's small table. */
  valid: boolean;
}

// Zones with one country in them, for the countries of our first readers. A zone says more of where
// somebody is than a language does.
const zones: Readonly<Record<string, string>> = {
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Luxembourg': 'LU',
};

/** The country that numbers without one are taken to be of; null when nothing speaks for any. */
export function assumedCountry(zone: string, languages: readonly string[]): AssumedCountry | null {
  const code = Object.hasOwn(zones, zone) ? zones[zone] : undefined;
  if (code) return { code, from: `time zone ${zone}` };
  const tag = languages.find((language) => /^[a-z]{2,3}-[A-Z]{2}$/.test(language));
  return tag ? { code: tag.slice(-2), from: `browser language ${tag}` } : null;
}

// One pass over a text of any length: no part of it can be read in two ways.
const candidate = /(?<![\d@#/_=.-])(?:\+|\(?0)[\d][\d ().\u00a0-]{5,22}\d(?![\d/@_])/g;
const date = /^\(?\d{1,2}[-.]\d{1,2}[-.](?:\d{2}|\d{4})(?![\d.-])/;

/** Most numbers of one text that are worked out. */
const most = 500;

/** The phone numbers in a text. Without a country only those that begin with `+`. */
export function phonesIn(text: string, country: AssumedCountry | null): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const [raw] of text.matchAll(candidate)) {
    if (found.length >= most) break;
    const number = date.test(raw) ? null : phoneOf(raw, country);
    if (number) found.push(number);
  }
  return found;
}

/** One number in E.164, or null when it is not possible anywhere, or nowhere certain. */
export function phoneOf(raw: string, country: AssumedCountry | null): PhoneNumber | null {
  const digits = raw.replace(/\D/g, '');
  const isNational = !raw.startsWith('+');
  if (digits.length > 15 || (isNational && digits.length < 9)) return null;
  const assumed = isNational ? country?.code : undefined;
  if (isNational && !assumed) return null;
  const number = parsePhoneNumberFromString(raw, assumed as CountryCode | undefined);
  if (!number?.isPossible()) return null;
  return { raw, normalised: number.number, valid: number.isValid() };
}
