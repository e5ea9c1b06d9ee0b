import { defineBackground } from 'wxt/utils/define-background';
import type { Clock } from '../lib/base/time.ts';
import { viewOf } from '../lib/browser/camera.ts';
import { onCommand } from '../lib/browser/commands.ts';
import { freeBytes } from '../lib/browser/disk.ts';
import { sweepExports } from '../lib/browser/export-claim.ts';
import { listen } from '../lib/browser/messages.ts';
import { postTimeStampRequest } from '../lib/browser/network.ts';
import { readPage } from '../lib/browser/page.ts';
import { mayReach } from '../lib/browser/permissions.ts';
import { pngSize, tinyPreview } from '../lib/browser/picture.ts';
import { rememberOutcome } from '../lib/browser/session.ts';
import { software } from '../lib/browser/software.ts';
import { onStampWake, wakeAt } from '../lib/browser/stamp-wakes.ts';
import { activePage, pageAt, watchPage } from '../lib/browser/tabs.ts';
import { showOnToolbar } from '../lib/browser/toolbar.ts';
import { lockWhenIdle } from '../lib/browser/vault-session.ts';
import { timeAtCapture } from '../lib/flows/before-token.ts';
import { captureByShortcut } from '../lib/flows/capture-by-shortcut.ts';
import { captureStore } from '../lib/flows/capture-store.ts';
import { captureScreen, type CaptureSetting } from '../lib/flows/capture.ts';
import { closeInterrupted } from '../lib/flows/close-interrupted.ts';
import { stamper } from '../lib/flows/stamp.ts';
import { Database } from '../lib/store/database.ts';

export default defineBackground(() => {
  const clock = () => new Date();
  const database = new Database();
  const { stamp, beforeToken } = stamping(database, clock);
  const setting: CaptureSetting = {
    clock,
    software,
    pageAt,
    watch: watchPage,
    readPage,
    viewOf,
    sizeOf: pngSize,
    preview: tinyPreview,
    beforeToken,
    ...captureStore(database, clock, freeBytes),
  };
  // What is pending now began in a background that is gone: this one has captured nothing yet.
  const closed = closeInterrupted(database, clock, software);
  const capture: typeof captureScreen = async (...click) => {
    await closed;
    const reply = await captureScreen(...click);
    void stamp(false);
    return reply;
  };
  listen({
    'capture-screen': (target) => capture(setting, target, 'popup'),
    'stamp-now': () => stamp(true).then(() => null),
  });
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

/** Asks for time stamps: before a capture, after it, and when there is something left to ask for. */
function stamping(database: Database, clock: Clock) {
  const asking = { clock, post: postTimeStampRequest, allowed: mayReach };
  const { run } = stamper({ ...asking, database, wakeAt });
  // What is queued stays queued: the next wake tries again.
  const stamp = (all: boolean) =>
    run(all).catch((thrown: unknown) => console.warn('stamping stopped', thrown));
  onStampWake((wake) => void stamp(wake === 'all'));
  void stamp(false);
  return { stamp, beforeToken: () => timeAtCapture(database, asking) };
}
