import type { Volume } from '../bundle/build.ts';
import { planVolumes } from '../bundle/plan-volumes.ts';
import { fingerprint } from '../crypto/signing-key.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Software } from '../evidence/acquisition.ts';
import { onlyOf, type Reporting } from '../evidence/reporting.ts';
import { readLog } from '../store/custody.ts';
import type { CaseRow, Database, ItemRow } from '../store/database.ts';
import { caseRecordOf } from './export-case-record.ts';
import type { CheckedItem } from './export-check.ts';
import type { BundleLanguage } from './export-events.ts';
import { entriesOf, exhibitOf } from './export-items.ts';
import { signerOf } from './export-signer.ts';
import { refusedEntries } from './export-stamps.ts';
import { authoritiesOf } from './export-time.ts';

/** What describing a case needs of the world. */
interface DescribeSetting {
  database: Database;
  software(): Promise<Software>;
  /** Most bytes of one volume; the default is 2 GiB. */
  volumeLimit?: number;
}

/** What goes into the bundle, and what not. */
export interface Content {
  items: CheckedItem[];
  leftOut: ItemRow[];
  reporting: Reporting;
  at: Date;
  language: BundleLanguage;
}

/** The volumes of a bundle, ready to be written. */
export async function describe(
  setting: DescribeSetting,
  by: Identity,
  row: CaseRow,
  { items, leftOut, reporting, at, language }: Content,
): Promise<Volume[]> {
  const log = await readLog(setting.database, by, row.code);
  const signer = await signerOf(setting.database, by, row);
  const { browser: madeIn, ...software } = await setting.software();
  const name = await fingerprint(row.spki);
  const plan = planVolumes(items.map(sizeOf), setting.volumeLimit);
  const authorities = await authoritiesOf(
    setting.database,
    items.map(({ stamps }) => stamps),
  );
  const refused = await refusedEntries(setting.database, by, log);
  const shared = { row, log, items, leftOut, plan, software, signer: name, authorities };
  const volumes = plan.map(async (indexes, index) => {
    const volume = { number: index + 1, count: plan.length };
    const chosen = indexes.flatMap((position) => items[position] ?? []);
    const own = chosen.flatMap((item) => entriesOf(setting.database, by, item));
    return {
      caseRecord: await caseRecordOf({ ...shared, volume }),
      madeIn,
      log,
      exhibits: chosen.map((item) => exhibitOf(item, isRevealed(reporting, item))),
      files: [...own, ...refused],
      authorities,
      previews: chosen.flatMap(({ preview }) => preview ?? []),
      statement: onlyOf(reporting, new Set(chosen.map(({ row: { item } }) => item))).statement,
      annex: reporting.annex,
      language,
      at,
      signer,
    };
  });
  return Promise.all(volumes);
}

function isRevealed({ revealed }: Reporting, { row }: CheckedItem): boolean {
  return revealed.includes(row.item);
}

function sizeOf({ files, recordSize, stamps }: CheckedItem): number {
  return [...files, ...stamps.files].reduce((sum, { size }) => sum + size, recordSize);
}
