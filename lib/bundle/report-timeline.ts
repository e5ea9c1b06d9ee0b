import type { Translator } from '../i18n/translate.ts';
import { type Line, paragraph, type Part, quotedLine } from './report-blocks.ts';
import { type Exhibit, type Report, statedPeriod } from './report-model.ts';
import { isWhole, localText, utcText } from './report-words.ts';

/** Every exhibit in the order of time: when it was kept, what it shows, and whether all was seen. */
export function timelinePart({ exhibits }: Report, words: Translator): Part {
  const { t } = words;
  const at = ({ record }: Exhibit) => record?.startedAt ?? '';
  const sorted = exhibits.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  const table = {
    kind: 'table' as const,
    caption: t('report-timeline'),
    head: [t('report-number'), t('report-when'), t('report-page'), t('report-state')],
    rows: sorted.map((exhibit) => row(exhibit, words)),
    widths: [8, 28, 49, 15],
  };
  const note = paragraph(t('report-timeline-note'), 'small');
  return { id: 'timeline', title: t('report-timeline'), newPage: true, blocks: [note, table] };
}

function row(exhibit: Exhibit, words: Translator): Line[][] {
  const { t } = words;
  const { number, record } = exhibit;
  const link: Line = [{ link: words.format.number(number), to: `item-${number}` }];
  if (!record) return [[link], [], [[t('report-unreadable')]], [[t('report-no')]]];
  const { startedAt, zone, page, address } = record;
  return [
    [link],
    [[localText(startedAt, zone.name, words)], [utcText(startedAt)]],
    [
      ...quotedLine(page?.title, 160),
      ...quotedLine(address ?? page?.address, 200),
      ...statedLines(exhibit, words),
    ],
    [[t(isWhole(record) ? 'report-yes' : 'report-no')]],
  ];
}

function statedLines(exhibit: Exhibit, { t, format }: Translator): Line[] {
  const stated = statedPeriod([exhibit]);
  if (!stated) return [];
  const zone = exhibit.record?.zone.name ?? 'UTC';
  return [[t('report-stated', { span: format.span(stated.from, stated.to, zone) })]];
}
