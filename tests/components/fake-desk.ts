import { noReporting, type Reporting } from '../../lib/evidence/reporting.ts';
import type { ReportDesk } from '../../lib/flows/report-desk.ts';

/** A desk that remembers what was kept, as the vault does. */
export function fakeDesk(changes: Partial<ReportDesk> = {}): ReportDesk & { kept: Reporting[] } {
  const kept: Reporting[] = [];
  return {
    kept,
    read: () => Promise.resolve({ code: '7k3m9q2x', reporting: kept.at(-1) ?? noReporting }),
    keep: (_code, reporting) => Promise.resolve(void kept.push(reporting)),
    preview: (_reporting, language) =>
      Promise.resolve(`<!DOCTYPE html><p lang="${language}">x</p>`),
    ...changes,
  };
}
