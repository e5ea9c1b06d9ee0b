import type { Language } from './language.ts';

/** Numbers, sizes and moments in the manner of a language. */
export interface Format {
  number(value: number): string;
  /** A part of one, as a whole percentage. */
  percent(part: number): string;
  bytes(size: number): string;
  /** Day and time to the minute, by the clock and zone of this device. */
  moment(iso: string): string;
  /** A day, `2026-11-24`, in full. */
  day(iso: string): string;
  /** Day and time to the second in a zone; in UTC when the zone is not known here. */
  exactMoment(iso: string, zone: string): string;
  /** From one moment to another in a zone, to the minute; what both share is said once. */
  span(from: string, to: string, zone: string): string;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

// British English: day before month, which cannot be misread by a Dutch police officer.
const locales: Record<Language, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
};

// No separator in numbers of four digits: most of those are sizes in pixels.
const plain = { maximumFractionDigits: 2, useGrouping: 'min2' } as const;

/** The formats of a language. */
export function formatOf(language: Language): Format {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale, plain);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    percent: (part) => percent.format(part),
    bytes: (size) => bytesText(locale, size),
    moment: (iso) => momentText(short, iso),
    day: (iso) => momentText(long, iso),
    span: (from, to, zone) => spanText(spanFormat(locale, zone), from, to),
    exactMoment: (iso, zone) => momentText(exactFormat(locale, zone), iso),
  };
}

function bytesText(locale: string, size: number): string {
  const power = size < 1 ? 0 : Math.floor(Math.log10(size) / 3);
  const step = Math.min(power, units.length - 1);
  const style = { style: 'unit', unit: units[step] ?? 'byte', maximumFractionDigits: 1 } as const;
  const display = step === 0 ? ({ unitDisplay: 'long' } as const) : {};
  return new Intl.NumberFormat(locale, { ...style, ...display }).format(size / 1000 ** step);
}

/** A moment that cannot be read is shown as it stands: a damaged record must still open. */
function momentText(format: Intl.DateTimeFormat, iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : format.format(moment);
}

function spanFormat(locale: string, zone: string): Intl.DateTimeFormat {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZone });
}

function spanText(format: Intl.DateTimeFormat, from: string, to: string): string {
  const moments = [new Date(from), new Date(to)] as const;
  if (moments.some((moment) => Number.isNaN(moment.getTime()))) return `${from} - ${to}`;
  return format.formatRange(...moments);
}

function exactFormat(locale: string, zone: string): Intl.DateTimeFormat {
  const timeZone = isZone(zone) ? zone : 'UTC';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone });
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
