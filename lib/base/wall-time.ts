/** A time as a clock on the wall shows it. Month 1 to 12. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number;
}

const dayLength = 86_400_000;

/**
 * The moments (UTC, ISO 8601) at which clocks in a zone show this: mostly one, two in the hour that
 * the clock is set back, none in the hour that is skipped, none for a date that does not exist.
 */
export function instantsOf(wall: WallTime, zone: string): string[] {
  const { year, month, day, hour, minute, second = 0 } = wall;
  const guess = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!isDate(wall) || Number.isNaN(guess)) return [];
  const around = [guess - dayLength, guess, guess + dayLength];
  const offsets = new Set(around.map((moment) => offsetAt(moment, zone)));
  return [...offsets]
    .map((offset) => guess - offset)
    .filter((moment) => moment + offsetAt(moment, zone) === guess)
    .sort((a, b) => a - b)
    .map((moment) => new Date(moment).toISOString());
}

function isDate({ year, month, day, hour, minute, second = 0 }: WallTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1970 && year < 10_000 && hour < 24 && minute < 60 && second < 60;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(moment: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const local = Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
  return local - moment;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const clock = {
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  const format = new Intl.DateTimeFormat('en', { timeZone, ...numbers, ...clock });
  formats.set(timeZone, format);
  return format;
}
