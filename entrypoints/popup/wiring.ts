import type { PopupProps } from '../../components/popup.tsx';
import { asFault } from '../../lib/base/fault.ts';
import { goWithOthers } from '../../lib/browser/leave.ts';
import { openCasePage, openSafetyPage } from '../../lib/browser/own-pages.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { ask, type CaptureReply, type PageTarget } from '../../lib/browser/messages.ts';
import { takeOutcome } from '../../lib/browser/session.ts';
import { browserLanguages, chosenLanguage } from '../../lib/browser/settings.ts';
import { activePage } from '../../lib/browser/tabs.ts';
import { pageAccess } from '../../lib/evidence/page-access.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { Database } from '../../lib/store/database.ts';

/** What the popup is made of. */
export async function connectPopup(): Promise<PopupProps> {
  const [page, language, lastOutcome] = await Promise.all([
    activePage(),
    chosenLanguage(),
    takeOutcome(),
  ]);
  const { review, vault } = ownVault({
    ...pageVault,
    database: new Database(),
    clock: () => new Date(),
  });
  goWithOthers();
  return {
    review,
    vault,
    page: { address: page.address, access: pageAccess(page.address) },
    capture: () => capture(page.target),
    lastOutcome,
    openCase: openCasePage,
    openSafety: openSafetyPage,
    language: chooseLanguage(language, browserLanguages()),
  };
}

async function capture(target: PageTarget): Promise<CaptureReply> {
  try {
    return await ask('capture-screen', target);
  } catch (thrown) {
    return { ok: false, fault: asFault(thrown).code };
  }
}
