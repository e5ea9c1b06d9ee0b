import type {
  AccountFacts,
  Fact,
  GroupFacts,
  PlatformReading,
  PostFacts,
} from '../../lib/evidence/platform-facts.ts';

/** A fact as a reader makes it. */
export function fact(raw: string, normalised: string | null = raw): Fact {
  return { raw, normalised, from: '.place @data-id' };
}

/** A message with what a test gives it. */
export function post(parts: Partial<PostFacts> = {}): PostFacts {
  return {
    ...{ kind: 'message', id: null, permalink: null, shown: null, time: null, idCreated: null },
    ...{ author: null, forwardedFrom: null, reply: null, edited: null, own: null, text: null },
    ...{ media: [], changed: [] },
    ...parts,
  };
}

/** An account with what a test gives it. */
export function account(key: string, parts: Partial<AccountFacts> = {}): AccountFacts {
  const none = { name: null, handle: null, id: null, link: null, phone: null, otherIds: [] };
  return { key, roles: ['author'], ...none, ...parts };
}

/** A group with what a test gives it. */
export function group(parts: Partial<GroupFacts> = {}): GroupFacts {
  return { kind: 'group', title: null, ids: [], link: null, invite: null, members: null, ...parts };
}

/** A reading with what a test gives it. */
export function platform(parts: Partial<PlatformReading> = {}): PlatformReading {
  return {
    ...{ platform: 'telegram-a', kind: 'group', accounts: [], groups: [], posts: [] },
    ...{ mentions: [], hidden: [], cuts: [], failures: [], languages: ['nl-NL'] },
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    country: { code: 'NL', from: 'time zone Europe/Amsterdam' },
    ...parts,
  };
}
