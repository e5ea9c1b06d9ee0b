import type { Translator } from '../i18n/translate.ts';
import { requestsChecked } from './data-requests.ts';
import {
  type Block,
  heading,
  type Line,
  ownLines,
  pairs,
  paragraph,
  type Part,
} from './report-blocks.ts';
import type { Report } from './report-model.ts';
import {
  accountTable,
  groupTable,
  hiddenBlocks,
  mentionTable,
  pagesTable,
  postTable,
} from './report-request-tables.ts';
import { accountSheet, urgencyText } from './report-account-sheet.ts';
import { isMain, type RequestSheet, requestSheets } from './request-model.ts';

/** Accounts that get a sheet of their own at most, for each platform; the others are in a table. */
const mostSheets = 20;

/** The data-request sheets: what to ask of each platform, what is here, and what is missing. */
export function requestsPart({ exhibits }: Report, words: Translator): Part {
  const { t } = words;
  const sheets = requestSheets(exhibits);
  const date = words.format.day(requestsChecked);
  const blocks: Block[] = [
    paragraph(t('report-requests-note')),
    paragraph(t('request-checked', { date }), 'small'),
    ...sheets.flatMap((sheet, index) => platformBlocks(sheet, words, index === 0)),
    heading(3, t('request-pages')),
    pagesTable(exhibits, words),
  ];
  return { id: 'requests', title: t('report-requests'), newPage: true, blocks };
}

/** One page for each account that matters, and then what else the pages of the platform show. */
function platformBlocks(sheet: RequestSheet, words: Translator, isFirst: boolean): Block[] {
  const own = sheet.accounts.filter(isMain).slice(0, mostSheets);
  const rest = sheet.accounts.filter((account) => !own.includes(account));
  const found = [
    ...accountTable(rest, words),
    ...groupTable(sheet, words),
    ...postTable(sheet, words),
    ...mentionTable(sheet, words),
  ];
  const notes = [...hiddenBlocks(sheet, words), ...failedLines(sheet.failed, words)];
  const pages = own.map((account) => accountSheet(sheet, account, words));
  if (own.length === 0) pages.push([...onlyPage(sheet, found, words), ...notes]);
  else if (found.length > 0) pages.push([heading(3, restTitle(sheet, words)), ...found, ...notes]);
  else pages.at(-1)?.push(...notes);
  return pages.flatMap((blocks, index): Block[] =>
    isFirst && index === 0 ? blocks : [{ kind: 'page-break' }, ...blocks],
  );
}

function nameOfPlatform({ request }: RequestSheet, { t }: Translator): string {
  return request.name === '' ? t('report-sites') : request.name;
}

function restTitle(sheet: RequestSheet, words: Translator): string {
  return words.t('request-rest', { platform: nameOfPlatform(sheet, words) });
}

/** A platform without an account that matters, such as a board or a host of files. */
function onlyPage(sheet: RequestSheet, found: Block[], words: Translator): Block[] {
  const none = found.length === 0 ? [paragraph(words.t('request-none'))] : found;
  return [heading(3, nameOfPlatform(sheet, words)), needs(sheet, words), ...none];
}

/** What a request to the platform has to carry, and how urgent it is. */
function needs({ request }: RequestSheet, words: Translator): Block {
  const { t } = words;
  return pairs([
    [t('request-needs'), ownLines([t(`request-${request.platform}`)])],
    [t('request-urgency'), ownLines([urgencyText(request, words)])],
  ]);
}

function failedLines(failed: RequestSheet['failed'], { t }: Translator): Block[] {
  if (failed.length === 0) return [];
  const lines = failed.map(({ item, of }): Line => [
    t('request-failed', { platform: of, number: item }),
  ]);
  return [{ kind: 'paragraph', style: 'plain', lines }];
}
