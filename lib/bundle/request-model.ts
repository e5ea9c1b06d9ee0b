import type {
  AccountFacts,
  GroupFacts,
  Hidden,
  Mention,
  PlatformReading,
  PostFacts,
} from '../evidence/platform-facts.ts';
import { type DataRequest, type Need, requestFor } from './data-requests.ts';
import type { Exhibit } from './report-model.ts';

/** One thing with the exhibit it was read in. */
export interface InExhibit<T> {
  item: number;
  of: T;
}

/** One account over all exhibits of its platform, under one name. */
export interface SeenAccount {
  account: AccountFacts;
  /** UTC, first and last capture that showed it under this name. */
  first: string;
  last: string;
  items: number[];
  posts: number;
  /** What a request needs of an account and of its messages, and is not here. */
  missing: Need[];
}

/** One platform: what to ask, and what the exhibits hold for it. */
export interface RequestSheet {
  request: DataRequest;
  accounts: SeenAccount[];
  groups: InExhibit<GroupFacts>[];
  posts: InExhibit<PostFacts>[];
  mentions: InExhibit<Mention>[];
  hidden: (Hidden & { name: string | null })[];
  failed: InExhibit<string>[];
  /** Names of accounts by key. */
  names: ReadonlyMap<string, string>;
}

interface Read {
  item: number;
  at: string;
  reading: PlatformReading;
}

/** The sheets of all platforms that the exhibits show, in the order in which they first appear. */
export function requestSheets(exhibits: readonly Exhibit[]): RequestSheet[] {
  const reads = exhibits.flatMap(({ number, record }): Read[] => {
    const reading = record?.page?.platform;
    return record && reading ? [{ item: number, at: record.startedAt, reading }] : [];
  });
  const sheets = Map.groupBy(reads, ({ reading }) => requestFor(reading.platform));
  return [...sheets].map(([request, of]) => sheetOf(request, of));
}

function sheetOf(request: DataRequest, reads: readonly Read[]): RequestSheet {
  const each = <T>(list: (reading: PlatformReading) => readonly T[]): InExhibit<T>[] =>
    reads.flatMap(({ item, reading }) => list(reading).map((of) => ({ item, of })));
  const known = reads.flatMap(({ reading }) => reading.accounts);
  const names = new Map(known.map((account) => [account.key, nameOf(account)]));
  return {
    ...{ request, names, accounts: accountsOf(request, reads) },
    groups: each(({ groups }) => groups),
    posts: each(({ posts }) => posts),
    mentions: each(({ mentions }) => mentions),
    hidden: hiddenOf(reads, names),
    failed: each(({ failures }) => failures.map(({ platform }) => platform)),
  };
}

/** How an account is called in a line of text. */
export function nameOf({ name, handle, id, phone, key }: AccountFacts): string {
  return (name ?? handle ?? id ?? phone)?.raw ?? key;
}

function accountsOf(request: DataRequest, reads: readonly Read[]): SeenAccount[] {
  const seen = new Map<string, SeenAccount>();
  for (const read of reads) {
    for (const account of read.reading.accounts) {
      const key = JSON.stringify([account.key, account.name?.raw, account.handle?.raw]);
      seen.set(key, seenAgain(seen.get(key), account, read, request));
    }
  }
  return [...seen.values()].sort((a, b) => weight(b) - weight(a));
}

function seenAgain(
  known: SeenAccount | undefined,
  account: AccountFacts,
  { item, at, reading }: Read,
  request: DataRequest,
): SeenAccount {
  const own = reading.posts.filter(({ author }) => author === account.key);
  const items = [...new Set([...(known?.items ?? []), item])];
  const whole = known ? filled(known.account, account) : account;
  const [first = at, last = at] = [known?.first, at].filter((one) => one !== undefined).sort();
  const missing = [...missingOf(request, whole), ...missingOfPosts(request, own)];
  const still = known ? known.missing.filter((need) => missing.includes(need)) : missing;
  return {
    account: whole,
    first,
    last,
    items,
    posts: (known?.posts ?? 0) + own.length,
    missing: still,
  };
}

function filled(a: AccountFacts, b: AccountFacts): AccountFacts {
  const lacking = Object.entries(b).filter(([key]) => a[key as keyof AccountFacts] === null);
  return { ...a, ...Object.fromEntries(lacking) };
}

function missingOf({ account: needs }: DataRequest, account: AccountFacts): Need[] {
  const has = (need: Need) =>
    (need === 'handle' && account.handle !== null) ||
    (need === 'account-id' && account.id !== null) ||
    (need === 'phone' && account.phone !== null);
  return needs.filter((some) => !some.some(has)).map((some) => some[0]!);
}

function missingOfPosts({ message }: DataRequest, posts: readonly PostFacts[]): Need[] {
  const lacks = (need: Need) =>
    (need === 'permalink' && posts.some(({ permalink }) => permalink === null)) ||
    (need === 'time' && posts.some(({ time }) => !time?.normalised));
  return message.filter(lacks);
}

/** Those that write or were opened come first. */
function weight({ account, posts }: SeenAccount): number {
  return posts + (wasOpened(account) ? 1_000 : 0);
}

function wasOpened({ roles }: AccountFacts): boolean {
  return roles.some((role) => role === 'profile' || role === 'partner' || role === 'uploader');
}

/** Whether an account writes, was opened or is the source of what was forwarded: it gets a sheet. */
export function isMain({ account, posts }: SeenAccount): boolean {
  return posts > 0 || wasOpened(account) || account.roles.includes('forwarded');
}

function hiddenOf(
  reads: readonly Read[],
  names: ReadonlyMap<string, string>,
): RequestSheet['hidden'] {
  const all = reads.flatMap(({ reading }) => reading.hidden);
  const once = new Map(all.map((one) => [`${one.code} ${one.account}`, one]));
  return [...once.values()].map((one) => ({ ...one, name: names.get(one.account ?? '') ?? null }));
}
