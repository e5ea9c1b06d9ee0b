import type { WelcomeProps } from '../../components/welcome-props.ts';
import { sureRoom } from '../../lib/browser/disk.ts';
import { closeThis, goWithOthers } from '../../lib/browser/leave.ts';
import { ask } from '../../lib/browser/messages.ts';
import { postTimeStampRequest } from '../../lib/browser/network.ts';
import { openCasePage } from '../../lib/browser/own-pages.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { askToReach, giveBack, mayReach } from '../../lib/browser/permissions.ts';
import { browserLanguages, chosenLanguage, keepLanguage } from '../../lib/browser/settings.ts';
import { wipeRest } from '../../lib/browser/wipe-rest.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { trustedTime } from '../../lib/flows/trusted-time.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { loadTexts } from '../../lib/i18n/load-texts.ts';
import { Database } from '../../lib/store/database.ts';

/** What the welcome page is made of. */
export async function connectWelcome(): Promise<WelcomeProps> {
  const language = chooseLanguage(await chosenLanguage(), browserLanguages());
  const text = await loadTexts(language);
  const database = new Database({ beforeWriting: sureRoom });
  const own = ownVault({ ...pageVault, wipeRest, database, clock: () => new Date() });
  const reaching = { post: postTimeStampRequest, allowed: mayReach, askToReach, giveBack };
  const stampNow = () => ask('stamp-now', null).then(() => undefined);
  goWithOthers();
  return {
    review: own.review,
    vault: own.vault,
    cases: own.cases,
    time: trustedTime({ ...reaching, database, unlocked: own.unlocked, stampNow }),
    openCase: openCasePage,
    close: closeThis,
    text,
    setLanguage: keepLanguage,
  };
}
