import type { CaseProps } from '../../components/case-props.ts';
import { claimExports, type Release } from '../../lib/browser/export-claim.ts';
import { exportedFile, removeExports } from '../../lib/browser/export-files.ts';
import { goWithOthers } from '../../lib/browser/leave.ts';
import { ownFile } from '../../lib/browser/own-pages.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { saveAs } from '../../lib/browser/save.ts';
import { browserLanguages, chosenLanguage, keepLanguage } from '../../lib/browser/settings.ts';
import { software } from '../../lib/browser/software.ts';
import { runInWorker } from '../../lib/browser/worker-line.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import type { ExportOrder, ExportProgress, ExportResult } from '../../lib/flows/export-events.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { Database } from '../../lib/store/database.ts';

/** What the case page is made of. */
export async function connectCase(): Promise<CaseProps> {
  const [language, running] = await Promise.all([chosenLanguage(), software()]);
  const own = ownVault({ ...pageVault, database: new Database(), clock: () => new Date() });
  goWithOthers();
  return {
    review: own.review,
    vault: own.vault,
    ...exporting(async (chosen) => ({
      language: chosen,
      software: running,
      identity: await own.unlocked(),
    })),
    language: chooseLanguage(language, browserLanguages()),
    setLanguage: keepLanguage,
  };
}

function exporting(
  orderOf: (language: ExportOrder['language']) => Promise<ExportOrder>,
): Pick<CaseProps, 'startExport' | 'save' | 'closeExport'> {
  let release: Release | null = null;
  return {
    startExport(language, onProgress: (progress: ExportProgress) => void) {
      release ??= claimExports();
      const script = ownFile('/export-worker.js');
      const run = orderOf(language).then((order) =>
        runInWorker<ExportOrder, ExportProgress, ExportResult>(script, order, onProgress),
      );
      const cancel = () => void run.then(({ stop }) => stop());
      return { result: run.then(({ result }) => result), cancel };
    },
    save: async ({ name }) => saveAs(await exportedFile(name), name),
    async closeExport() {
      await removeExports();
      release?.();
      release = null;
    },
  };
}
