import type { Precision, TimeFact } from '../evidence/platform-facts.ts';

/** How a platform hides the moment of creation in its ids. */
interface Scheme {
  /** Bits that follow the time. */
  shift: bigint;
  /** Milliseconds of Unix time at which the ids count from. */
  epoch: bigint;
  /** Milliseconds a unit. */
  unit: bigint;
  /** Smallest id of this kind: ids below are of an older kind that holds no time. */
  least: bigint;
  /** Launch of the platform, Unix milliseconds: an earlier time is no time. */
  launch: number;
  precision: Precision;
}

const [second, millisecond] = [1000n, 1n];

// Each is checked in the tests against dates from elsewhere. Formulas with other numbers circulate.
const schemes = {
  x: {
    ...{ shift: 22n, epoch: 1288834974657n, unit: millisecond, precision: 'millisecond' },
    ...{ least: 29_700_859_247n, launch: Date.UTC(2010, 10, 4) },
  },
  discord: {
    ...{ shift: 22n, epoch: 1420070400000n, unit: millisecond, precision: 'millisecond' },
    ...{ least: 1n << 40n, launch: Date.UTC(2015, 4, 13) },
  },
  instagram: {
    ...{ shift: 23n, epoch: 1314220021721n, unit: millisecond, precision: 'millisecond' },
    ...{ least: 1n << 45n, launch: Date.UTC(2011, 7, 24) },
  },
  tiktok: {
    ...{ shift: 32n, epoch: 0n, unit: second, precision: 'second' },
    ...{ least: 1n << 60n, launch: Date.UTC(2016, 8, 20) },
  },
} as const satisfies Record<string, Scheme>;

export type IdScheme = keyof typeof schemes;

const day = 86_400_000;

/**
 * When an id was created, in UTC; null when the id holds no time, or one before the platform's launch
 * or more than a day after `now` (Unix milliseconds).
 */
export function idCreated(
  name: IdScheme,
  id: string | null | undefined,
  now: number,
): TimeFact | null {
  const scheme = schemes[name];
  if (!id || !/^\d{1,19}$/.test(id)) return null;
  const number = BigInt(id);
  if (number < scheme.least || number >= 1n << 63n) return null;
  const moment = Number((number >> scheme.shift) * scheme.unit + scheme.epoch);
  if (moment < scheme.launch || moment > now + day) return null;
  const normalised = new Date(moment).toISOString();
  const { precision } = scheme;
  return { raw: id, normalised, from: `id created, worked out of the id`, precision, possible: [] };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The numeric media id of an Instagram shortcode, which is that number in base 64; codes of private
 * posts carry 28 characters more. Null for what is no shortcode.
 */
export function mediaIdOf(shortcode: string): string | null {
  const code = shortcode.length > 28 ? shortcode.slice(0, -28) : shortcode;
  if (!/^[\w-]{1,12}$/.test(code)) return null;
  let id = 0n;
  for (const digit of code) id = id * 64n + BigInt(alphabet.indexOf(digit));
  return id < 1n << 63n ? String(id) : null;
}
