import { bracketNotes, bracketText, clockText } from '../bundle/time-lines.ts';
import type { Translator } from '../i18n/translate.ts';
import type { ItemTimes } from './item-time.ts';
import type { TimeStatus } from './trusted-time-events.ts';

/** What is known of an item's time, in the words of the report, in the zone of this device. */
export function itemTimeTexts(times: ItemTimes, words: Translator, zone: string): string[] {
  const after = times.after.flatMap(({ facts }) => facts ?? []);
  const bracket = { before: times.before, after };
  const show = (iso: string) => words.format.exactMoment(iso, zone);
  return [bracketText(bracket, words, show), ...bracketNotes(bracket, words)];
}

/** How far the clock of this device is off. */
export function clockNow(clock: NonNullable<TimeStatus['clock']>, words: Translator): string {
  return clockText(clock, clock.authority, words, 'time-clock');
}
