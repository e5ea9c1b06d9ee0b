import type { Fact, Mention } from '../evidence/platform-facts.ts';
import {
  facet,
  idOf,
  integer,
  type Made,
  type Naming,
  type Node,
  object,
  ref,
} from './case-uco-node.ts';

/** An address. Its parts only where it is a whole one. */
export function urlMade(naming: Naming, address: string): Made {
  const id = idOf(naming, 'URL', address);
  const parts = URL.canParse(address) ? new URL(address) : null;
  const host = parts?.hostname ? domainMade(naming, parts.hostname) : null;
  const made = object(id, 'uco-observable:URL', [
    facet(naming, id, 'uco-observable:URLFacet', {
      'uco-observable:fullValue': address,
      ...(parts ? partsOf(parts) : {}),
      'uco-observable:host': host ? ref(host.id) : undefined,
    }),
  ]);
  return { id, nodes: [...made.nodes, ...(host?.nodes ?? [])] };
}

function partsOf({ protocol, port, pathname, search, hash }: URL): Omit<Node, '@id' | '@type'> {
  return {
    'uco-observable:scheme': protocol.slice(0, -1),
    'uco-observable:port': port ? integer(Number(port)) : undefined,
    'uco-observable:path': pathname || undefined,
    'uco-observable:query': search.slice(1) || undefined,
    'uco-observable:fragment': hash.slice(1) || undefined,
  };
}

function domainMade(naming: Naming, host: string): Made {
  const id = idOf(naming, 'DomainName', host);
  const value = facet(naming, id, 'uco-observable:DomainNameFacet', {
    'uco-observable:value': host,
  });
  return object(id, 'uco-observable:DomainName', [value]);
}

/** A number as it was written, in E.164 where that is certain. */
export function phoneMade(naming: Naming, number: string): Made {
  const id = idOf(naming, 'PhoneAccount', number);
  const value = { 'uco-observable:phoneNumber': number };
  return object(id, 'uco-observable:PhoneAccount', [
    facet(naming, id, 'uco-observable:PhoneAccountFacet', value),
  ]);
}

function emailMade(naming: Naming, address: string): Made {
  const id = idOf(naming, 'EmailAddress', address);
  const value = { 'uco-observable:addressValue': address };
  return object(id, 'uco-observable:EmailAddress', [
    facet(naming, id, 'uco-observable:EmailAddressFacet', value),
  ]);
}

// A handle somebody wrote: of which platform nobody said.
function handleMade(naming: Naming, handle: string): Made {
  const id = idOf(naming, 'DigitalAccount', handle);
  const value = { 'uco-observable:accountLogin': handle };
  return object(id, 'uco-observable:DigitalAccount', [
    facet(naming, id, 'uco-observable:DigitalAccountFacet', value),
  ]);
}

/** What a text leads on to. */
export function mentionMade(naming: Naming, mention: Mention): Made {
  const value = best(mention);
  if (mention.kind === 'phone') return phoneMade(naming, value);
  if (mention.kind === 'email') return emailMade(naming, value);
  if (mention.kind === 'handle') return handleMade(naming, value);
  return urlMade(naming, value);
}

/** The standard form of a fact, else what stood there. */
export function best({ raw, normalised }: Fact): string {
  return normalised ?? raw;
}

/** A further name of an object: an id by its form, or an address. */
export function reference(naming: Naming, owner: string, form: string, fact: Fact): Node {
  const value = best(fact);
  const isAddress = /^https?:/i.test(value) && URL.canParse(value);
  return {
    '@id': idOf(naming, 'reference', owner, form, value),
    '@type': 'uco-core:ExternalReference',
    'uco-core:definingContext': form,
    ...(isAddress
      ? { 'uco-core:referenceURL': { '@type': 'xsd:anyURI', '@value': new URL(value).href } }
      : { 'uco-core:externalIdentifier': value }),
  };
}
