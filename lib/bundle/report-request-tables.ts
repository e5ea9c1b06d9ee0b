import type { PostFacts } from '../evidence/platform-facts.ts';
import type { Translator } from '../i18n/translate.ts';
import { around, type Block, heading, type Line, quotedLine, type Table } from './report-blocks.ts';
import type { Exhibit } from './report-model.ts';
import { factLines, utcText } from './report-words.ts';
import { type InExhibit, nameOf, type RequestSheet, type SeenAccount } from './request-model.ts';

/** What the report shows at most; everything is in `identifiers.csv`. */
const most = { accounts: 100, posts: 150, mentions: 150, text: 300, names: 20 } as const;

type Rows = readonly Line[][][];

/** A heading with its table, and how many more there are; nothing without rows. */
function titled(
  title: string,
  table: Omit<Table, 'kind' | 'caption' | 'rows'>,
  rows: Rows,
): Block[] {
  if (rows.length === 0) return [];
  return [heading(4, title), { kind: 'table', caption: title, ...table, rows: [...rows] }];
}

function exhibitLine(item: number): Line[] {
  return [[{ link: String(item), to: `item-${item}` }]];
}

/** Accounts that are only mentioned, in short. */
export function accountTable(accounts: readonly SeenAccount[], { t }: Translator): Block[] {
  const head = [
    t('report-number'),
    t('request-name'),
    t('request-handle'),
    t('request-account-id'),
    t('request-profile-link'),
  ];
  const rows = accounts
    .slice(0, most.accounts)
    .map(({ account, items }): Line[][] => [
      [[items.join(', ')]],
      quotedLine(nameOf(account), 120),
      factLines(account.handle, 120),
      [...factLines(account.id, 120), ...factLines(account.phone, 120)],
      factLines(account.link, 200),
    ]);
  const blocks = titled(t('request-accounts'), { head, widths: [10, 22, 20, 20, 28] }, rows);
  return [...blocks, ...more(accounts.length - most.accounts, 'request-accounts-more', t)];
}

/** Groups, channels, servers and boards. */
export function groupTable({ groups }: RequestSheet, { t }: Translator): Block[] {
  const columns = ['group', 'ids', 'links', 'members'] as const;
  const head = [t('report-number'), ...columns.map((column) => t(`request-${column}`))];
  const rows = groups.map(({ item, of: { title, ids, link, invite, members } }): Line[][] => [
    exhibitLine(item),
    factLines(title),
    ids.map((id): Line => [{ code: id.form }, ': ', { quoted: id.normalised ?? id.raw }]),
    [...factLines(link), ...factLines(invite)],
    factLines(members),
  ]);
  return titled(t('request-groups'), { head, widths: [8, 24, 26, 28, 14] }, rows);
}

/** Messages of the platform, whoever wrote them. */
export function postTable(sheet: RequestSheet, words: Translator): Block[] {
  const { t } = words;
  const { posts } = sheet;
  const columns = ['message', 'time', 'by', 'text'] as const;
  const head = [t('report-number'), ...columns.map((column) => t(`request-${column}`))];
  const rows = posts.slice(0, most.posts).map((post) => postRow(sheet, post, words));
  const blocks = titled(t('request-messages'), { head, widths: [8, 26, 24, 16, 26] }, rows);
  return [...blocks, ...more(posts.length - most.posts, 'request-messages-more', t)];
}

function postRow(
  { names }: RequestSheet,
  { item, of: post }: InExhibit<PostFacts>,
  words: Translator,
): Line[][] {
  const { t } = words;
  const { author, own, forwardedFrom } = post;
  const writer: Line[] =
    author === null
      ? own
        ? [[t('request-own')]]
        : []
      : quotedLine(names.get(author) ?? author, 120);
  const from = forwardedFrom === null ? null : (names.get(forwardedFrom) ?? forwardedFrom);
  const forwarded: Line[] =
    from === null
      ? []
      : [around((slot) => t('request-forwarded', { name: slot }), { quoted: from })];
  return [
    exhibitLine(item),
    [...factLines(post.id, 120), ...quotedLine(post.permalink?.normalised ?? post.permalink?.raw)],
    postTimeLines(post, words),
    [...writer, ...forwarded],
    quotedLine(post.text, most.text),
  ];
}

/** The time of a message: in UTC, what else it can be, and as the page shows it. */
export function postTimeLines(post: PostFacts, { t }: Translator): Line[] {
  const { shown, time, idCreated } = post;
  const raw = shown?.raw ?? time?.raw;
  const utc = time?.normalised;
  const possible = time?.possible.map(utcText).join(', ') ?? '';
  const created = idCreated?.normalised;
  const own = [
    utc ? t('request-utc', { utc: utcText(utc), precision: t(`precision-${time.precision}`) }) : '',
    possible === '' ? '' : t('request-possible', { possible }),
    created ? t('request-created', { created: utcText(created) }) : '',
  ].filter((text) => text !== '');
  const seen: Line[] = raw
    ? [around((slot) => t('request-shown', { shown: slot }), { quoted: raw.slice(0, 200) })]
    : [];
  return [...own.map((text): Line => [text]), ...seen];
}

/** Numbers, links and names in the text. */
export function mentionTable({ mentions }: RequestSheet, { t }: Translator): Block[] {
  const head = [t('report-number'), t('report-kind'), t('report-value'), t('request-in-message')];
  const rows = mentions
    .slice(0, most.mentions)
    .map(({ item, of: mention }): Line[][] => [
      exhibitLine(item),
      [[t(`kind-${mention.kind === 'handle' ? 'mention' : mention.kind}`)]],
      factLines(mention),
      quotedLine(mention.post, 120),
    ]);
  return titled(t('request-mentions'), { head, widths: [8, 22, 44, 26] }, rows);
}

/** What the pages do not show, and what to open to see it. */
export function hiddenBlocks({ hidden }: RequestSheet, { t }: Translator): Block[] {
  if (hidden.length === 0) return [];
  const codes = Map.groupBy(hidden, ({ code }) => code);
  const items = [...codes].map(([code, of]): Line => {
    const names = of.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, most.names);
    if (names.length === 0) return [t(`hidden-${code}`)];
    const whose = around((slot) => t('hidden-of', { names: slot }), { quoted: names.join(', ') });
    return [`${t(`hidden-${code}`)} `, ...whose];
  });
  return [heading(4, t('request-hidden')), { kind: 'list', items }];
}

const pageKinds: ReadonlySet<string> = new Set([
  ...['page', 'document', 'title', 'canonical', 'open-graph-url', 'site-name', 'author', 'handle'],
  ...['published', 'modified'],
]);

/** What every page says of itself; the rest is in the sheets. */
export function pagesTable(exhibits: readonly Exhibit[], { t }: Translator): Table {
  const lines = exhibits
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ kind }) => pageKinds.has(kind));
  const rows = lines.map(({ item, kind, raw, utc, source }): Line[][] => [
    exhibitLine(item),
    [[t(`kind-${kind}`)]],
    [...quotedLine(raw), ...(utc ? [[utcText(utc)]] : [])],
    [sourceLine(source, t)],
  ]);
  const head = [t('report-number'), t('report-kind'), t('report-value'), t('report-source')];
  return { kind: 'table', caption: t('request-pages'), head, rows, widths: [8, 24, 46, 22] };
}

const namedSources = {
  'address bar': 'source-address-bar',
  document: 'source-document',
  title: 'source-title',
} as const;

function isNamed(source: string): source is keyof typeof namedSources {
  return Object.hasOwn(namedSources, source);
}

function sourceLine(source: string, t: Translator['t']): Line {
  return [isNamed(source) ? t(namedSources[source]) : { code: source }];
}

function more(
  count: number,
  key: 'request-accounts-more' | 'request-messages-more',
  t: Translator['t'],
): Block[] {
  if (count <= 0) return [];
  return [{ kind: 'paragraph', style: 'small', lines: [[t(key, { count })]] }];
}
