import type { CustodyEntry } from '../evidence/custody.ts';
import type { Translator } from '../i18n/translate.ts';
import { around, type Line, paragraph, type Part, quotedLine } from './report-blocks.ts';
import type { Report } from './report-model.ts';
import { utcText } from './report-words.ts';

/** The custody log, readable: every line of `data/custody-log.jsonl`, in words. */
export function custodyPart({ log, caseRecord, exhibits }: Report, words: Translator): Part {
  const { t } = words;
  const numbers = acquisitionNumbers(log);
  const shown = new Set(exhibits.map(({ item }) => item));
  const leftOut = new Set((caseRecord.leftOut ?? []).map(({ item }) => item));
  const rows = log.map((entry): Line[][] => {
    const { seq, at, action, item = '', record } = entry;
    const number = numbers.get(item);
    const exhibit: Line[] =
      number === undefined
        ? []
        : [shown.has(item) ? [{ link: String(number), to: `item-${number}` }] : [String(number)]];
    const digest = record ?? entry.detail?.['token'] ?? entry.detail?.['signer'];
    return [
      [[String(seq)]],
      [[utcText(at)]],
      [
        [t(`action-${action}`)],
        ...detailLines(entry, words),
        ...leftOutLine(entry, leftOut, words),
      ],
      exhibit,
      digest === undefined ? [] : [[{ code: String(digest) }]],
    ];
  });
  const head = [
    t('report-number'),
    t('report-log-time'),
    t('log-action'),
    t('report-exhibit'),
    t('log-digest'),
  ];
  const table = { kind: 'table' as const, caption: t('report-log'), head, rows };
  const blocks = [paragraph(t('report-log-note')), { ...table, widths: [7, 21, 32, 10, 30] }];
  return { id: 'custody', title: t('report-log'), newPage: true, blocks };
}

/** An item's number is its place among the acquisitions; deleted items have one too. */
function acquisitionNumbers(log: readonly CustodyEntry[]): Map<string, number> {
  const acquired = log.filter(isAcquisition).flatMap(({ item }) => item ?? []);
  return new Map(acquired.map((item, index) => [item, index + 1]));
}

function isAcquisition({ action }: CustodyEntry): boolean {
  return action === 'item-acquired' || action === 'acquisition-incomplete';
}

function leftOutLine(entry: CustodyEntry, leftOut: ReadonlySet<string>, { t }: Translator): Line[] {
  return isAcquisition(entry) && leftOut.has(entry.item ?? '') ? [[t('report-log-left-out')]] : [];
}

function detailLines({ action, detail }: CustodyEntry, { t }: Translator): Line[] {
  const text = (name: string) => (detail?.[name] === undefined ? null : String(detail[name]));
  if (action === 'integrity-failed') return quotedLine(text('file'), 120);
  if (action === 'bundle-exported') {
    const code = text('sealCode');
    const sealed: Line[] =
      code === null ? [] : [around((slot) => t('report-log-seal', { code: slot }), { code })];
    return [...quotedLine(text('name'), 120), ...sealed];
  }
  const time = text('time');
  const authority = text('authority');
  if (authority === null) return [];
  return [[{ quoted: authority }, ...(time === null ? [] : [`, ${utcText(time)}`])]];
}
