import { cutName } from '../lib/i18n/cut-words.ts';
import type { Acquisition } from '../lib/evidence/acquisition.ts';
import type { Cut } from '../lib/evidence/cut.ts';
import type { ViewFacts } from '../lib/evidence/facts.ts';
import type { Translate, Translator } from '../lib/i18n/translate.ts';
import { visibleText } from './visible-text.ts';

/** When an item was captured, and by which clock: it is not a proof of time. */
export function timeText({ t, format }: Translator, record: Acquisition): string {
  const { name } = record.zone;
  const time = format.exactMoment(record.startedAt, name);
  return t('fact-time-value', { time, zone: visibleText(name) });
}

/** Sizes of view and page, in CSS pixels, and the scale of the screen. */
export function sizesText(t: Translate, view: ViewFacts): string {
  const { width, height, pageWidth, pageHeight, pixelRatio: ratio } = view;
  return t('fact-sizes-value', { width, height, pageWidth, pageHeight, ratio });
}

/** One thing that was cut short. */
export function cutText(t: Translate, { what, had, kept, why }: Cut): string {
  const name = cutName(t, what) ?? visibleText(what);
  const text = t(`cut-${why}`, { what: name, kept });
  return had === null ? text : `${text} ${t('cut-had', { had })}`;
}
