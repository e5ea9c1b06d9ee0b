import { type Bytes, concat, utf8 } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { sha256OfParts } from '../crypto/running-hash.ts';
import { absentItems, type Custody, custodyNodes } from './case-uco-custody.ts';
import { fileMade } from './case-uco-files.ts';
import { itemNodes, performerId, toolMade } from './case-uco-item.ts';
import {
  context,
  idOf,
  itemId,
  moment,
  type Naming,
  type Node,
  refs,
  storable,
  texts,
} from './case-uco-node.ts';
import type { BundleEntry } from './entry.ts';
import { itemPath, layout } from './layout.ts';

/** What a volume holds, as far as this file tells of it. */
export interface CaseUcoContent extends Custody {
  /** Files of the items. */
  files: readonly BundleEntry[];
}

/**
 * The volume in CASE/UCO 1.4.0 (JSON-LD), for the tools of a police lab. One object a line, each in
 * canonical JSON, in the order of the case: the same volume gives the same bytes. It is made twice,
 * once for the digest and once for the ZIP, so that it is never in memory as a whole.
 */
export async function caseUcoEntry(content: CaseUcoContent): Promise<BundleEntry> {
  let size = 0;
  const counted = async function* () {
    for (const part of partsOf(content)) {
      await Promise.resolve();
      size += part.length;
      yield part;
    }
  };
  const sha256 = await sha256OfParts(counted());
  const read = async function* () {
    await Promise.resolve();
    yield* partsOf(content);
  };
  return { path: layout.caseUco, size, sha256, read };
}

const partSize = 64 * 1024;

function* partsOf(content: CaseUcoContent): Generator<Bytes> {
  const comma = utf8(',\n');
  let waiting: Bytes[] = [utf8(`{"@context":`), canonicalBytes(context), utf8(`,"@graph":[\n`)];
  let held = 0;
  let isFirst = true;
  for (const node of nodesOnce(content)) {
    const line = canonicalBytes(storable(node));
    waiting.push(...(isFirst ? [] : [comma]), line);
    isFirst = false;
    held += line.length;
    if (held < partSize) continue;
    yield concat(...waiting);
    waiting = [];
    held = 0;
  }
  yield concat(...waiting, utf8('\n]}\n'));
}

// An address or account can come up many times; its name is made of what it is.
function* nodesOnce(content: CaseUcoContent): Generator<Node> {
  const told = new Set<string>();
  for (const node of nodesOf(content)) {
    if (told.has(node['@id'])) continue;
    told.add(node['@id']);
    yield node;
  }
}

function* nodesOf(content: CaseUcoContent): Generator<Node> {
  const { caseRecord, exhibits, files } = content;
  const naming: Naming = { code: caseRecord.code };
  const missing = [...absentItems(naming, content)];
  const loose = files.filter(({ path }) => path.startsWith(layout.refusedFolder));
  const refused = loose.map((file) => fileMade(naming, file));
  const items = exhibits.map(({ item }) => itemId(naming, item));
  const objects = [...items, ...missing.map((node) => node['@id']), ...refused.map(({ id }) => id)];
  yield investigationOf(naming, content, objects);
  yield {
    '@id': performerId(naming),
    '@type': 'uco-identity:Person',
    'uco-core:name': 'Reporter',
  };
  yield* toolMade(naming, caseRecord.software).nodes;
  for (const exhibit of exhibits) {
    const folder = itemPath(exhibit.number, '');
    const own = files.filter(({ path }) => path.startsWith(folder));
    yield* itemNodes(naming, exhibit, own);
  }
  for (const { nodes } of refused) yield* nodes;
  yield* missing;
  yield* custodyNodes(naming, content);
}

function investigationOf(
  naming: Naming,
  { caseRecord }: CaseUcoContent,
  objects: readonly string[],
): Node {
  const { code, openedAt, volume, signer, deleted, limits } = caseRecord;
  return {
    '@id': idOf(naming, 'Investigation', code),
    '@type': 'case-investigation:Investigation',
    'uco-core:name': code,
    'uco-core:startTime': moment(openedAt),
    'uco-core:description': texts([
      'Evidence that a reporter kept. No authority has opened this case.',
      `Volume ${volume.number} of ${volume.count}`,
      `SHA-256 of the signing key: ${signer}`,
      deleted > 0 && `Items that the reporter deleted: ${deleted}`,
      ...limits,
    ]),
    'uco-core:object': refs(objects),
  };
}
