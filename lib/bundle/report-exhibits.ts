import type { Acquisition } from '../evidence/acquisition.ts';
import type { Translator } from '../i18n/translate.ts';
import { type Block, heading, type Line, pairs, type Part, quotedLine } from './report-blocks.ts';
import { itemPath } from './layout.ts';
import type { Exhibit, Report } from './report-model.ts';
import { timeLines } from './report-sureness.ts';
import { coverageLines, localText, utcText, wordsLines } from './report-words.ts';

/** Every exhibit: the reporter's words, address, facts, coverage in words, files with digests. */
export function exhibitsPart(report: Report, words: Translator): Part {
  const { t } = words;
  const blocks = report.exhibits.flatMap((exhibit) => exhibitBlocks(report, exhibit, words));
  return { id: 'exhibits', title: t('report-all-exhibits'), newPage: true, blocks };
}

function exhibitBlocks({ statement }: Report, exhibit: Exhibit, words: Translator): Block[] {
  const { t } = words;
  const { number, item, record, digest } = exhibit;
  const said = statement.items.find((one) => one.item === item)?.words ?? '';
  const title = heading(3, t('report-item', { number }), `item-${number}`);
  if (!record) {
    const lines: Line[] = [[t('report-unreadable')], [{ code: digest }]];
    return [title, { kind: 'paragraph', style: 'plain', lines }];
  }
  return [title, factPairs(exhibit, record, said, words), filesTable(exhibit, record, words)];
}

function factPairs(
  { digest, time }: Exhibit,
  record: Acquisition,
  said: string,
  words: Translator,
): Block {
  const { t } = words;
  const { page, software, zone } = record;
  return pairs([
    [t('report-said'), wordsLines(said)],
    [t('fact-address'), quotedLine(record.address ?? t('no-address'))],
    [
      t('fact-page-address'),
      page && page.address !== record.address ? quotedLine(page.address) : [],
    ],
    [t('fact-title'), quotedLine(page?.title)],
    [t('report-when'), keptLines(record, words)],
    [t('report-stamped-time'), timeLines(time, words)],
    [t('fact-coverage'), coverageLines(record, words)],
    [
      t('fact-browser'),
      [[`${software.browser}, ${software.name} ${software.version}, ${zone.name}`]],
    ],
    [t('fact-item'), [[{ code: record.item }]]],
    [t('fact-digest'), [[{ code: digest }]]],
  ]);
}

function keptLines({ startedAt, finishedAt, zone }: Acquisition, words: Translator): Line[] {
  const local = localText(startedAt, zone.name, words);
  const [from, to] = [utcText(startedAt), utcText(finishedAt)];
  return [[`${local} (${from})`], ...(from === to ? [] : [[words.t('report-until', { to })]])];
}

function filesTable(exhibit: Exhibit, record: Acquisition, { t, format }: Translator): Block {
  const rows = record.files.map(({ name, size, sha256, derived }): Line[][] => {
    const missing = exhibit.damaged.includes(name);
    return [
      [
        [{ code: itemPath(exhibit.number, name) }],
        ...(missing ? [[{ strong: t('report-missing') }]] : []),
        ...(derived ? [[t('file-derived')]] : []),
      ],
      [[format.bytes(size)]],
      [[{ code: sha256 }]],
    ];
  });
  const head = [t('report-file'), t('report-size'), t('report-digest')];
  const caption = t('report-files-of', { number: exhibit.number });
  return { kind: 'table', caption, head, rows, widths: [29, 11, 60] };
}
