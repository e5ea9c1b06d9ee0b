import type { CustodyEntry } from '../evidence/custody.ts';
import type { CaseRecord } from './case-record.ts';
import { acquisitionId, performerId, toolMade } from './case-uco-item.ts';
import { idOf, itemId, moment, type Naming, type Node, ref, refs, texts } from './case-uco-node.ts';
import { itemFolder } from './layout.ts';
import type { Exhibit } from './report-model.ts';

/** What the custody log and the case record say. */
export interface Custody {
  caseRecord: CaseRecord;
  log: readonly CustodyEntry[];
  exhibits: readonly Exhibit[];
}

/** Each line of the custody log as an action that was informed by the one before. */
export function* custodyNodes(naming: Naming, custody: Custody): Generator<Node> {
  const described = new Set(custody.exhibits.flatMap(({ item, record }) => (record ? [item] : [])));
  for (const [index, entry] of custody.log.entries())
    yield actionOf(naming, custody, entry, { before: custody.log[index - 1], described });
}

interface Place {
  before: CustodyEntry | undefined;
  /** Items whose acquisition is an object of this file. */
  described: ReadonlySet<string>;
}

function actionOf(
  naming: Naming,
  { caseRecord }: Custody,
  { seq, at, action, item, record, detail, prev }: CustodyEntry,
  { before, described }: Place,
): Node {
  const acquired = action === 'item-acquired' || action === 'acquisition-incomplete';
  const act = acquired && item && described.has(item) ? [acquisitionId(naming, item)] : [];
  const informed = [...(before ? [entryId(naming, before)] : []), ...act];
  const tool = toolMade(naming, caseRecord.software);
  return {
    '@id': idOf(naming, 'custody', String(seq)),
    '@type': 'case-investigation:InvestigativeAction',
    'uco-core:name': action,
    'uco-core:description': texts([
      `Entry ${seq} of the custody log`,
      prev && `SHA-256 of the entry before: ${prev}`,
      record && `SHA-256 of the acquisition record: ${record}`,
      ...Object.entries(detail ?? {}).map(([name, value]) => `${name}: ${value}`),
    ]),
    'uco-action:startTime': moment(at),
    'uco-action:performer': ref(performerId(naming)),
    'uco-action:instrument': refs([tool.id]),
    'uco-action:object': item ? refs([itemId(naming, item)]) : undefined,
    'case-investigation:wasInformedBy': refs(informed),
  };
}

function entryId(naming: Naming, { seq }: CustodyEntry): string {
  return idOf(naming, 'custody', String(seq));
}

/** Items that the log or the case record names and that are not in this volume: deleted, or elsewhere. */
export function* absentItems(naming: Naming, custody: Custody): Generator<Node> {
  const { caseRecord, log, exhibits } = custody;
  const done = new Set(exhibits.map(({ item }) => item));
  for (const { item, number, record, volume } of caseRecord.items) {
    if (done.has(item)) continue;
    done.add(item);
    const lines = [
      `In volume ${volume} of the case`,
      `SHA-256 of the acquisition record: ${record}`,
    ];
    yield {
      ...absent(naming, item, lines),
      'case-investigation:exhibitNumber': itemFolder(number),
    };
  }
  for (const { item, record } of log) {
    if (!item || done.has(item)) continue;
    done.add(item);
    const deleted = log.some((entry) => entry.item === item && entry.action === 'item-deleted');
    const why = deleted ? 'Deleted by the reporter; not in the bundle' : 'Not in the bundle';
    yield absent(naming, item, [why, record && `SHA-256 of the acquisition record: ${record}`]);
  }
}

function absent(naming: Naming, item: string, lines: (string | undefined)[]): Node {
  return {
    '@id': itemId(naming, item),
    '@type': 'case-investigation:ProvenanceRecord',
    'case-investigation:rootExhibitNumber': naming.code,
    'uco-core:description': texts(lines),
  };
}
