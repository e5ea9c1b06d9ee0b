import type { PostFacts } from '../evidence/platform-facts.ts';
import type { Translator } from '../i18n/translate.ts';
import type { DataRequest } from './data-requests.ts';
import {
  around,
  type Block,
  heading,
  type Line,
  ownLines,
  pairs,
  shortened,
  type Table,
} from './report-blocks.ts';
import { postTimeLines } from './report-request-tables.ts';
import { factLine, factLines, utcText } from './report-words.ts';
import { type InExhibit, nameOf, type RequestSheet, type SeenAccount } from './request-model.ts';

/** What a sheet holds at most, so that it fits on one A4; the rest is in `identifiers.csv`. */
const most = { posts: 5, text: 90, value: 160, others: 3, name: 60, places: 160 } as const;

/** The sheet of one account, complete in itself: an officer can take the one page along. */
export function accountSheet(sheet: RequestSheet, seen: SeenAccount, words: Translator): Block[] {
  const { t } = words;
  const { request } = sheet;
  const name = shortened(nameOf(seen.account), most.name);
  const platform = request.name === '' ? t('report-sites') : request.name;
  const title = around((slot) => t('request-account', { platform, name: slot }), { quoted: name });
  return [
    heading(3, title),
    pairs([
      [t('request-needs'), ownLines([t(`request-${request.platform}`)])],
      [t('request-urgency'), ownLines([urgencyText(request, words)])],
    ]),
    heading(4, t('request-here')),
    pairs(accountRows(seen, words)),
    heading(4, t('request-missing')),
    ...missingBlocks(seen.missing, words),
    ...ownPosts(sheet, seen, words),
  ];
}

/** How soon to ask, and why. */
export function urgencyText({ preservation, urgent }: DataRequest, { t }: Translator): string {
  const lines = [
    preservation === null ? null : t('urgent-preserve', { days: preservation }),
    urgent && t(urgent),
    preservation === null && !urgent ? t('urgent-unknown') : null,
  ];
  return lines.filter((line) => line !== null).join(' ');
}

function accountRows(seen: SeenAccount, { t }: Translator): (readonly [string, Line[]])[] {
  const { account, first, last, items, posts } = seen;
  const { name, handle, id, link, phone, otherIds } = account;
  const facts = [name, handle, id, phone, link, ...otherIds].filter((one) => one !== null);
  const places = [...new Set(facts.map(({ from }) => from))].join('; ');
  const others = otherIds
    .slice(0, most.others)
    .map((one): Line => [{ code: one.form }, ': ', ...factLine(one, most.value)]);
  const span = { first: utcText(first), last: utcText(last), items: items.join(', ') };
  return [
    [t('request-name'), factLines(name, most.value)],
    [t('request-handle'), factLines(handle, most.value)],
    [t('request-account-id'), factLines(id, most.value)],
    [t('request-other-ids'), others],
    [t('request-phone'), factLines(phone, most.value)],
    [t('request-profile-link'), factLines(link, most.value)],
    [t('request-seen'), ownLines([t('request-seen-value', span)])],
    [t('request-posts'), ownLines([String(posts)])],
    [t('request-read'), [[{ code: shortened(places, most.places) }]]],
  ];
}

function missingBlocks(missing: SeenAccount['missing'], { t }: Translator): Block[] {
  if (missing.length === 0) return [{ kind: 'list', items: ownLines([t('request-complete')]) }];
  const items = missing.map((need): Line => [
    { strong: t(`need-${need}`) },
    ` - ${t(`get-${need}`)}`,
  ]);
  return [{ kind: 'list', items }];
}

function ownPosts({ posts }: RequestSheet, seen: SeenAccount, words: Translator): Block[] {
  const { t } = words;
  const own = posts.filter(
    ({ item, of }) => of.author === seen.account.key && seen.items.includes(item),
  );
  if (own.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: t('request-posts'),
    head: [t('report-number'), t('request-message'), t('request-time'), t('request-text')],
    rows: own.slice(0, most.posts).map((post) => postRow(post, words)),
    widths: [8, 37, 30, 25],
  };
  const rest = own.length - most.posts;
  const more: Line[] = rest > 0 ? [[t('request-messages-more', { count: rest })]] : [];
  return [
    heading(4, t('request-posts')),
    table,
    ...(rest > 0 ? [{ kind: 'paragraph' as const, style: 'small' as const, lines: more }] : []),
  ];
}

function postRow({ item, of: post }: InExhibit<PostFacts>, words: Translator): Line[][] {
  const text = post.text ?? '';
  return [
    [[{ link: String(item), to: `item-${item}` }]],
    [...factLines(post.id, 80), ...factLines(post.permalink, 160)],
    postTimeLines(post, words),
    text === '' ? [] : [[{ quoted: shortened(text, most.text) }]],
  ];
}
