import { type Faults, sample, sampleBundle, type Signer } from '../bundle/sample.ts';
import type { Given } from './vector.ts';

/** What may differ from the good volume. */
export interface VolumeFaults {
  signer?: Signer;
  log?: Faults['log'];
  day?: string;
  caseRecord?: Faults['caseRecord'];
}

/** One of the two volumes into which the sample is split: item 1 is in the first, item 3 in the second. */
export async function volume(number: 1 | 2, faults: VolumeFaults = {}): Promise<Given> {
  const day = faults.day ?? sample.day;
  const group = `zegel-${sample.code}-${day}`;
  const top = `${group}-${number}of2`;
  const other = number === 1 ? '/0003/' : '/0001/';
  const iso = day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  const content = await sampleBundle({
    top,
    ...(faults.signer ? { signWith: faults.signer } : {}),
    ...(faults.log ? { log: faults.log } : {}),
    caseRecord(record) {
      const items = record['items'] as Record<string, unknown>[];
      Object.assign(items[1] ?? {}, { volume: 2 });
      record['volume'] = { number, count: 2 };
      faults.caseRecord?.(record);
    },
    payload(files) {
      for (const path of [...files.keys()]) if (path.includes(other)) files.delete(path);
    },
    info: (lines) => [
      ...lines.map((line) => line.replace('2026-11-23', iso)),
      `Bag-Group-Identifier: ${group}\n`,
      `Bag-Count: ${number} of 2\n`,
    ],
  });
  return { name: `${top}.zip`, content };
}
