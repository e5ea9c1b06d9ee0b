import type { ClockDistance, StampFacts } from '../evidence/stamp.ts';
import type { Translator } from '../i18n/translate.ts';

/** What is known of an item's time. */
export interface Bracket {
  before: StampFacts | null;
  after: readonly StampFacts[];
}

/**
 * When an item was kept, in words, according to whom: between two moments, before one, after one,
 * or nobody knows. The moments are the authorities' own; how precise they are is said apart.
 */
export function bracketText(bracket: Bracket, { t }: Translator, show: Show): string {
  const { before } = bracket;
  const last = earliest(bracket.after);
  if (!last) {
    if (!before) return t('time-unknown');
    return t('time-not-earlier', { from: show(before.time), authority: before.authority.name });
  }
  const [to, authority] = [show(last.time), last.authority.name];
  if (!before) return t('time-not-later', { to, authority });
  const from = show(before.time);
  if (before.authority.id === last.authority.id) return t('time-between', { from, to, authority });
  return t('time-between-two', { from, fromAuthority: before.authority.name, to, authority });
}

/** Writes a moment for people. */
export type Show = (iso: string) => string;

/** How far the authorities can be relied on, and how far the clock of the device was off. */
export function bracketNotes(bracket: Bracket, words: Translator): string[] {
  const { t } = words;
  const last = earliest(bracket.after);
  const used = [bracket.before, last].flatMap((facts) => facts ?? []);
  const each = new Map(used.map((facts) => [facts.authority.id, facts]));
  const notes = [...each.values()].flatMap(({ authority: { name, qualified }, accuracyMs }) => [
    t('time-quality', {
      authority: name,
      quality: t(qualified ? 'time-qualified' : 'time-not-qualified'),
    }),
    accuracyMs === null
      ? t('time-accuracy-unstated', { authority: name })
      : t('time-accuracy', { authority: name, seconds: accuracyMs / 1000 }),
  ]);
  const nearest = bracket.before ?? last;
  return nearest
    ? [...notes, clockText(nearest.clock, nearest.authority.name, words, 'time-clock-then')]
    : notes;
}

/** How far a clock is off, to a tenth of a second. */
export function clockText(
  { aheadMs, withinMs }: ClockDistance,
  authority: string,
  { t }: Translator,
  key: 'time-clock' | 'time-clock-then',
): string {
  const tenths = (ms: number) => Math.round(ms / 100) / 10;
  const values = { seconds: tenths(Math.abs(aheadMs)), within: tenths(withinMs), authority };
  return t(`${key}-${aheadMs < 0 ? 'behind' : 'ahead'}`, values);
}

function earliest(stamps: readonly StampFacts[]): StampFacts | null {
  return stamps.toSorted((a, b) => (a.time < b.time ? -1 : 1))[0] ?? null;
}
