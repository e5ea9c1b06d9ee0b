import type { Acquisition, Software } from '../evidence/acquisition.ts';
import { urlMade } from './case-uco-addresses.ts';
import { coverageLines, isWhole } from './case-uco-coverage.ts';
import { itemFileNodes, itemFilePaths } from './case-uco-item-files.ts';
import {
  idOf,
  itemId,
  type Made,
  moment,
  type Naming,
  type Node,
  object,
  ref,
  refs,
  relationship,
  texts,
} from './case-uco-node.ts';
import { type PlatformPart, platformPart } from './case-uco-platform.ts';
import { fileId } from './case-uco-files.ts';
import type { BundleEntry } from './entry.ts';
import { itemFolder } from './layout.ts';
import type { Exhibit } from './report-model.ts';

/** Name of the act that acquired an item. */
export function acquisitionId(naming: Naming, item: string): string {
  return idOf(naming, 'acquisition', item);
}

/** Whoever sat at the computer: not named here. */
export function performerId(naming: Naming): string {
  return idOf(naming, 'Person', 'reporter');
}

/** The extension. */
export function toolMade(naming: Naming, software: Pick<Software, 'name' | 'version'>): Made {
  const { name, version } = software;
  return object(idOf(naming, 'Tool', name, version), 'uco-tool:Tool', [], {
    'uco-core:name': name,
    'uco-tool:toolType': 'browser extension',
    'uco-tool:version': version,
  });
}

/** The extension, and the browser in which it kept an item. */
function toolsMade(naming: Naming, software: Software): Made[] {
  // A name of its own: the build takes a bare `browser` for that of the extension, and imports it.
  const { browser: ranIn } = software;
  const host = object(idOf(naming, 'Tool', ranIn), 'uco-tool:Tool', [], {
    'uco-core:name': ranIn,
    'uco-tool:toolType': 'browser',
  });
  return [toolMade(naming, software), host];
}

/** All objects of one exhibit. `files` are those of its folder in the bundle. */
export function* itemNodes(
  naming: Naming,
  exhibit: Exhibit,
  files: readonly BundleEntry[],
): Generator<Node> {
  const { record, item } = exhibit;
  const paths = itemFilePaths(exhibit, files);
  const fileIds = paths.map((path) => fileId(naming, path));
  if (!record) {
    yield provenanceOf(naming, exhibit, fileIds);
    yield* itemFileNodes(naming, exhibit, files);
    return;
  }
  const page = pageMade(naming, item, record);
  const { platform } = record.page ?? {};
  const part = platform ? platformPart(naming, item, platform, page.id) : nothing;
  const provenance = provenanceOf(naming, exhibit, [...fileIds, ...page.seen, ...part.ids]);
  yield provenance;
  const result = refs([...fileIds, provenance['@id']]);
  yield* acquisitionNodes(naming, record, { object: refs(page.seen), result });
  yield* page.nodes;
  yield* itemFileNodes(naming, exhibit, files);
  yield* part.nodes();
}

const nothing: PlatformPart = { ids: [], *nodes() {} };

/** The item as the police number it: files, page, accounts and messages belong to it. */
function provenanceOf(
  naming: Naming,
  { number, item, digest, record, damaged }: Exhibit,
  objects: readonly string[],
): Node {
  return {
    '@id': itemId(naming, item),
    '@type': 'case-investigation:ProvenanceRecord',
    'case-investigation:exhibitNumber': itemFolder(number),
    'case-investigation:rootExhibitNumber': naming.code,
    'uco-core:description': texts([
      `SHA-256 of the acquisition record: ${digest}`,
      !record && 'The acquisition record is damaged and is not in the bundle.',
      ...damaged.map((name) => `Damaged and not in the bundle: ${name}`),
    ]),
    'uco-core:object': refs(objects),
  };
}

interface Ends {
  object: Node[string];
  result: Node[string];
}

function* acquisitionNodes(naming: Naming, record: Acquisition, ends: Ends): Generator<Node> {
  const id = acquisitionId(naming, record.item);
  const tools = toolsMade(naming, record.software);
  const errors = record.failures.map((failure, index): Node => ({
    '@id': idOf(naming, 'failure', record.item, String(index)),
    '@type': 'uco-core:Annotation',
    'uco-core:statement': `${failure.step}: ${failure.code}: ${failure.message}`,
    'uco-core:object': [ref(id)],
  }));
  yield {
    '@id': id,
    '@type': 'case-investigation:InvestigativeAction',
    'uco-core:name': 'Acquisition of a web page as the browser showed it',
    'uco-core:description': texts(coverageLines(record)),
    'uco-action:startTime': moment(record.startedAt),
    'uco-action:endTime': moment(record.finishedAt),
    'uco-action:actionStatus': isWhole(record) ? 'Complete/Finish' : 'Error',
    'uco-action:performer': ref(performerId(naming)),
    'uco-action:instrument': refs(tools.map((tool) => tool.id)),
    'uco-action:object': ends.object,
    'uco-action:result': ends.result,
    'uco-action:error': refs(errors.map((error) => error['@id'])),
  };
  for (const tool of tools) yield* tool.nodes;
  yield* errors;
}

function pageMade(naming: Naming, item: string, record: Acquisition): Made & { seen: string[] } {
  const { page, address } = record;
  const id = idOf(naming, 'WebPage', item);
  const addresses = [address, page?.address, page?.canonical].filter((one) => !!one);
  const urls = [...new Set(addresses)].map((one) => urlMade(naming, one!));
  const places = urls.map((url) => relationship(naming, id, 'Located_At', url.id));
  const made = object(id, 'uco-observable:WebPage', [], {
    'uco-core:name': page?.title || undefined,
    'uco-core:description': texts([
      page?.lastModified && `document.lastModified, local time: ${page.lastModified}`,
      page?.language && `language: ${page.language}`,
    ]),
  });
  const nodes = [...made.nodes, ...urls.flatMap((url) => url.nodes), ...places];
  return { id, nodes, seen: [id, ...urls.map((url) => url.id)] };
}
