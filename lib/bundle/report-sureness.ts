import type { Translator } from '../i18n/translate.ts';
import { type Line, ownLines } from './report-blocks.ts';
import type { ExhibitTime, Report } from './report-model.ts';
import { utcText } from './report-words.ts';
import { bracketNotes, bracketText } from './time-lines.ts';

/** How sure the times are, over all exhibits, in one or two sentences. */
export function clockLines({ exhibits }: Report, { t }: Translator): string[] {
  const total = exhibits.length;
  const count = exhibits.filter(({ time }) => time.after.length > 0).length;
  if (count === 0) return [t('report-clock')];
  const names = authorityNames(exhibits.map(({ time }) => time));
  const values = { authority: names.join(', '), total };
  return count === total
    ? [t('report-sure-all', { ...values, count })]
    : [t('report-sure-some', { ...values, count })];
}

function authorityNames(times: readonly ExhibitTime[]): string[] {
  const all = times.flatMap(({ after }) => after.map(({ facts }) => facts.authority.name));
  return [...new Set(all)];
}

/** When an exhibit was kept, according to whom, and what was asked for and is not there. */
export function timeLines(time: ExhibitTime, words: Translator): Line[] {
  const { t } = words;
  const before = time.before?.facts ?? null;
  const bracket = { before, after: time.after.map(({ facts }) => facts) };
  const open = time.open.map(({ authority, state, reason }) =>
    [t(`time-open-${state}`, { authority }), reason ? t(`reason-${reason}`) : ''].join(' ').trim(),
  );
  const show = (iso: string) => preciseText(iso);
  return ownLines([bracketText(bracket, words, show), ...bracketNotes(bracket, words), ...open]);
}

/** As precise as the authority gives it: without a fraction that is not there. */
function preciseText(iso: string): string {
  const fraction = /\.\d+/.exec(iso)?.[0] ?? '';
  const whole = utcText(iso);
  return /^\.0*$/.test(fraction) ? whole : whole.replace(/ UTC$/, `${fraction} UTC`);
}
