import type { AccountFacts } from '../evidence/platform-facts.ts';
import type { Translator } from '../i18n/translate.ts';
import {
  type Block,
  heading,
  type Line,
  ownLines,
  pairs,
  paragraph,
  type Part,
  type Piece,
  shortened,
} from './report-blocks.ts';
import { periodOf, type Report, sitesOf, statedPeriod } from './report-model.ts';
import { wordsLines } from './report-words.ts';
import { clockLines } from './report-sureness.ts';
import { requestSheets, type SeenAccount } from './request-model.ts';

/** What page 1 holds at most, so that it fits on one A4; the rest stands further on. */
export const onFirstPage = { words: 520, lines: 6, accounts: 5, name: 40, person: 90 } as const;

/** Page 1: what an officer needs to know to take up the case. */
export function summaryPart(report: Report, words: Translator): Part {
  const { t } = words;
  const blocks: Block[] = [
    ...happened(report, words),
    facts(report, words),
    heading(2, t('report-code')),
    { kind: 'code', style: 'seal', text: report.sealCode || t('report-code-later') },
    paragraph(t('report-code-note'), 'small'),
    claims(report, words),
    heading(2, t('report-next')),
    { kind: 'list', items: ownLines([t('report-next-1'), t('report-next-2'), t('report-next-3')]) },
  ];
  return {
    id: 'summary',
    title: t('report-first-title', { code: report.caseRecord.code }),
    newPage: false,
    blocks,
  };
}

function happened({ statement }: Report, { t }: Translator): Block[] {
  const title = heading(2, t('report-happened'));
  const all = wordsLines(statement.happened);
  if (all.length === 0) return [title, paragraph(t('report-happened-none'), 'small')];
  const lines = wordsLines(statement.happened, onFirstPage.words).slice(0, onFirstPage.lines);
  const more = JSON.stringify(lines) === JSON.stringify(all) ? [] : [moreWords(t('report-more'))];
  return [title, { kind: 'paragraph', style: 'words', lines: [...lines, ...more] }];
}

function moreWords(text: string): Line {
  return [{ link: text, to: 'words' }];
}

/** Whether the words do not fit on page 1 and stand in a part of their own. */
export function hasLongWords({ statement }: Report): boolean {
  const all = wordsLines(statement.happened);
  return statement.happened.trim().length > onFirstPage.words || all.length > onFirstPage.lines;
}

function facts(report: Report, words: Translator): Block {
  const { t } = words;
  const { statement } = report;
  const short = (text: string): Line[] => wordsLines(text, onFirstPage.person).slice(0, 1);
  return pairs([
    [t('report-person'), short(statement.person)],
    [t('report-relation'), short(statement.relation)],
    [t('report-platforms'), platformLines(report, words)],
    [t('report-period'), periodLines(report, words)],
    [t('report-holds'), ownLines(holds(report, words))],
    [t('report-sure'), ownLines(clockLines(report, words))],
  ]);
}

function platformLines({ exhibits }: Report, { t }: Translator): Line[] {
  const sheets = requestSheets(exhibits);
  const seen = sheets.flatMap(({ request, accounts }) =>
    accounts.map((account) => ({ platform: request.name, account })),
  );
  const shown = seen
    .slice(0, onFirstPage.accounts)
    .map(({ platform, account }): Line => [
      ...(platform === '' ? [] : [{ strong: platform }, ': ']),
      ...accountPieces(account),
    ]);
  const named = new Set(sheets.filter(({ accounts }) => accounts.length > 0));
  const others = sitesOf(exhibits.filter(({ record }) => !hasAccount(record, named)));
  const rest = seen.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [[t('report-more-accounts', { count: rest })]] : []),
    ...(others.length > 0 ? [[{ quoted: shortened(others.join(', '), 120) }]] : []),
  ];
}

function hasAccount(
  record: Report['exhibits'][number]['record'],
  named: ReadonlySet<{ request: { platform: string } }>,
): boolean {
  const platform = record?.page?.platform?.platform;
  return (
    platform !== undefined &&
    [...named].some(({ request }) => platform.startsWith(request.platform))
  );
}

/** Name, handle and id of an account, as far as they are known and differ. */
function accountPieces({ account }: SeenAccount): Piece[] {
  const first = account.name ?? account.handle ?? account.id ?? account.phone;
  const others = idsOf(account).filter((text) => text !== first?.raw);
  const short = (text: string): Piece => ({ quoted: shortened(text, onFirstPage.name) });
  const inside = others.flatMap((text, index) => [index === 0 ? ' (' : ', ', short(text)]);
  return [short(first?.raw ?? account.key), ...inside, ...(others.length > 0 ? [')'] : [])];
}

function idsOf({ handle, id, phone }: AccountFacts): string[] {
  return [handle && `@${handle.normalised ?? handle.raw}`, id?.raw, phone?.raw].flatMap(
    (text) => text ?? [],
  );
}

function periodLines({ exhibits }: Report, words: Translator): Line[] {
  const { t } = words;
  const kept = periodOf(exhibits);
  const stated = statedPeriod(exhibits);
  const zone = exhibits.find(({ record }) => record)?.record?.zone.name ?? 'UTC';
  const span = ({ from, to }: { from: string; to: string }) => words.format.span(from, to, zone);
  const keptLine = kept && t('report-kept', { span: span(kept) });
  const statedLine = stated && t('report-stated', { span: span(stated) });
  return ownLines([statedLine, keptLine].filter((line) => line !== null));
}

function holds({ caseRecord, exhibits }: Report, { t }: Translator): string[] {
  const { volume, deleted } = caseRecord;
  const damaged = exhibits.reduce((sum, exhibit) => sum + exhibit.damaged.length, 0);
  const others = caseRecord.items.filter((item) => item.volume !== volume.number);
  const leftOut = caseRecord.leftOut ?? [];
  return [
    t('report-exhibits', { count: exhibits.length }),
    ...(volume.count > 1 ? [t('report-volume', { ...volume })] : []),
    ...(others.length > 0 ? [t('report-other-volumes', { list: numbersOf(others) })] : []),
    ...(leftOut.length > 0
      ? [t('report-left-out', { count: leftOut.length, list: numbersOf(leftOut) })]
      : []),
    ...(deleted > 0 ? [t('report-deleted', { count: deleted })] : []),
    ...(damaged > 0 ? [t('report-damaged', { count: damaged })] : []),
  ];
}

/** Numbers of exhibits, following ones as a range: `1-3, 7`. */
export function numbersOf(items: readonly { number: number }[]): string {
  const ranges: [number, number][] = [];
  for (const number of items.map((item) => item.number).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

function claims(report: Report, { t }: Translator): Block {
  const stamped = report.exhibits.some(({ time }) => time.before !== null || time.after.length > 0);
  return {
    kind: 'columns',
    columns: [
      [
        heading(2, t('report-proves')),
        {
          kind: 'list',
          items: ownLines([t('report-proves-1'), t('report-proves-2'), t('report-proves-3')]),
        },
      ],
      [
        heading(2, t('report-not')),
        {
          kind: 'list',
          items: ownLines([
            t('report-not-1'),
            t(stamped ? 'report-not-2-stamped' : 'report-not-2'),
            t('report-not-3'),
          ]),
        },
      ],
    ],
  };
}
