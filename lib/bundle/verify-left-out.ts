import type { CaseRecord } from './case-record.ts';
import { isCount, isDigest, isObject, isUuid } from './canonical-record.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';

type LeftOut = NonNullable<CaseRecord['leftOut']>[number];

/** Whether a value names an item that was left out: its number, its UUID and its digest. */
export function isLeftOut(value: unknown): value is LeftOut {
  if (!isObject(value)) return false;
  const { number, item, record } = value;
  return isCount(number, 1) && isUuid(item) && isDigest(record);
}

/** An item as the log has it. */
interface Logged {
  number: number;
  item: string | undefined;
  record: string | undefined;
}

/**
 * What of the log has to be listed as an item, when some were left out. Leaving out is a choice of
 * the reporter and is noted; what the log does not know, or knows otherwise, cannot be left out.
 */
export function withoutLeftOut<T extends Logged>(
  logged: readonly T[],
  leftOut: readonly LeftOut[],
): { expected: T[]; findings: Finding[] } {
  const left = new Map(leftOut.map((one) => [one.item, one]));
  const isLeft = ({ item, number, record }: T) => {
    const stated = left.get(item ?? '');
    return stated !== undefined && stated.number === number && stated.record === record;
  };
  const known = new Set(logged.filter(isLeft).map(({ item }) => item));
  const seen = new Set<string>();
  const findings = leftOut.map(({ item, number }) => {
    const code = known.has(item) && !seen.has(item) ? 'item-left-out' : 'items-differ';
    seen.add(item);
    return finding('items', code, layout.caseRecord, { item: number });
  });
  return { expected: logged.filter((one) => !isLeft(one)), findings };
}
