import type { Translate } from './translate.ts';

/** What the words are made of: the way and the coverage of a record, whose types stand elsewhere. */
export interface SpokenCoverage {
  way: 'screen' | 'page' | 'conversation' | 'part' | 'facts';
  coverage: {
    planned: number;
    taken: number;
    width: number | null;
    height: number | null;
    part?: { width: number; height: number };
    long?: SpokenLong;
  };
}

interface SpokenLong {
  scroller: 'page' | 'inner';
  direction: 'up' | 'down';
  ending: SpokenEnding;
  tiles: readonly { join: { overlap: number; differing: number | null } | null }[];
  altered: readonly unknown[];
  imagesMissing: { count: number };
  messages: number | null;
}

type SpokenEnding =
  'end' | 'grew' | 'bound' | 'stopped' | 'no-progress' | 'page-changed' | 'storage-full' | 'failed';

/** What was and was not seen: first the sentence, then what else a reader has to know. */
export function coverageWords(t: Translate, { way, coverage }: SpokenCoverage): string[] {
  const { planned, taken, width, height, long, part } = coverage;
  if (way === 'facts') return [t('coverage-facts')];
  if (long) return longWords(t, long);
  if (taken === 0) return [t('coverage-none')];
  if (taken < planned) return [t('coverage-part', { taken, planned })];
  const whole = t('coverage-whole', { width: width ?? '?', height: height ?? '?' });
  if (!part) return [whole];
  return [whole, t('coverage-marked', { width: part.width, height: part.height })];
}

function longWords(t: Translate, long: SpokenLong): string[] {
  const { tiles, ending, altered, imagesMissing, messages } = long;
  const broken = tiles.filter(({ join }) => join && isBroken(join)).length;
  const notes = [
    messages !== null && t('coverage-messages', { count: messages }),
    broken > 0 && t('coverage-joins', { count: broken }),
    imagesMissing.count > 0 && t('coverage-images', { count: imagesMissing.count }),
    altered.length > 0 && t('coverage-altered', { count: altered.length }),
  ];
  const sentence = `${seenWords(t, long)} ${t(`ending-${ending}`)}`;
  return [sentence, ...notes.filter((note) => note !== false)];
}

function seenWords(t: Translate, { scroller, direction, tiles }: SpokenLong): string {
  const count = tiles.length;
  if (scroller === 'page') return t('coverage-page', { count });
  return direction === 'up' ? t('coverage-up', { count }) : t('coverage-down', { count });
}

function isBroken({ overlap, differing }: { overlap: number; differing: number | null }): boolean {
  return overlap < 0 || (differing ?? 0) > 0;
}
