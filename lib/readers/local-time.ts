import { instantsOf } from '../base/wall-time.ts';
import type { TimeFact } from '../evidence/platform-facts.ts';

interface Clock {
  hour: number;
  minute: number;
  second?: number;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * A time in the zone of the browser, such as `13:32, 18/04/2026` or `18 april 2026 13:32:07`. When
 * day and month can be either way round, or the clock was set back, every moment it can be is listed
 * and none is chosen.
 * @param languages in which names of months may stand, as BCP 47 tags
 */
export function localTime(
  raw: string | null,
  from: string,
  zone: string,
  languages: readonly string[] = [],
): TimeFact | null {
  if (!raw) return null;
  const text = raw.slice(0, 200);
  const clock = clockOf(text);
  const days = numberedDays(text) ?? namedDays(text, languages);
  const moments = clock ? days.flatMap((day) => instantsOf({ ...day, ...clock }, zone)) : [];
  const possible = [...new Set(moments)].sort();
  const normalised = possible.length === 1 ? (possible[0] ?? null) : null;
  const precision = clock?.second === undefined ? 'minute' : 'second';
  return { raw, normalised, from, precision, possible: normalised ? [] : possible };
}

// The letters after the digits are those of 12-hour clocks, `pm` and `p. m.` alike.
function clockOf(text: string): Clock | null {
  const found = /(?<![\d./-])(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?\s?m\b)?/iu.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '', seconds, half] = found;
  const rest = { minute: Number(minutes), ...(seconds ? { second: Number(seconds) } : {}) };
  const hour = Number(hours);
  if (!half) return { hour, ...rest };
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), ...rest };
}

function numberedDays(text: string): Day[] | null {
  const found = /(?<!\d)(\d{1,4})[/.-]\s?(\d{1,2})[/.-]\s?(\d{2,4})(?!\d)/.exec(text);
  if (!found) return null;
  const [a = 0, b = 0, c = 0] = found.slice(1).map(Number);
  if ((found[1] ?? '').length === 4) return [{ year: a, month: b, day: c }];
  const year = c < 100 ? 2000 + c : c;
  if (a === b) return [{ year, month: a, day: a }];
  return [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ];
}

function namedDays(text: string, languages: readonly string[]): Day[] {
  const day = /(?<![\d:])(\d{1,2})(?![\d:])/.exec(text);
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  const month = monthIn(text.toLowerCase(), languages);
  if (!day || !year || !month) return [];
  return [{ year: Number(year[1]), month, day: Number(day[1]) }];
}

/** The one month that is named; null when none is, or when languages disagree. */
function monthIn(text: string, languages: readonly string[]): number | null {
  const words = new Set(text.match(/\p{L}+/gu));
  const found = new Set<number>();
  for (const language of languages) {
    for (let month = 1; month <= 12; month++) {
      if (namesOf(language, month).some((name) => words.has(name))) found.add(month);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function namesOf(language: string, month: number): string[] {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) return [];
  const middle = Date.UTC(2024, month - 1, 15);
  return (['long', 'short'] as const).map((style) => {
    const format = new Intl.DateTimeFormat(language, {
      ...{ day: 'numeric', month: style, timeZone: 'UTC' },
    });
    const part = format.formatToParts(middle).find(({ type }) => type === 'month');
    return (part?.value ?? '').toLowerCase().replace(/\.$/, '');
  });
}
