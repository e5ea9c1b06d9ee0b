import { utf8 } from '../base/bytes.ts';
import type { PlatformReading, PostFacts, TimeFact } from '../evidence/platform-facts.ts';
import { applicationMade } from './case-uco-accounts.ts';
import { best, reference } from './case-uco-addresses.ts';
import {
  facet,
  idOf,
  integer,
  type Made,
  moment,
  type Naming,
  type Node,
  object,
  ref,
  refs,
  relationship,
  storableText,
  texts,
} from './case-uco-node.ts';

/** What a message is part of. */
export interface Conversation {
  /** UUID of the item it was captured in. */
  item: string;
  reading: PlatformReading;
  /** Name of the account with a key. */
  accounts: ReadonlyMap<string, string>;
  /** Id of the group it stood in. */
  session: string | null;
}

/** Name of a message of an item, by its place in the record. */
export function messageId(naming: Naming, item: string, index: number): string {
  return idOf(naming, 'Message', item, String(index));
}

/** A message or post, as one capture shows it. `index` is its place in the record. */
export function messageMade(
  naming: Naming,
  { item, reading, accounts, session }: Conversation,
  post: PostFacts,
  index: number,
): Made {
  const id = messageId(naming, item, index);
  const author = post.author === null ? undefined : accounts.get(post.author);
  const origin = post.forwardedFrom === null ? undefined : accounts.get(post.forwardedFrom);
  const further = [
    ...(post.permalink ? [reference(naming, id, 'permalink', post.permalink)] : []),
    ...post.media.map((one) => reference(naming, id, `media ${one.form}`, one)),
  ];
  const message = facet(naming, id, 'uco-observable:MessageFacet', {
    'uco-observable:application': ref(applicationMade(naming, reading.platform).id),
    'uco-observable:from': author ? ref(author) : undefined,
    'uco-observable:messageID': post.id ? best(post.id) : undefined,
    'uco-observable:messageText': post.text ?? undefined,
    'uco-observable:messageType': post.kind,
    'uco-observable:sentTime': sentTime(post.time),
    'uco-observable:sessionID': session ?? undefined,
  });
  const made = object(id, 'uco-observable:Message', [message, ...exactText(naming, id, post)], {
    'uco-core:description': texts(remarks(post)),
    'uco-core:externalReference': refs(further.map((node) => node['@id'])),
  });
  const forwarded: Node[] = origin ? [relationship(naming, id, 'Forwarded_From', origin)] : [];
  return { id, nodes: [...made.nodes, ...further, ...forwarded] };
}

// The very bytes of a text that is not written out as it stands.
function exactText(naming: Naming, id: string, { text }: PostFacts): Node[] {
  if (text === null || storableText(text) === text) return [];
  const bytes = utf8(text);
  return [
    facet(naming, id, 'uco-observable:ContentDataFacet', {
      'uco-observable:mimeType': 'text/plain;charset=utf-8',
      'uco-observable:sizeInBytes': integer(bytes.length),
      'uco-observable:dataPayload': btoa(
        Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
      ),
    }),
  ];
}

// A day without a time of day would become midnight: more than the page said.
function sentTime(time: TimeFact | null): Node[string] {
  return time && time.precision !== 'day' ? moment(time.normalised) : undefined;
}

function remarks(post: PostFacts): (string | null)[] {
  const { shown, time, idCreated, reply, edited, own, changed } = post;
  const shownAs = shown?.raw ?? time?.raw;
  return [
    shownAs ? `time as shown: ${shownAs}` : null,
    time?.normalised ? `time: ${time.normalised}, to the ${time.precision}` : null,
    time && time.possible.length > 0 ? `time may be: ${time.possible.join(' or ')}` : null,
    idCreated?.normalised ? `id created, worked out of the id: ${idCreated.normalised}` : null,
    reply && `reply to: ${reply.raw}`,
    edited && `edited: ${edited.raw}`,
    own === null ? null : own ? 'by the signed-in account' : 'not by the signed-in account',
    ...changed.map((change) => `later shown as ${change}`),
  ];
}
