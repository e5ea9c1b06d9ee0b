import type { PopupProps } from '../../components/popup.tsx';
import { asFault } from '../../lib/base/fault.ts';
import { goWithOthers } from '../../lib/browser/leave.ts';
import { openCasePage, openSafetyPage } from '../../lib/browser/own-pages.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { ask, type CaptureReply, type CaptureRequest } from '../../lib/browser/messages.ts';
import { currentProgress, takeOutcome, watchProgress } from '../../lib/browser/session.ts';
import { browserLanguages, chosenLanguage } from '../../lib/browser/settings.ts';
import { activePage } from '../../lib/browser/tabs.ts';
import type { CaptureProgress } from '../../lib/evidence/capture-progress.ts';
import { pageAccess } from '../../lib/evidence/page-access.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { Database } from '../../lib/store/database.ts';

/** What the popup is made of. */
export async function connectPopup(): Promise<PopupProps> {
  const [page, language, lastOutcome, progress] = await Promise.all([
    activePage(),
    chosenLanguage(),
    takeOutcome(),
    progressNow(),
  ]);
  const { review, cases, vault } = ownVault({
    ...pageVault,
    database: new Database(),
    clock: () => new Date(),
  });
  goWithOthers();
  return {
    review,
    cases,
    vault,
    page: { address: page.address, access: pageAccess(page.address) },
    capturing: {
      capture: (wish) => capture({ ...wish, target: page.target }),
      stop: () => ask('stop-capture', null).then(() => undefined),
      progress,
      watchProgress,
      close: () => window.close(),
    },
    lastOutcome,
    openCase: openCasePage,
    openSafety: openSafetyPage,
    language: chooseLanguage(language, browserLanguages()),
  };
}

// What is remembered may be of a background that has died: asking it starts a new one, which knows.
async function progressNow(): Promise<CaptureProgress | null> {
  return (await currentProgress()) && ask('progress', null);
}

async function capture(request: CaptureRequest): Promise<CaptureReply> {
  try {
    return await ask('capture', request);
  } catch (thrown) {
    return { ok: false, fault: asFault(thrown).code };
  }
}
