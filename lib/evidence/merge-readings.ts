import { type Merging, mergeInOrder } from './merge-order.ts';
import type {
  AccountFacts,
  Fact,
  GroupFacts,
  PlatformReading,
  PostFacts,
} from './platform-facts.ts';

/** Most messages of a capture that scrolls, with what was read later left out first. */
const most = 20_000;

/**
 * One reading of two looks at the same page, the later one after scrolling: one row per message, in
 * the order of the page. Nothing that either saw is lost; what a later look shows of a message that
 * is already known is filled in, or, when it differs, kept beside it in `changed`.
 */
export function mergeReadings(earlier: PlatformReading, later: PlatformReading): PlatformReading {
  const posts = mergeInOrder(earlier.posts, later.posts, merging);
  const merged = {
    ...earlier,
    accounts: union(earlier.accounts, later.accounts, ({ key }) => key, mergeAccount),
    groups: union(earlier.groups, later.groups, groupKey, filled),
    posts: posts.slice(0, most),
    mentions: union(earlier.mentions, later.mentions, mentionKey),
    hidden: union(earlier.hidden, later.hidden, ({ code, account }) => `${code} ${account}`),
    failures: union(earlier.failures, later.failures, (one) => JSON.stringify(one)),
    cuts: union(earlier.cuts, later.cuts, ({ what }) => what),
  };
  if (posts.length <= most) return stillHidden(merged);
  const cut = { what: 'messages', had: posts.length, kept: most, why: 'count' as const };
  return stillHidden({ ...merged, cuts: union([cut], merged.cuts, ({ what }) => what) });
}

// What one look read is no longer unread because another look found nothing.
function stillHidden(reading: PlatformReading): PlatformReading {
  const { accounts, groups, posts, hidden } = reading;
  const read = accounts.length + groups.length + posts.length > 0;
  return read
    ? { ...reading, hidden: hidden.filter(({ code }) => code !== 'nothing-read') }
    : reading;
}

const merging: Merging<PostFacts> = {
  // Messages without an id are told apart by what they show, which may occur again.
  key: ({ id, kind, text, shown, author, own }) =>
    JSON.stringify(id ? [kind, id.raw] : [kind, text, shown?.raw, author, own]),
  isUnique: ({ id }) => id !== null,
  isBefore: (one, other) => {
    const [a, b] = [one.time?.normalised, other.time?.normalised];
    if (a && b && a !== b) return a < b;
    const [x, y] = [one.id?.normalised, other.id?.normalised];
    const areNumbers = /^\d+$/.test(x ?? '') && /^\d+$/.test(y ?? '');
    return areNumbers && BigInt(x ?? 0) < BigInt(y ?? 0);
  },
  merge: mergePost,
};

function mentionKey({ kind, raw, post, from }: PlatformReading['mentions'][number]): string {
  return JSON.stringify([kind, raw, post, post === null ? from : null]);
}

function groupKey({ kind, ids, title, link, invite }: GroupFacts): string {
  return ids[0] ? `id ${ids[0].form} ${ids[0].raw}` : `${kind} ${(link ?? invite ?? title)?.raw}`;
}

/** Both lists, each thing once, the earlier ones first. */
function union<T>(
  earlier: readonly T[],
  later: readonly T[],
  key: (one: T) => string,
  merge: (a: T, b: T) => T = (a) => a,
): T[] {
  const all = new Map<string, T>();
  for (const one of [...earlier, ...later]) {
    const known = all.get(key(one));
    all.set(key(one), known === undefined ? one : merge(known, one));
  }
  return [...all.values()];
}

function mergeAccount(a: AccountFacts, b: AccountFacts): AccountFacts {
  const roles = [...new Set([...a.roles, ...b.roles])];
  return { ...filled(a, b), roles, otherIds: a.otherIds.length > 0 ? a.otherIds : b.otherIds };
}

/** The first with what it lacks taken from the second. */
function filled<T extends object>(a: T, b: T): T {
  const lacking = Object.entries(b).filter(([key]) => (a as Record<string, unknown>)[key] === null);
  return { ...a, ...Object.fromEntries(lacking) };
}

const compared = ['text', 'shown', 'time', 'edited', 'author', 'own'] as const;

function mergePost(a: PostFacts, b: PostFacts): PostFacts {
  const news = compared.flatMap((field) => {
    const [before, after] = [shownAs(a[field]), shownAs(b[field])];
    return before !== null && after !== null && before !== after ? [`${field}: ${after}`] : [];
  });
  const changed = [...new Set([...a.changed, ...news, ...b.changed])];
  return {
    ...filled(a, b),
    media: union(a.media, b.media, (one) => `${one.form} ${one.raw}`),
    changed,
  };
}

function shownAs(value: Fact | string | boolean | null): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.raw : String(value);
}
