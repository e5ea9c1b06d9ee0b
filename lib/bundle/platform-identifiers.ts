import type {
  AccountFacts,
  Fact,
  GroupFacts,
  IdFact,
  Mention,
  PlatformReading,
  PostFacts,
} from '../evidence/platform-facts.ts';
import type { Identifier, IdentifierParts } from './identifier.ts';

/** What the reader of a platform found, one line per account, group, message or number. */
export function platformIdentifiers(reading: PlatformReading): IdentifierParts[] {
  const accounts = new Map(reading.accounts.map((account) => [account.key, account]));
  const group = groupOf(reading.groups);
  return [
    ...reading.accounts.flatMap(accountLines),
    ...reading.groups.flatMap(groupLines),
    ...reading.posts.flatMap((post) => postLines(post, accounts, group)),
    ...reading.mentions.map((mention) => mentionLine(mention, reading)),
  ];
}

function groupOf([group]: readonly GroupFacts[]): string | null {
  if (!group) return null;
  const main = group.ids.find(({ form }) => form === 'bot-api') ?? group.ids[0];
  return main?.normalised ?? main?.raw ?? group.title?.raw ?? null;
}

type Who = Pick<Identifier, 'name' | 'handle' | 'account' | 'link'>;

function whoIs(account: AccountFacts | undefined): Who {
  const { name, handle, id, link } = account ?? {};
  return {
    name: name?.raw ?? null,
    handle: best(handle),
    account: best(id),
    link: best(link),
  };
}

function best(fact: Fact | null | undefined): string | null {
  return fact ? (fact.normalised ?? fact.raw) : null;
}

function accountLines(account: AccountFacts): IdentifierParts[] {
  const { id, handle, phone, name, otherIds, roles } = account;
  const who = whoIs(account);
  const main = id ?? handle ?? phone ?? name ?? otherIds[0];
  const line = (kind: 'account' | 'phone' | 'account-id', fact: Fact, detail: string) => {
    const { raw, normalised, from } = fact;
    return { ...who, kind, raw, normalised, source: from, detail };
  };
  return [
    ...(main ? [line('account', main, roles.join(', '))] : []),
    ...(phone ? [line('phone', phone, `number of this account; ${roles.join(', ')}`)] : []),
    ...otherIds.map((other) => line('account-id', other, other.form)),
  ];
}

function groupLines(group: GroupFacts): IdentifierParts[] {
  const { kind, title, ids, link, invite, members } = group;
  const main = title ?? ids[0] ?? link ?? invite;
  const shared = { name: title?.raw ?? null, link: best(link), group: groupOf([group]) };
  const detail = [kind, ...(members ? [`members as shown: ${members.raw}`] : [])].join('; ');
  const line = (
    as: 'group' | 'group-id' | 'invite',
    { raw, normalised, from }: Fact,
    text: string,
  ) => {
    return { ...shared, kind: as, raw, normalised, source: from, detail: text };
  };
  return [
    ...(main ? [line('group', main, detail)] : []),
    ...ids.map((id) => line('group-id', id, id.form)),
    ...(invite ? [line('invite', invite, 'invitation to this group')] : []),
  ];
}

function postLines(
  post: PostFacts,
  accounts: ReadonlyMap<string, AccountFacts>,
  group: string | null,
): IdentifierParts[] {
  const { id, permalink, kind, text } = post;
  const { name, handle, account } = whoIs(accounts.get(post.author ?? ''));
  const message = id?.raw ?? null;
  const line: IdentifierParts = {
    ...{ kind, name, handle, account, group, message, text },
    ...timesOf(post),
    raw: message ?? '',
    normalised: id?.normalised ?? null,
    link: best(permalink),
    detail: detailOf(post, accounts),
    source: id?.from ?? permalink?.from ?? 'page',
  };
  return [line, ...post.media.map((one) => mediaLine(one, message))];
}

function timesOf({ shown, time, idCreated }: PostFacts): Partial<Identifier> {
  return {
    shown: shown?.raw ?? time?.raw ?? null,
    utc: time?.normalised ?? null,
    precision: time?.precision ?? null,
    possible: time?.possible.join(' or ') ?? null,
    created: idCreated?.normalised ?? null,
  };
}

function detailOf(post: PostFacts, accounts: ReadonlyMap<string, AccountFacts>): string {
  const from = post.forwardedFrom === null ? null : accounts.get(post.forwardedFrom);
  const { name, account } = whoIs(from ?? undefined);
  const origin = [name, account].filter((part) => part !== null).join(', id ');
  return [
    post.own === null ? null : post.own ? 'by the signed-in account' : 'by someone else',
    post.edited && `edited: ${post.edited.raw}`,
    from && `forwarded from ${origin}`,
    post.reply && `reply to: ${post.reply.raw}`,
    ...post.changed.map((change) => `later shown as ${change}`),
  ]
    .filter(Boolean)
    .join('; ');
}

function mediaLine(
  { form, raw, normalised, from }: IdFact,
  message: string | null,
): IdentifierParts {
  const kind = form === 'file-key' ? 'file-key' : 'media-id';
  return { kind, raw, normalised, message, detail: form, source: from };
}

function mentionLine(mention: Mention, { country }: PlatformReading): IdentifierParts {
  const { kind, raw, normalised, from, post, valid } = mention;
  const detail = kind === 'phone' ? phoneDetail(raw, valid, country) : null;
  // What a page says of itself in its meta tags is a `handle`; this is one that people wrote.
  const as = kind === 'handle' ? 'mention' : kind;
  return { kind: as, raw, normalised, message: post, detail, source: from };
}

function phoneDetail(
  raw: string,
  valid: boolean | null,
  country: PlatformReading['country'],
): string {
  const assumed = raw.startsWith('0') || raw.startsWith('(0');
  return [
    assumed && country ? `country assumed: ${country.code} (${country.from})` : 'country as shown',
    valid === false ? 'does not fit the numbering plan of its country' : null,
  ]
    .filter(Boolean)
    .join('; ');
}
