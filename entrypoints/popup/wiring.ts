import type { HostOffer } from '../../components/ask-host.tsx';
import type { PopupProps } from '../../components/popup.tsx';
import { asFault } from '../../lib/base/fault.ts';
import { sureRoom } from '../../lib/browser/disk.ts';
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
import { ownLock } from '../../lib/flows/own-lock.ts';
import { popupCase } from '../../lib/flows/popup-case.ts';
import type { BriefKey } from '../../lib/i18n/catalogue.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { loadBrief } from '../../lib/i18n/load-texts.ts';
import type { Translator } from '../../lib/i18n/translate.ts';
import { Database } from '../../lib/store/database.ts';

/** What the popup is made of. */
export async function connectPopup(): Promise<PopupProps> {
  const [page, text, lastOutcome, progress, wanted] = await Promise.all([
    activePage(),
    texts(),
    takeOutcome(),
    progressNow(),
    wantedHost(),
  ]);
  const database = new Database({ beforeWriting: sureRoom });
  const clock = () => new Date();
  const { vault, unlocked } = ownLock({ ...pageVault, database, clock });
  goWithOthers();
  return {
    vault,
    ...popupCase(database, clock, unlocked),
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
    text,
  };
}

async function texts(): Promise<Translator<BriefKey>> {
  return loadBrief(chooseLanguage(await chosenLanguage(), browserLanguages()));
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
