import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../../lib/browser/commands.ts';
import { askToPersist } from '../../lib/browser/disk.ts';
import { sweepExports } from '../../lib/browser/export-claim.ts';
import { onArrival, onMenu, showMenu } from '../../lib/browser/menus.ts';
import { listen } from '../../lib/browser/messages.ts';
import { clearProgress, currentProgress, rememberOutcome } from '../../lib/browser/session.ts';
import { onLanguage } from '../../lib/browser/settings.ts';
import { welcomeAtInstall } from '../../lib/browser/own-pages.ts';
import { whenNoneRestores } from '../../lib/browser/restore-lock.ts';
import { software } from '../../lib/browser/software.ts';
import { activePage } from '../../lib/browser/tabs.ts';
import { showOnToolbar } from '../../lib/browser/toolbar.ts';
import { vaultMark } from '../../lib/browser/vault-mark.ts';
import { lockWhenIdle } from '../../lib/browser/vault-session.ts';
import { captureDesk } from '../../lib/flows/capture-desk.ts';
import { menuLines, wayOfLine } from '../../lib/flows/capture-menu.ts';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import { isVaultLost } from '../../lib/flows/vault-mark.ts';
import { Database } from '../../lib/store/database.ts';
import { isThere } from '../../lib/store/fresh-log.ts';
import { sweepStaged } from '../../lib/store/staging.ts';
import { logOf } from './fresh-log.ts';
import { captureSetting, captureWithHost, clock, language, stamping } from './wiring.ts';

export default defineBackground(() => {
  const database = new Database({ beforeWriting: () => log.beforeWriting() });
  const log = logOf(database);
  const setting = captureSetting(database);
  // What is pending now began in a background that is gone: this one has captured nothing yet.
  const closed = closeInterrupted(database, clock, software).then(clearProgress);
  const stamp = stamping(database);
  const desk = captureDesk({
    activePage,
    async capture(order) {
      await closed;
      // Also when nothing was kept: the disk may have been full.
      const reply = await captureWithHost(setting, order).finally(log.check);
      void stamp(false);
      return reply;
    },
    show: showOnToolbar,
    remember: rememberOutcome,
    clearProgress,
  });
  listen({
    capture: desk.ask,
    progress: () => {
      // Asked by each popup that opens.
      void log.check();
      return closed.then(currentProgress);
    },
    'stamp-now': () => stamp(true).then(() => null),
    'stop-capture': () => Promise.resolve(desk.stop()).then(() => null),
  });
  onCommand('capture-screen', () => desk.press('screen', 'shortcut'));
  onMenu(async (choice) => {
    const chosen = wayOfLine(choice);
    if (chosen) await desk.press(chosen.way, 'menu', chosen.medium);
  });
  const menu = async () => showMenu(menuLines(await language()));
  onArrival(menu);
  welcomeAtInstall();
  onLanguage(menu);
  tidyUp(database);
  lockWhenIdle();
});

/** What the browser is asked for, and what was left half done. */
function tidyUp(database: Database): void {
  void askToPersist();
  sweepExports();
  void whenNoneRestores(() => sweepStaged(database));
  noteVault(database).catch((thrown: unknown) => console.warn('the vault was not noted', thrown));
}

/** So that it is missed when it goes, also when no page of ours was opened yet. */
async function noteVault(database: Database): Promise<void> {
  if (await isThere(database)) await isVaultLost(database, vaultMark);
}
