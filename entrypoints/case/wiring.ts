import type { CaseProps } from '../../components/case-page.tsx';
import { exportedFile, removeExports } from '../../lib/browser/export-files.ts';
import { ownFile } from '../../lib/browser/own-pages.ts';
import { holdLine } from '../../lib/browser/page-port.ts';
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
    startExport(chosen, onProgress) {
      // While this line is open the background leaves the written files alone.
      holdLine('export');
      const order: ExportOrder = { language: chosen, software: running };
      const script = ownFile('/export-worker.js');
      const { result, stop } = runInWorker<ExportOrder, ExportProgress, ExportResult>(
        script,
        order,
        onProgress,
      );
      return { result, cancel: stop };
    },
    save: async ({ name }) => saveAs(await exportedFile(name), name),
    closeExport: removeExports,
    language: chooseLanguage(language, browserLanguages()),
    setLanguage: keepLanguage,
  };
}
