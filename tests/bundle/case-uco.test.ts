import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CaseUcoContent, caseUcoEntry } from '../../lib/bundle/case-uco.ts';
import type { Node } from '../../lib/bundle/case-uco-node.ts';
import { exhibitOf, pageOf, recordOf } from '../samples/record.ts';
import { everyReading, wholeCase } from '../samples/whole-case.ts';
import { fact, platform, post } from '../samples/platform.ts';

/** Classes of CASE/UCO 1.4.0 that were looked up, and what each must have. */
const required: Record<string, string[]> = {
  'case-investigation:Investigation': ['uco-core:name', 'uco-core:object'],
  'case-investigation:InvestigativeAction': ['uco-core:name', 'uco-action:performer'],
  'case-investigation:ProvenanceRecord': ['case-investigation:rootExhibitNumber'],
  'uco-core:Annotation': ['uco-core:statement', 'uco-core:object'],
  'uco-core:ExternalReference': ['uco-core:definingContext'],
  'uco-identity:Person': ['uco-core:name'],
  'uco-observable:AccountFacet': ['uco-observable:accountIdentifier'],
  'uco-observable:Application': ['uco-core:name'],
  'uco-observable:ApplicationAccount': ['uco-core:hasFacet'],
  'uco-observable:ApplicationAccountFacet': ['uco-observable:application'],
  'uco-observable:ContentDataFacet': ['uco-observable:sizeInBytes'],
  'uco-observable:DigitalAccount': ['uco-core:hasFacet'],
  'uco-observable:DigitalAccountFacet': [],
  'uco-observable:DigitalSignatureInfoFacet': ['uco-observable:signatureExists'],
  'uco-observable:DomainName': ['uco-core:hasFacet'],
  'uco-observable:DomainNameFacet': ['uco-observable:value'],
  'uco-observable:EmailAddress': ['uco-core:hasFacet'],
  'uco-observable:EmailAddressFacet': ['uco-observable:addressValue'],
  'uco-observable:File': ['uco-core:hasFacet'],
  'uco-observable:FileFacet': ['uco-observable:filePath', 'uco-observable:sizeInBytes'],
  'uco-observable:Message': ['uco-core:hasFacet'],
  'uco-observable:MessageFacet': ['uco-observable:application', 'uco-observable:messageType'],
  'uco-observable:MessageThread': [],
  'uco-observable:MessageThreadFacet': ['uco-observable:messageThread'],
  'uco-observable:ObservableRelationship': [
    'uco-core:source',
    'uco-core:target',
    'uco-core:isDirectional',
  ],
  'uco-observable:PhoneAccount': ['uco-core:hasFacet'],
  'uco-observable:PhoneAccountFacet': ['uco-observable:phoneNumber'],
  'uco-observable:RasterPicture': ['uco-core:hasFacet'],
  'uco-observable:RasterPictureFacet': ['uco-observable:pictureWidth'],
  'uco-observable:URL': ['uco-core:hasFacet'],
  'uco-observable:URLFacet': ['uco-observable:fullValue'],
  'uco-observable:WebPage': [],
  'uco-tool:Tool': ['uco-core:name'],
  'uco-types:Hash': ['uco-types:hashMethod', 'uco-types:hashValue'],
  'uco-types:Thread': ['co:size', 'co:element'],
};

async function bytesOf(content: CaseUcoContent): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of (await caseUcoEntry(content)).read()) parts.push(part);
  return Buffer.concat(parts);
}

async function graphOf(content: CaseUcoContent): Promise<Node[]> {
  return (JSON.parse((await bytesOf(content)).toString()) as { '@graph': Node[] })['@graph'];
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat();
}

/** Every name that a value refers to. */
function referred(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referred);
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, '@type': type, ...rest } = value as Record<string, unknown>;
  const own = typeof id === 'string' && type === undefined ? [id] : [];
  return [...own, ...Object.values(rest).flatMap(referred)];
}

describe('CASE/UCO of a case with every platform, media, a broken capture and deleted items', () => {
  const content = wholeCase();
  let graph: Node[];
  let byId: Map<string, Node>;
  const ofType = (type: string) => graph.filter((node) => typesOf(node).includes(type));

  beforeAll(async () => {
    graph = await graphOf(content);
    byId = new Map(graph.map((node) => [node['@id'], node]));
  });

  it('names every object once, and refers to no object that is not there', () => {
    expect(byId.size).toBe(graph.length);
    const names = graph.flatMap((node) => referred(Object.values(node)));
    expect(names.filter((name) => !byId.has(name))).toEqual([]);
  });

  it('names objects by UUIDs', () => {
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
    expect(graph.filter((node) => !uuid.test(node['@id']))).toEqual([]);
  });

  it('uses only classes that the ontology has, each with what it needs', () => {
    for (const node of graph)
      for (const type of typesOf(node)) {
        expect(Object.keys(required)).toContain(type);
        expect(Object.keys(node)).toEqual(expect.arrayContaining(required[type] ?? []));
      }
  });

  it('gives each facet to one object', () => {
    const owned = graph.flatMap((node) => referred(node['uco-core:hasFacet']));
    expect(new Set(owned).size).toBe(owned.length);
    const facets = graph.filter((node) => typesOf(node).some((type) => type.endsWith('Facet')));
    expect(facets.map((node) => node['@id']).sort()).toEqual(owned.sort());
  });

  it('gives every file of the bundle with its digest, and the damaged one as not there', () => {
    const digests = new Map(
      ofType('uco-observable:FileFacet').map((node) => [node['uco-observable:filePath'], node]),
    );
    for (const { path } of content.files) expect(digests.has(path)).toBe(true);
    const hashes = ofType('uco-types:Hash').map(
      (node) => (node['uco-types:hashValue'] as { '@value': string })['@value'],
    );
    for (const { sha256 } of content.files) expect(hashes).toContain(sha256);
    const lost = ofType('uco-observable:File').filter((node) => node['uco-observable:state']);
    expect(lost).toHaveLength(1);
  });

  it('gives every message, account identifier and number that a record holds', () => {
    const posts = content.exhibits.flatMap(({ record }) => record?.page?.platform?.posts ?? []);
    expect(ofType('uco-observable:Message')).toHaveLength(posts.length);
    const known = JSON.stringify(graph);
    for (const { reading } of everyReading())
      for (const { id, handle } of reading.accounts)
        for (const one of [id, handle]) if (one) expect(known).toContain(one.normalised ?? one.raw);
  });

  it('gives every line of the custody log, each informed by the one before', () => {
    const lines = ofType('case-investigation:InvestigativeAction').filter((node) =>
      JSON.stringify(node['uco-core:description']).includes('of the custody log'),
    );
    expect(lines).toHaveLength(content.log.length);
    expect(lines.filter((node) => !node['case-investigation:wasInformedBy'])).toHaveLength(1);
  });

  it('keeps the record of an item that was deleted, of one elsewhere and of a damaged one', () => {
    const told = ofType('case-investigation:ProvenanceRecord').map((node) =>
      JSON.stringify(node['uco-core:description']),
    );
    expect(told).toHaveLength(content.exhibits.length + 2);
    expect(told.filter((text) => text.includes('Deleted by the reporter'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('In volume 2'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('record is damaged'))).toHaveLength(1);
  });

  it('marks a capture that broke off, and says why', () => {
    const broken = graph.filter((node) => node['uco-action:actionStatus'] === 'Error');
    expect(broken).toHaveLength(1);
    expect(JSON.stringify(broken)).toContain('pictures taken: 3 of 14');
    expect(ofType('uco-core:Annotation')).toHaveLength(1);
  });

  it('gives the same bytes for the same case, with the size and digest that it states', async () => {
    const bytes = await bytesOf(wholeCase());
    const { size, sha256 } = await caseUcoEntry(content);
    expect(bytes.length).toBe(size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it('gives objects of another case other names', async () => {
    const caseRecord = { ...content.caseRecord, code: 'anders' };
    const others = await graphOf({ ...content, caseRecord });
    const shared = others.filter(({ '@id': id }) => byId.has(id)).map((node) => node['@type']);
    // Items have UUIDs of their own.
    expect(new Set(shared)).toEqual(new Set(['case-investigation:ProvenanceRecord']));
  });
});

describe('CASE/UCO of single facts', () => {
  async function messageOf(parts: Parameters<typeof post>[0]): Promise<Node[]> {
    const { caseRecord } = wholeCase();
    const page = pageOf('https://voorbeeld.example/', {
      platform: platform({ posts: [post(parts)] }),
    });
    const exhibits = [exhibitOf(1, recordOf(1, { page }))];
    return graphOf({ caseRecord, log: [], exhibits, files: [] });
  }
  const sent = (graph: Node[]) => graph.flatMap((node) => node['uco-observable:sentTime'] ?? []);
  const time = { ...fact('20 november', '2026-11-20T00:00:00Z'), possible: [] };

  it('does not make midnight of a day', async () => {
    expect(sent(await messageOf({ time: { ...time, precision: 'day' } }))).toEqual([]);
    expect(sent(await messageOf({ time: { ...time, precision: 'minute' } }))).toHaveLength(1);
  });

  it('writes out characters that tools refuse, and keeps the very bytes beside them', async () => {
    const text = 'kijk \ud83d\ude42 \u0000';
    const graph = await messageOf({ text });
    const [facet] = graph.filter((node) => node['uco-observable:messageText']);
    expect(facet?.['uco-observable:messageText']).toBe('kijk [U+1F642] [U+0000]');
    const [exact] = graph.flatMap((node) => node['uco-observable:dataPayload'] ?? []);
    expect(Buffer.from(exact as string, 'base64').toString()).toBe(text);
  });

  it('does not make more of an account than was seen', async () => {
    const graph = await messageOf({ author: 'unknown' });
    const facets = graph.filter((node) => typesOf(node).includes('uco-observable:MessageFacet'));
    expect(facets.map((node) => node['uco-observable:from'])).toEqual([undefined]);
  });
});
