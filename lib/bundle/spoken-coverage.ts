import type { SpokenCoverage } from '../i18n/coverage-words.ts';
import { isCount, isListOf, isObject, type Unknown } from './canonical-record.ts';

type Spoken = SpokenCoverage['coverage'];
type SpokenLong = NonNullable<Spoken['long']>;
type Tile = SpokenLong['tiles'][number];

const ways = ['screen', 'page', 'conversation', 'part', 'facts'] as const;
const endings = [
  ...(['end', 'grew', 'bound', 'stopped'] as const),
  ...(['no-progress', 'page-changed', 'storage-full', 'failed'] as const),
];

/** The coverage of a record of unknown origin, copied part by part; null when it is none we can speak of. */
export function spokenCoverage({ way, coverage }: Unknown): SpokenCoverage | null {
  const known = ways.find((name) => name === way);
  if (known === undefined || !isObject(coverage)) return null;
  const { planned, taken, width, height, long, part } = coverage;
  if (!isCount(planned) || !isCount(taken) || !isSide(width) || !isSide(height)) return null;
  const spokenLong = long === undefined ? undefined : longOf(long);
  const spokenPart = part === undefined ? undefined : partOf(part);
  if (spokenLong === null || spokenPart === null) return null;
  return {
    way: known,
    coverage: {
      ...{ planned, taken, width, height },
      ...(spokenLong && { long: spokenLong }),
      ...(spokenPart && { part: spokenPart }),
    },
  };
}

function isSide(value: unknown): value is number | null {
  return value === null || isCount(value);
}

function partOf(value: unknown): { width: number; height: number } | null {
  if (!isObject(value)) return null;
  const { width, height } = value;
  return isCount(width) && isCount(height) ? { width, height } : null;
}

function longOf(value: unknown): SpokenLong | null {
  if (!isObject(value)) return null;
  const { scroller, direction, ending, tiles, altered, imagesMissing, messages } = value;
  const known = endings.find((name) => name === ending);
  const missing = isObject(imagesMissing) ? imagesMissing['count'] : null;
  if (known === undefined || !isListOf(tiles, isTile) || !Array.isArray(altered)) return null;
  if (!isCount(missing) || !isSide(messages)) return null;
  if (scroller !== 'page' && scroller !== 'inner') return null;
  if (direction !== 'up' && direction !== 'down') return null;
  return {
    ...{ scroller, direction, ending: known, messages },
    tiles: tiles.map(({ join }) => ({
      join: join && { overlap: join.overlap, differing: join.differing },
    })),
    altered: altered.map(() => null),
    imagesMissing: { count: missing },
  };
}

function isTile(value: unknown): value is Tile {
  if (!isObject(value)) return false;
  const { join } = value;
  if (join === null) return true;
  if (!isObject(join)) return false;
  const { overlap, differing } = join;
  return typeof overlap === 'number' && (differing === null || typeof differing === 'number');
}
