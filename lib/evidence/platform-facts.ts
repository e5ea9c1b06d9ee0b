import type { Cut } from './cut.ts';

/**
 * One fact read from a page: as it stood there, in one standard form or null when there is none or
 * it cannot be had, and where it was read: a selector, an attribute (`… @name`) or a part of the
 * address. Hostile text, all of it.
 */
export interface Fact {
  raw: string;
  normalised: string | null;
  from: string;
}

export type Precision = 'millisecond' | 'second' | 'minute' | 'day';

/** A time. `normalised` is UTC, ISO 8601; null when the page leaves open which moment it is. */
export interface TimeFact extends Fact {
  precision: Precision;
  /** Every moment (UTC) it can be, when that is more than one: order of day and month, clock change. */
  possible: string[];
}

/** One of several forms of the same id, for example `bot-api` and `t.me/c` of a Telegram group. */
export interface IdFact extends Fact {
  form: string;
}

export type AccountRole = 'author' | 'profile' | 'partner' | 'forwarded' | 'uploader';

/** An account. Names change hands, ids do not: both are kept. */
export interface AccountFacts {
  /** Names this account inside the reading: its id, else its handle, else its number, else its name. */
  key: string;
  roles: AccountRole[];
  name: Fact | null;
  /** Without `@` when normalised. */
  handle: Fact | null;
  id: Fact | null;
  link: Fact | null;
  phone: Fact | null;
  /** Further ids, for example TikTok's `secUid`. */
  otherIds: IdFact[];
}

/** A group, channel, server, board or other place where messages stand. */
export interface GroupFacts {
  kind: string;
  title: Fact | null;
  ids: IdFact[];
  link: Fact | null;
  invite: Fact | null;
  members: Fact | null;
}

export type PostKind = 'message' | 'service' | 'post' | 'story' | 'video' | 'comment' | 'file';

/** One message or post. */
export interface PostFacts {
  kind: PostKind;
  id: Fact | null;
  permalink: Fact | null;
  /** The time as a person sees it on the page. */
  shown: Fact | null;
  /** The time that the page states, in UTC. */
  time: TimeFact | null;
  /** When the id was created, worked out from the id: not when it was published. */
  idCreated: TimeFact | null;
  /** Key of an account of this reading. */
  author: string | null;
  forwardedFrom: string | null;
  reply: Fact | null;
  edited: Fact | null;
  /** Whether it is of the account that is signed in; null when the page does not tell. */
  own: boolean | null;
  text: string | null;
  /** Ids and addresses of its media that a request can name. */
  media: IdFact[];
  /** What a later look at the same message showed instead, as `field: text`. */
  changed: string[];
}

export type MentionKind = 'link' | 'invite' | 'phone' | 'handle' | 'email';

/** Something in the visible text that leads on. */
export interface Mention extends Fact {
  kind: MentionKind;
  /** Id of the message it stood in, as the page gave it; null outside messages. */
  post: string | null;
  /** For a number: whether it fits the numbering plan of its country, by libphonenumber. */
  valid: boolean | null;
}

/** What the platform does not show. Each has a text that says what to open to see it. */
export const hiddenCodes = [
  'nothing-read',
  'telegram-phone',
  'telegram-handle',
  'telegram-seconds',
  'telegram-forward',
  'whatsapp-number',
  'whatsapp-group',
  'whatsapp-date',
  'whatsapp-day-month',
  'instagram-id',
  'instagram-messages',
  'x-id',
  'facebook-id',
  'facebook-time',
  'facebook-messages',
  'tiktok-id',
  'snapchat-handle',
  'snapchat-messages',
  'discord-id',
  'youtube-id',
  'short-link',
] as const;

export type HiddenCode = (typeof hiddenCodes)[number];

/** One thing that the platform hides here, and of which account, if it is of one. */
export interface Hidden {
  code: HiddenCode;
  account: string | null;
}

/** What one reader finds. Lists are in the order of the page. */
export interface ReaderFacts {
  /** What the page is, for example `profile` or `conversation`. */
  kind: string;
  accounts: AccountFacts[];
  groups: GroupFacts[];
  posts: PostFacts[];
  mentions: Mention[];
  hidden: Hidden[];
  cuts: Cut[];
}

/** A reader that failed; the generic reader went on. */
export interface ReaderFailure {
  platform: string;
  message: string;
}

/** The country taken for numbers without one, and why; null when nothing spoke for any. */
export interface AssumedCountry {
  code: string;
  from: string;
}

/** What the page of a platform showed: sealed in `item.json`. */
export interface PlatformReading extends ReaderFacts {
  platform: string;
  /** By the browser: visible times are in this zone and manner. */
  zone: { name: string; offsetMinutes: number };
  languages: string[];
  country: AssumedCountry | null;
  failures: ReaderFailure[];
}
