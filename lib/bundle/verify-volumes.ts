import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { bundleName, layout } from './layout.ts';
import type { ReadCaseRecord } from './read-records.ts';
import { type BagInfoValues, volumeOf } from './verify-bag.ts';

/** Checks that bag and case agree on which of several bags this is, and says what is elsewhere. */
export function checkVolumes(
  { code, volume, items }: ReadCaseRecord,
  info: BagInfoValues,
): Finding[] {
  const { number, count } = volume;
  const findings: Finding[] = [];
  const stated = volumeOf(info);
  if (stated.number !== number || stated.count !== count)
    findings.push(finding('volumes', 'volume-differs', layout.bagInfo));
  const day = info.get('Bagging-Date')?.replaceAll('-', '') ?? '';
  const group = count > 1 ? bundleName(code, day, { number: 1, count: 1 }) : undefined;
  if (info.get('Bag-Group-Identifier') !== group)
    findings.push(finding('volumes', 'group-differs', layout.bagInfo));
  const elsewhere = items.filter((item) => item.volume !== number);
  if (elsewhere.length === 0) return findings;
  const detail = { items: ranges(elsewhere.map((item) => item.number)), volume: number, of: count };
  return [...findings, finding('volumes', 'items-elsewhere', null, detail)];
}

/** `1-3, 5` of numbers in ascending order. */
function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(', ');
}
