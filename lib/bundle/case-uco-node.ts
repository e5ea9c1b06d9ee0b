import type { Json } from '../base/canonical.ts';
import { isUuid, nameUuid } from '../crypto/name-uuid.ts';

/** One object of the graph. Properties that are `undefined` are left out. */
export interface Node {
  '@id': string;
  '@type': string | string[];
  [property: string]: Json | undefined;
}

/** An object that others point to, with everything that belongs to it. */
export interface Made {
  id: string;
  nodes: Node[];
}

/** Prefixes of CASE 1.4.0 and UCO 1.4.0; inline, so that nobody has to fetch a context. */
export const context = {
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  co: 'http://purl.org/co/',
  'uco-action': 'https://ontology.unifiedcyberontology.org/uco/action/',
  'uco-core': 'https://ontology.unifiedcyberontology.org/uco/core/',
  'uco-identity': 'https://ontology.unifiedcyberontology.org/uco/identity/',
  'uco-observable': 'https://ontology.unifiedcyberontology.org/uco/observable/',
  'uco-tool': 'https://ontology.unifiedcyberontology.org/uco/tool/',
  'uco-types': 'https://ontology.unifiedcyberontology.org/uco/types/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Names objects of one case, so that nothing can be joined between cases. */
export interface Naming {
  /** Code of the case. */
  code: string;
}

/** Name of an object: a UUID derived from what it is, never a random one. */
export function idOf({ code }: Naming, kind: string, ...parts: (string | null)[]): string {
  return `urn:uuid:${nameUuid(['zegel-case-uco/1', code, kind, ...parts])}`;
}

/** Name of an item: the UUID that its record and the log give it. */
export function itemId(naming: Naming, item: string): string {
  return isUuid(item) ? `urn:uuid:${item}` : idOf(naming, 'item', item);
}

/** A facet: it belongs to one object and has a name of its own, because UCO forbids blank nodes. */
export function facet(
  naming: Naming,
  owner: string,
  type: string,
  properties: Omit<Node, '@id' | '@type'>,
): Node {
  return { '@id': idOf(naming, type, owner), '@type': type, ...properties };
}

/** An object of facets. */
export function object(
  id: string,
  type: string | string[],
  facets: readonly Node[],
  properties: Omit<Node, '@id' | '@type'> = {},
): Made {
  const hasFacet = facets.length > 0 ? { 'uco-core:hasFacet': refs(facets.map(nameOf)) } : {};
  return { id, nodes: [{ '@id': id, '@type': type, ...properties, ...hasFacet }, ...facets] };
}

function nameOf(node: Node): string {
  return node['@id'];
}

/** A reference. */
export function ref(id: string): Json {
  return { '@id': id };
}

/** References, each once; undefined for none. */
export function refs(ids: readonly string[]): Json | undefined {
  return ids.length > 0 ? [...new Set(ids)].map(ref) : undefined;
}

/** Texts; undefined for none. */
export function texts(lines: readonly (string | null | undefined | false)[]): Json | undefined {
  const kept = lines.filter((line): line is string => typeof line === 'string' && line !== '');
  return kept.length > 0 ? kept : undefined;
}

/** A whole number of 0 or more; undefined when it is none. */
export function integer(value: number | null | undefined): Json | undefined {
  if (!Number.isSafeInteger(value) || (value ?? -1) < 0) return undefined;
  return { '@type': 'xsd:integer', '@value': String(value) };
}

const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** A moment in UTC; undefined when the text is not a whole one. */
export function moment(text: string | null | undefined): Json | undefined {
  if (!text || !utc.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  return { '@type': 'xsd:dateTime', '@value': text };
}

/** A directed relationship between two objects. */
export function relationship(naming: Naming, source: string, kind: string, target: string): Node {
  return {
    '@id': idOf(naming, 'relationship', source, kind, target),
    '@type': 'uco-observable:ObservableRelationship',
    'uco-core:source': ref(source),
    'uco-core:target': ref(target),
    'uco-core:kindOfRelationship': kind,
    'uco-core:isDirectional': true,
  };
}

// XML 1.0 (2.2), and so `xsd:string`, has no place for the first; the second are beyond U+FFFF, and
// legal, but validators in use refuse them: rdf-validation 0.1 looks at halves of them.
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\u{10000}-\u{10ffff}]/gu;

/** A text as every tool takes it: a character that some refuse is written out, as `[U+1F642]`. */
export function storableText(text: string): string {
  return text.toWellFormed().replace(unstorable, (character) => {
    const hex = character.codePointAt(0)!.toString(16).toUpperCase();
    return `[U+${hex.padStart(4, '0')}]`;
  });
}

/** The object with every text of it as tools take it. */
export function storable(node: Node): Node {
  return mapped(node as Json) as Node;
}

function mapped(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map((part) => mapped(part) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const kept = mapped(part);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries);
}
