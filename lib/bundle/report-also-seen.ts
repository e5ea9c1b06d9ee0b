import { alsoSeen, type NumberedRecord } from '../evidence/also-seen.ts';
import type { Translator } from '../i18n/translate.ts';
import { html, type Markup } from './html.ts';
import type { Exhibit } from './report-model.ts';

/** Where else the very bytes of an exhibit's media were kept, one line a place. */
export function alsoSeenLines(
  { record }: Exhibit,
  exhibits: readonly Exhibit[],
  { t }: Translator,
): string[] {
  const all = exhibits.flatMap(({ number, record: other }): NumberedRecord[] =>
    other ? [{ number, record: other }] : [],
  );
  return (record ? alsoSeen(record, all) : []).flatMap(({ name, others }) =>
    others.map(({ number, address, at }) =>
      t('also-seen-line', { name, number, address: address ?? t('also-seen-unknown'), at }),
    ),
  );
}

/** The same as a part of the exhibit's section; null when there is no such place. */
export function alsoSeenPart(
  exhibit: Exhibit,
  exhibits: readonly Exhibit[],
  words: Translator,
): Markup | null {
  const lines = alsoSeenLines(exhibit, exhibits, words);
  if (lines.length === 0) return null;
  return html`<h3>${words.t('also-seen-title')}</h3>
    <p>${words.t('also-seen-report')}</p>
    <ul>
      ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
    </ul>`;
}
