import type { Acquisition } from '../evidence/acquisition.ts';
import type { Fact } from '../evidence/platform-facts.ts';
import { coverageWords } from '../i18n/coverage-words.ts';
import type { Translator } from '../i18n/translate.ts';
import { mediaLines } from './report-media.ts';
import { cutName } from '../i18n/cut-words.ts';
import { around, type Line, type Piece, shortened } from './report-blocks.ts';

/** `2026-11-24 14:02:07 UTC`: for tables, where a moment is compared with others. */
export function utcText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

/** A moment in the words of the language, by the clock on the wall where the reporter was. */
export function localText(iso: string, zone: string, { format }: Translator): string {
  return format.exactMoment(iso, zone);
}

/** A fact as the page gave it, and in its standard form where that differs. */
export function factLine({ raw, normalised }: Fact, most = 300): Line {
  const quoted: Piece = { quoted: shortened(raw, most) };
  if (normalised === null || normalised === raw) return [quoted];
  return [quoted, ' = ', { quoted: shortened(normalised, most) }];
}

/** A fact that may be absent: a line, or none. */
export function factLines(fact: Fact | null, most = 300): Line[] {
  return fact ? [factLine(fact, most)] : [];
}

/** Coverage in plain words: what is seen, what changed, what failed, what was cut. */
export function coverageLines(record: Acquisition, words: Translator): Line[] {
  const { t } = words;
  const { coverage, failures, page } = record;
  const changed = coverage.changes.map(({ kind, address }): Line => {
    const said = t(`change-${kind}`);
    return address === null ? [said] : [`${said} `, { quoted: address }];
  });
  const failed = failures.map(({ step, message }): Line => [
    `${t(`step-${step}`)} `,
    { quoted: message },
  ]);
  const cuts = (page?.cuts ?? []).map(({ what, kept, why }): Line =>
    around((slot) => t(`cut-${why}`, { what: slot, kept }), cutName(t, what) ?? { code: what }),
  );
  const seen = coverageWords(t, record).map((text): Line => [text]);
  return [...seen, ...mediaLines(record, words), ...changed, ...failed, ...cuts];
}

/** Whether everything that was asked for was seen, as far as the record knows. */
export function isWhole({ coverage, failures, media = [], page }: Acquisition): boolean {
  const { planned, taken, changes, long } = coverage;
  const reached = long === undefined || long.ending === 'end';
  const uncut = (page?.cuts ?? []).length === 0;
  const had = media.every(({ file }) => file !== null);
  return failures.length + changes.length === 0 && taken >= planned && reached && uncut && had;
}

/** What the reporter wrote: each of her lines as a line, at most `most` characters in all. */
export function wordsLines(text: string, most = 20_000): Line[] {
  const lines = shortened(text.trim(), most).split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines.filter((line) => line.trim() !== '').map((line): Line => [{ quoted: line }]);
}
