import type { CaseProps } from '../../components/case-props.ts';
import { sureRoom } from '../../lib/browser/disk.ts';
import { claimExports, type Release } from '../../lib/browser/export-claim.ts';
import { exportedFile, removeExports } from '../../lib/browser/export-files.ts';
import { goWithOthers } from '../../lib/browser/leave.ts';
import { noteFailedWrite } from '../../lib/browser/log-state.ts';
import { ask } from '../../lib/browser/messages.ts';
import { postTimeStampRequest } from '../../lib/browser/network.ts';
import { openWelcomePage, ownFile } from '../../lib/browser/own-pages.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { askToReach, giveBack, mayReach } from '../../lib/browser/permissions.ts';
import { sharpAddress } from '../../lib/browser/picture.ts';
import { saveAs } from '../../lib/browser/save.ts';
import { browserLanguages, chosenLanguage, keepLanguage } from '../../lib/browser/settings.ts';
import { software } from '../../lib/browser/software.ts';
import { wipeRest } from '../../lib/browser/wipe-rest.ts';
import { runOwnWorker } from './own-worker.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import type { ExportOrder, ExportProgress, ExportResult } from '../../lib/flows/export-events.ts';
import { reportDesk } from '../../lib/flows/report-desk.ts';
import type { TrustedTime } from '../../lib/flows/trusted-time-events.ts';
import { trustedTime } from '../../lib/flows/trusted-time.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { loadTexts } from '../../lib/i18n/load-texts.ts';
import type { Translator } from '../../lib/i18n/translate.ts';
import { Database } from '../../lib/store/database.ts';
import { watchAborts } from '../../lib/store/fresh-log.ts';
import { backupDesk } from './backups.ts';
import { copyDesk } from './copies.ts';

/** What the case page is made of. */
export async function connectCase(): Promise<CaseProps> {
  const [text, running] = await Promise.all([texts(), software()]);
  const database = new Database({ beforeWriting: sureRoom });
  watchAborts(database, noteFailedWrite);
  const clock = () => new Date();
  const own = ownVault({ ...pageVault, wipeRest, database, clock });
  const time = trustedTime({
    database,
    unlocked: own.unlocked,
    post: postTimeStampRequest,
    allowed: mayReach,
    askToReach,
    giveBack,
    stampNow: () => ask('stamp-now', null).then(() => undefined),
  });
  goWithOthers();
  return {
    review: own.review,
    cases: own.cases,
    vault: own.vault,
    time,
    copies: copyDesk({ database, clock, unlocked: own.unlocked, file: own.review.file }),
    report: reportDesk(database, own.unlocked, sharpAddress),
    backup: backupDesk(database, own.unlocked, `${running.name} ${running.version}`),
    openWelcome: openWelcomePage,
    ...exporting(async (chosen) => ({
      language: chosen,
      software: running,
      identity: await own.unlocked(),
      allowed: await reachable(time),
    })),
    text,
    setLanguage: keepLanguage,
  };
}

async function texts(): Promise<Translator> {
  return loadTexts(chooseLanguage(await chosenLanguage(), browserLanguages()));
}

async function reachable(time: TrustedTime): Promise<string[]> {
  const { authorities } = await time.status();
  return authorities.filter(({ allowed }) => allowed).map(({ url }) => url);
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
        runOwnWorker<ExportOrder, ExportProgress, ExportResult>(script, order, onProgress),
      );
      const cancel = () => void run.then(({ stop }) => stop());
      return { result: run.then(({ result }) => result), cancel };
    },
    save: async ({ name }) => saveAs(await exportedFile(name), name),
    async closeExport() {
      await removeExports('exports');
      release?.();
      release = null;
    },
  };
}
