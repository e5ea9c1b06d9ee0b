import type { AccountFacts, GroupFacts } from '../evidence/platform-facts.ts';
import { best, reference, urlMade } from './case-uco-addresses.ts';
import {
  facet,
  idOf,
  type Made,
  type Naming,
  type Node,
  object,
  ref,
  refs,
  relationship,
  texts,
} from './case-uco-node.ts';

/** The application that accounts and messages are of, by the name of its reader. */
export function applicationMade(naming: Naming, platform: string): Made {
  const id = idOf(naming, 'Application', platform);
  return object(id, 'uco-observable:Application', [], { 'uco-core:name': platform });
}

/**
 * An account as one page showed it. Names change hands: an account that was seen under two names is
 * two objects with the same account identifier, and neither claims what it did not show.
 */
export function accountMade(naming: Naming, platform: string, account: AccountFacts): Made {
  const shown = [account.id, account.handle, account.name, account.phone, account.link];
  const values = shown.map((fact) => (fact ? best(fact) : null));
  const ids = account.otherIds.map((other) => `${other.form} ${best(other)}`);
  const id = idOf(naming, 'ApplicationAccount', platform, ...values, ...ids);
  const further = account.otherIds.map((other) => reference(naming, id, other.form, other));
  const made = object(
    id,
    'uco-observable:ApplicationAccount',
    accountFacets(naming, platform, account, id),
    { 'uco-core:externalReference': refs(further.map((node) => node['@id'])) },
  );
  const profile = account.link ? urlMade(naming, best(account.link)) : null;
  const link = profile
    ? [...profile.nodes, relationship(naming, profile.id, 'Profile_Of', id)]
    : [];
  return { id, nodes: [...made.nodes, ...further, ...link] };
}

function accountFacets(
  naming: Naming,
  platform: string,
  { id: numeric, handle, name, phone }: AccountFacts,
  owner: string,
): Node[] {
  const part = (type: string, properties: Omit<Node, '@id' | '@type'>) =>
    facet(naming, owner, `uco-observable:${type}`, properties);
  const application = ref(applicationMade(naming, platform).id);
  return [
    part('ApplicationAccountFacet', { 'uco-observable:application': application }),
    ...(numeric
      ? [part('AccountFacet', { 'uco-observable:accountIdentifier': best(numeric) })]
      : []),
    ...(handle || name
      ? [
          part('DigitalAccountFacet', {
            'uco-observable:accountLogin': handle ? best(handle) : undefined,
            'uco-observable:displayName': name?.raw,
          }),
        ]
      : []),
    ...(phone ? [part('PhoneAccountFacet', { 'uco-observable:phoneNumber': best(phone) })] : []),
  ];
}

/** A group, channel or board, with the messages of this exhibit that stood in it. */
export function groupMade(
  naming: Naming,
  item: string,
  group: GroupFacts,
  messages: readonly string[],
): Made {
  const name = group.title ?? group.ids[0] ?? group.link ?? group.invite;
  const named = name ? best(name) : null;
  const id = idOf(naming, 'MessageThread', item, ...group.ids.map(best), named);
  const further = [
    ...group.ids.map((one) => reference(naming, id, one.form, one)),
    ...(group.link ? [reference(naming, id, 'link', group.link)] : []),
    ...(group.invite ? [reference(naming, id, 'invite', group.invite)] : []),
  ];
  const thread = messages.length > 0 ? threadOf(naming, id, messages) : null;
  const facets = thread
    ? [
        facet(naming, id, 'uco-observable:MessageThreadFacet', {
          'uco-observable:messageThread': ref(thread['@id']),
        }),
      ]
    : [];
  const made = object(id, 'uco-observable:MessageThread', facets, {
    'uco-core:name': group.title?.raw,
    'uco-core:description': texts([
      `kind: ${group.kind}`,
      group.members && `members as shown: ${group.members.raw}`,
    ]),
    'uco-core:externalReference': refs(further.map((node) => node['@id'])),
  });
  return { id, nodes: [...made.nodes, ...further, ...(thread ? [thread] : [])] };
}

// No order is claimed: a page does not say that nothing stood between two messages.
function threadOf(naming: Naming, owner: string, messages: readonly string[]): Node {
  return {
    '@id': idOf(naming, 'Thread', owner),
    '@type': 'uco-types:Thread',
    'co:size': { '@type': 'xsd:nonNegativeInteger', '@value': String(messages.length) },
    'co:element': refs(messages),
  };
}
