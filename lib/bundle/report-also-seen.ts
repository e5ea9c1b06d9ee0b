import { alsoSeen, type NumberedRecord } from '../evidence/also-seen.ts';
import type { Translator } from '../i18n/translate.ts';
import { around, type Block, heading, type Line, paragraph } from './report-blocks.ts';
import type { Exhibit } from './report-model.ts';

/** Where else the very bytes of an exhibit's media were kept, one line a place. */
export function alsoSeenLines(
  { record }: Exhibit,
  exhibits: readonly Exhibit[],
  { t }: Translator,
): Line[] {
  const all = exhibits.flatMap(({ number, record: other }): NumberedRecord[] =>
    other ? [{ number, record: other }] : [],
  );
  return (record ? alsoSeen(record, all) : []).flatMap(({ name, others }) =>
    others.map(({ number, address, at }) => {
      const place = address === null ? t('also-seen-unknown') : { quoted: address };
      return around((slot) => t('also-seen-line', { name, number, address: slot, at }), place);
    }),
  );
}

/** The same as blocks of the exhibit; none when there is no such place. */
export function alsoSeenBlocks(
  exhibit: Exhibit,
  exhibits: readonly Exhibit[],
  words: Translator,
): Block[] {
  const items = alsoSeenLines(exhibit, exhibits, words);
  if (items.length === 0) return [];
  const { t } = words;
  return [
    heading(4, t('also-seen-title')),
    paragraph(t('also-seen-report')),
    { kind: 'list', items },
  ];
}
