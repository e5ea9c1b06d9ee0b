import type { Identity } from '../crypto/vault-key.ts';
import { noReporting, onlyOf, type Reporting } from '../evidence/reporting.ts';
import type { Database } from './database.ts';
import { reportingLabel } from './labels.ts';
import { openedJson, sealedJson } from './sealed.ts';
import { recipient } from './vault.ts';

/** What the reporter wrote for a case. @throws Fault `record-unreadable` when it no longer opens. */
export async function readReporting(
  database: Database,
  by: Identity,
  code: string,
): Promise<Reporting> {
  const row = await database.reports.get(code);
  if (!row) return noReporting;
  const kept = await openedJson<Reporting>(by, reportingLabel(code), row.sealed);
  return { ...noReporting, ...kept };
}

/**
 * Keeps what the reporter wrote, sealed. Works while locked: what is typed when the vault locks is
 * not lost. What it says of items that were deleted goes; so does all of it once the case is gone.
 */
export async function keepReporting(
  database: Database,
  code: string,
  reporting: Reporting,
): Promise<void> {
  const to = await recipient(database);
  const rows = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  const there = new Set<string>(await rows.primaryKeys());
  const sealed = await sealedJson(to, reportingLabel(code), onlyOf(reporting, there));
  await database.write([database.cases, database.reports], async () => {
    if (await database.cases.get(code)) await database.reports.put({ case: code, sealed });
  });
}
