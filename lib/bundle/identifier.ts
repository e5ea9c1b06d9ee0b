import type { Precision } from '../evidence/platform-facts.ts';

/** What an identifier can be. */
export const identifierKinds = [
  'page',
  'document',
  'title',
  'canonical',
  'open-graph-url',
  'site-name',
  'author',
  'handle',
  'published',
  'modified',
  'account',
  'account-id',
  'phone',
  'group',
  'group-id',
  'invite',
  'message',
  'service',
  'post',
  'story',
  'video',
  'comment',
  'file',
  'media-id',
  'file-key',
  'link',
  'mention',
  'email',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** A line of `identifiers.csv`: something a data request can name, and where it was read. */
export interface Identifier {
  item: number;
  kind: IdentifierKind;
  /** Host name of the page. */
  platform: string;
  /** The text as the page gave it. */
  raw: string;
  normalised: string | null;
  /** Account it is of or by. */
  name: string | null;
  handle: string | null;
  account: string | null;
  link: string | null;
  group: string | null;
  /** Id of the message it stood in. */
  message: string | null;
  shown: string | null;
  /** UTC, ISO 8601, when it is or has a time that says its zone. */
  utc: string | null;
  precision: Precision | null;
  /** Moments it can be, when that is not certain. */
  possible: string | null;
  /** When the id was created, worked out of the id. */
  created: string | null;
  /** Anything else, in English: form of an id, own or other, forwarded, reply, country assumed. */
  detail: string | null;
  text: string | null;
  /** When it was seen: UTC by the clock of the reporter's device. */
  seen: string;
  /** Where on the page it stood. */
  source: string;
}

/** What a line says beyond the item it is of. */
export type IdentifierParts = Partial<Identifier> & Pick<Identifier, 'kind' | 'raw' | 'source'>;
