import type { Mark } from '../lib/evidence/copy-record.ts';
import { areaOf } from '../lib/flows/drawn-marks.ts';
import type { Translate } from '../lib/i18n/translate.ts';

/** What a mark is called: its kind, and which of that kind. */
export function markName(t: Translate, marks: readonly Mark[], index: number): string {
  const { kind } = marks[index]!;
  const number = marks.slice(0, index + 1).filter((mark) => mark.kind === kind).length;
  return t(`copy-mark-${kind}`, { number });
}

/** Where a mark is and how large, in pixels of the picture: what is read out when it moves. */
export function markPlace(t: Translate, name: string, mark: Mark): string {
  return t('copy-mark-place', { name, ...areaOf(mark) });
}
