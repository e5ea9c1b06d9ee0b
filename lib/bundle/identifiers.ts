import { type Bytes, utf8 } from '../base/bytes.ts';
import { visible } from '../base/visible.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import type { PageFacts } from '../evidence/facts.ts';

/** What an identifier can be. The single platforms' readers add to these. */
export type IdentifierKind =
  | 'page'
  | 'document'
  | 'title'
  | 'canonical'
  | 'open-graph-url'
  | 'site-name'
  | 'author'
  | 'handle'
  | 'published'
  | 'modified';

/** A line of `identifiers.csv`: something a data request can name, and where it was read. */
export interface Identifier {
  item: number;
  kind: IdentifierKind;
  /** Host name of the page. */
  platform: string;
  /** The text as the page gave it. */
  raw: string;
  /** UTC, ISO 8601, when the value is a time that says its zone. */
  utc: string | null;
  /** When it was seen: UTC by the clock of the reporter's device. */
  seen: string;
  /** Where on the page it stood. */
  source: string;
}

// What pages say of themselves in general; the readers of single platforms add to this.
const namedMeta: Readonly<Record<string, IdentifierKind>> = {
  'og:url': 'open-graph-url',
  'og:site_name': 'site-name',
  author: 'author',
  'article:author': 'author',
  'profile:username': 'handle',
  'twitter:creator': 'handle',
  'article:published_time': 'published',
  'article:modified_time': 'modified',
};

/** The identifiers of one item that any page can show. */
export function identifiersOf(item: number, record: Acquisition): Identifier[] {
  const { page, address, startedAt } = record;
  const platform = hostOf(address ?? page?.address ?? '');
  const line = (kind: IdentifierKind, raw: string, source: string): Identifier => {
    return { item, kind, platform, raw, utc: utcOf(raw, kind), seen: startedAt, source };
  };
  const lines: Identifier[] = [];
  if (address) lines.push(line('page', address, 'address bar'));
  if (page) lines.push(...statedBy(page, address, line));
  return lines;
}

function statedBy(
  page: PageFacts,
  address: string | null,
  line: (kind: IdentifierKind, raw: string, source: string) => Identifier,
): Identifier[] {
  const lines: Identifier[] = [];
  if (page.address !== address) lines.push(line('document', page.address, 'document'));
  if (page.title) lines.push(line('title', page.title, 'title'));
  if (page.canonical) lines.push(line('canonical', page.canonical, 'link rel=canonical'));
  for (const { name, content } of page.meta) {
    const kind = Object.hasOwn(namedMeta, name) ? namedMeta[name] : undefined;
    if (kind && content) lines.push(line(kind, content, `meta ${name}`));
  }
  return lines;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

// A time without a zone stays raw: it would be a guess.
function utcOf(raw: string, kind: IdentifierKind): string | null {
  const isTime = kind === 'published' || kind === 'modified';
  if (!isTime || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(raw)) return null;
  const time = new Date(raw);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

const columns = ['item', 'kind', 'platform', 'value', 'time_utc', 'seen_utc', 'source'];

/** The lines as CSV (RFC 4180): UTF-8 with a byte-order mark, which Excel needs to see UTF-8. */
export function identifiersCsv(lines: readonly Identifier[]): Bytes {
  const rows = lines.map(({ item, kind, platform, raw, utc, seen, source }) =>
    [String(item), kind, platform, raw, utc ?? '', seen, source].map(cell).join(','),
  );
  return utf8(`\ufeff${[columns.join(','), ...rows].map((row) => `${row}\r\n`).join('')}`);
}

/**
 * A cell that a spreadsheet shows as text. One that starts like a formula gets an apostrophe:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function cell(value: string): string {
  const shown = visible(value);
  const safe = /^\s*[=+\-@]/.test(shown) || /^[\t\r]/.test(value) ? `'${shown}` : shown;
  return `"${safe.replaceAll('"', '""')}"`;
}
