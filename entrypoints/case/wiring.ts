import type { CaseProps } from '../../components/case-page.tsx';
import { claimExports, type Release } from '../../lib/browser/export-claim.ts';
import { exportedFile, removeExports } from '../../lib/browser/export-files.ts';
import { ownFile } from '../../lib/browser/own-pages.ts';
import { saveAs } from '../../lib/browser/save.ts';
import { browserLanguages, chosenLanguage, keepLanguage } from '../../lib/browser/settings.ts';
import { software } from '../../lib/browser/software.ts';
import { runInWorker } from '../../lib/browser/worker-line.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { ExportOrder, ExportProgress, ExportResult } from '../../lib/flows/export-events.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { Database } from '../../lib/store/database.ts';

/** What the case page is made of. */
export async function connectCase(): Promise<CaseProps> {
  const [language, running] = await Promise.all([chosenLanguage(), software()]);
  return {
    review: caseReview(new Database(), () => new Date()),
    ...exporting(ownFile('/export-worker.js'), (chosen) => ({
      language: chosen,
      software: running,
    })),
    language: chooseLanguage(language, browserLanguages()),
    setLanguage: keepLanguage,
  };
}

function exporting(
  script: string,
  orderOf: (language: ExportOrder['language']) => ExportOrder,
): Pick<CaseProps, 'startExport' | 'save' | 'closeExport'> {
  let release: Release | null = null;
  return {
    startExport(language, onProgress: (progress: ExportProgress) => void) {
      release ??= claimExports();
      const order = orderOf(language);
      const run = runInWorker<ExportOrder, ExportProgress, ExportResult>(script, order, onProgress);
      return { result: run.result, cancel: run.stop };
    },
    save: async ({ name }) => saveAs(await exportedFile(name), name),
    async closeExport() {
      await removeExports();
      release?.();
      release = null;
    },
  };
}
