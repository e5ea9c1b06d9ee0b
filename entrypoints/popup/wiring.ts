import type { HostOffer } from '../../components/ask-host.tsx';
import type { PopupProps } from '../../components/popup.tsx';
import { asFault } from '../../lib/base/fault.ts';
import { goWithOthers } from '../../lib/browser/leave.ts';
import { openCasePage, openSafetyPage } from '../../lib/browser/own-pages.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { ask, type CaptureReply, type CaptureRequest } from '../../lib/browser/messages.ts';
import { currentProgress, takeOutcome, watchProgress } from '../../lib/browser/session.ts';
import { askToReach, mayReach } from '../../lib/browser/permissions.ts';
import { browserLanguages, chosenLanguage } from '../../lib/browser/settings.ts';
import { activePage } from '../../lib/browser/tabs.ts';
import { type WantedHost, wantedHost } from '../../lib/browser/wanted-host.ts';
import type { CaptureProgress } from '../../lib/evidence/capture-progress.ts';
import { pageAccess } from '../../lib/evidence/page-access.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { Database } from '../../lib/store/database.ts';

/** What the popup is made of. */
export async function connectPopup(): Promise<PopupProps> {
  const [page, language, lastOutcome, progress, wanted] = await Promise.all([
    activePage(),
    chosenLanguage(),
    takeOutcome(),
    progressNow(),
    wantedHost(),
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
    offer: wanted?.target.tab === page.target.tab ? await offerOf(wanted) : null,
    openCase: openCasePage,
    openSafety: openSafetyPage,
    language: chooseLanguage(language, browserLanguages()),
  };
}

async function offerOf({ target, medium }: WantedHost): Promise<HostOffer> {
  const { address } = medium;
  const usual = { way: 'media', direction: null, screens: 100 } as const;
  return {
    host: new URL(address).hostname,
    allowed: await mayReach(address),
    allow: () => askToReach(address),
    again: () => capture({ ...usual, target, medium }),
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
