import type { Acquisition } from '../evidence/acquisition.ts';
import type { PageFacts } from '../evidence/facts.ts';
import type { Identifier, IdentifierKind, IdentifierParts } from './identifier.ts';
import { platformIdentifiers } from './platform-identifiers.ts';

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

const empty = {
  ...{ normalised: null, name: null, handle: null, account: null, link: null, group: null },
  ...{ message: null, shown: null, utc: null, precision: null, possible: null, created: null },
  ...{ detail: null, text: null },
};

/** The identifiers of one item: what any page shows, and what the reader of its platform found. */
export function identifiersOf(item: number, record: Acquisition): Identifier[] {
  const { page, address, startedAt } = record;
  const platform = hostOf(address ?? page?.address ?? '');
  const parts: IdentifierParts[] = [];
  if (address) parts.push({ kind: 'page', raw: address, source: 'address bar' });
  if (page) parts.push(...statedBy(page, address));
  // Records made before there were readers have none.
  if (page?.platform) parts.push(...platformIdentifiers(page.platform));
  return parts.map((part) => ({ ...empty, item, platform, seen: startedAt, ...part }));
}

function statedBy(page: PageFacts, address: string | null): IdentifierParts[] {
  const lines: IdentifierParts[] = [];
  const add = (kind: IdentifierKind, raw: string, source: string) =>
    lines.push({ kind, raw, source, utc: utcOf(raw, kind) });
  if (page.address !== address) add('document', page.address, 'document');
  if (page.title) add('title', page.title, 'title');
  if (page.canonical) add('canonical', page.canonical, 'link rel=canonical');
  for (const { name, content } of page.meta) {
    const kind = Object.hasOwn(namedMeta, name) ? namedMeta[name] : undefined;
    if (kind && content) add(kind, content, `meta ${name}`);
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
