import type { PlatformReading } from '../evidence/platform-facts.ts';
import { accountMade, applicationMade, groupMade } from './case-uco-accounts.ts';
import { best, mentionMade } from './case-uco-addresses.ts';
import { type Conversation, messageId, messageMade } from './case-uco-messages.ts';
import { type Made, type Naming, type Node, relationship } from './case-uco-node.ts';

/** What a platform showed: names of everything that was read, and the objects one by one. */
export interface PlatformPart {
  ids: string[];
  /** Made when they are asked for, so that a long conversation is never held as a whole. */
  nodes(): Generator<Node>;
}

/** `page` is the page it was read in, for what stood outside messages. */
export function platformPart(
  naming: Naming,
  item: string,
  reading: PlatformReading,
  page: string,
): PlatformPart {
  const accounts = reading.accounts.map((account) =>
    accountMade(naming, reading.platform, account),
  );
  const messages = reading.posts.map((_, index) => messageId(naming, item, index));
  // Posts stand in the first group of a reading, which is the one that is open.
  const groups = reading.groups.map((group, index) =>
    groupMade(naming, item, group, index === 0 ? messages : []),
  );
  const mentions = reading.mentions.map((mention) => mentionMade(naming, mention));
  const parts = [applicationMade(naming, reading.platform), ...accounts, ...groups, ...mentions];
  const conversation = conversationOf(item, reading, accounts);
  return {
    ids: [...parts.map(({ id }) => id), ...messages],
    *nodes() {
      for (const made of parts) yield* made.nodes;
      for (const [index, post] of reading.posts.entries())
        yield* messageMade(naming, conversation, post, index).nodes;
      yield* mentionPlaces(naming, item, { reading, mentions, page });
    },
  };
}

function conversationOf(
  item: string,
  reading: PlatformReading,
  made: readonly Made[],
): Conversation {
  const keyed = reading.accounts.map(({ key }, index) => [key, made[index]!.id] as const);
  const [open] = reading.groups;
  const main = open?.ids.find(({ form }) => form === 'bot-api') ?? open?.ids[0];
  return { item, reading, accounts: new Map(keyed), session: main ? best(main) : null };
}

interface Places {
  reading: PlatformReading;
  mentions: readonly Made[];
  page: string;
}

function* mentionPlaces(
  naming: Naming,
  item: string,
  { reading, mentions, page }: Places,
): Generator<Node> {
  const places = new Map<string, number>();
  for (const [index, { id }] of reading.posts.entries())
    if (id && !places.has(id.raw)) places.set(id.raw, index);
  for (const [index, { post }] of reading.mentions.entries()) {
    const place = post === null ? undefined : places.get(post);
    const inside = place === undefined ? page : messageId(naming, item, place);
    yield relationship(naming, mentions[index]!.id, 'Contained_Within', inside);
  }
}
