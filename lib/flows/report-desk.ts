import type { Bytes } from '../base/bytes.ts';
import type { Reporting } from '../evidence/reporting.ts';
import type { BundleLanguage } from './export-events.ts';
import { currentCase } from '../store/current-case.ts';
import type { Database } from '../store/database.ts';
import { keepReporting, readReporting } from '../store/reporting.ts';
import type { Unlocked } from './identity.ts';
import { previewReport } from './report-preview.ts';

/** What the case page needs to let the reporter write and choose. */
export interface ReportDesk {
  /** What was written so far for the case that is open; null without a case. Needs the key. */
  read(): Promise<{ code: string; reporting: Reporting } | null>;
  /** Keeps it, sealed. Needs no key. */
  keep(code: string, reporting: Reporting): Promise<void>;
  /** The report as it would be now: HTML without script, pictures inside. Needs the key. */
  preview(reporting: Reporting, language: BundleLanguage): Promise<string>;
}

/** Writing and choosing for the report of the case of this vault. */
export function reportDesk(
  database: Database,
  unlocked: Unlocked,
  sharp: (png: Bytes) => Promise<string>,
): ReportDesk {
  return {
    async read() {
      const code = (await currentCase(database))?.code;
      if (code === undefined) return null;
      return { code, reporting: await readReporting(database, await unlocked(), code) };
    },
    keep: (code, reporting) => keepReporting(database, code, reporting),
    preview: async (reporting, language) =>
      previewReport({ database, by: await unlocked(), sharp }, reporting, language),
  };
}
