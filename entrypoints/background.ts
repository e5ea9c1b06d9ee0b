import { defineBackground } from 'wxt/utils/define-background';
import { viewOf } from '../lib/browser/camera.ts';
import { onCommand } from '../lib/browser/commands.ts';
import { freeBytes } from '../lib/browser/disk.ts';
import { sweepExports } from '../lib/browser/export-claim.ts';
import { listen } from '../lib/browser/messages.ts';
import { readPage } from '../lib/browser/page.ts';
import { pngSize, tinyPreview } from '../lib/browser/picture.ts';
import { rememberOutcome } from '../lib/browser/session.ts';
import { software } from '../lib/browser/software.ts';
import { activePage, pageAt, watchPage } from '../lib/browser/tabs.ts';
import { showOnToolbar } from '../lib/browser/toolbar.ts';
import { lockWhenIdle } from '../lib/browser/vault-session.ts';
import { withMentions } from '../lib/evidence/mentions.ts';
import { captureByShortcut } from '../lib/flows/capture-by-shortcut.ts';
import { captureStore } from '../lib/flows/capture-store.ts';
import { captureScreen, type CaptureSetting } from '../lib/flows/capture.ts';
import { closeInterrupted } from '../lib/flows/close-interrupted.ts';
import { Database } from '../lib/store/database.ts';

export default defineBackground(() => {
  const clock = () => new Date();
  const database = new Database();
  const setting: CaptureSetting = {
    clock,
    software,
    pageAt,
    watch: watchPage,
    readPage: async (tab) => withMentions(await readPage(tab)),
    viewOf,
    sizeOf: pngSize,
    preview: tinyPreview,
    ...captureStore(database, clock, freeBytes),
  };
  // What is pending now began in a background that is gone: this one has captured nothing yet.
  const closed = closeInterrupted(database, clock, software);
  const capture: typeof captureScreen = (...click) => closed.then(() => captureScreen(...click));
  listen({ 'capture-screen': (target) => capture(setting, target, 'popup') });
  onCommand('capture-screen', () =>
    captureByShortcut({
      activePage,
      capture: ({ target }) => capture(setting, target, 'shortcut'),
      show: showOnToolbar,
      remember: rememberOutcome,
    }),
  );
  sweepExports();
  lockWhenIdle();
});
