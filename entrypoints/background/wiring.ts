import { rectCamera } from '../../lib/browser/camera-rect.ts';
import { viewOf } from '../../lib/browser/camera.ts';
import { composite, cutOut } from '../../lib/browser/composite.ts';
import { freeBytes, isRoomy } from '../../lib/browser/disk.ts';
import { postTimeStampRequest } from '../../lib/browser/network.ts';
import type { CaptureReply } from '../../lib/browser/messages.ts';
import { handIn } from '../../lib/browser/page-hand.ts';
import { mediumIn } from '../../lib/browser/page-medium.ts';
import { readPage, readPlatform } from '../../lib/browser/page.ts';
import { mayReach } from '../../lib/browser/permissions.ts';
import { readPixels } from '../../lib/browser/pixels.ts';
import { pngSize, tinyPreview } from '../../lib/browser/picture.ts';
import { showProgress } from '../../lib/browser/session.ts';
import { browserLanguages, chosenLanguage } from '../../lib/browser/settings.ts';
import { software } from '../../lib/browser/software.ts';
import { onStampWake, wakeAt } from '../../lib/browser/stamp-wakes.ts';
import { isInFront, pageAt, watchPage } from '../../lib/browser/tabs.ts';
import { showPercent } from '../../lib/browser/toolbar.ts';
import { forgetWanted, rememberWanted } from '../../lib/browser/wanted-host.ts';
import type { CaptureProgress } from '../../lib/evidence/capture-progress.ts';
import { timeAtCapture } from '../../lib/flows/before-token.ts';
import { withMentions, withMentionsOf } from '../../lib/evidence/mentions.ts';
import type { CaptureOrder, CaptureSetting } from '../../lib/flows/capture-setting.ts';
import { capture } from '../../lib/flows/capture.ts';
import { captureStore } from '../../lib/flows/capture-store.ts';
import { stamper } from '../../lib/flows/stamp.ts';
import { markTexts } from '../../lib/flows/mark-texts.ts';
import { chooseLanguage, type Language } from '../../lib/i18n/language.ts';
import type { Database } from '../../lib/store/database.ts';

/** The clock of this device. */
export const clock = () => new Date();

/** The language of the screens. */
export async function language(): Promise<Language> {
  return chooseLanguage(await chosenLanguage(), browserLanguages());
}

const asking = { clock, post: postTimeStampRequest, allowed: mayReach };

/** Asks for the time stamps that items wait for, now and when the browser wakes it for that. */
export function stamping(database: Database): (all: boolean) => Promise<void> {
  const { run } = stamper({ ...asking, database, wakeAt });
  // What is queued stays queued: the next wake tries again.
  const work = async (all: boolean) => {
    if (await isRoomy()) await run(all);
  };
  const stamp = (all: boolean) =>
    work(all).catch((thrown: unknown) => console.warn('stamping stopped', thrown));
  onStampWake((wake) => void stamp(wake === 'all'));
  void stamp(false);
  return stamp;
}

/** What captures are made with. */
export function captureSetting(database: Database): CaptureSetting {
  return {
    clock,
    software,
    pageAt,
    watch: watchPage,
    isInFront,
    readPage: async (tab) => withMentions(await readPage(tab)),
    readPlatform: async (tab) => withMentionsOf(await readPlatform(tab)),
    viewOf,
    rectOf: rectCamera,
    handIn,
    mediumIn,
    readPixels,
    composite,
    cutOut,
    markTexts: async () => markTexts(await language()),
    sizeOf: pngSize,
    preview: tinyPreview,
    progress,
    beforeToken: () => timeAtCapture(database, asking),
    ...captureStore(database, clock, freeBytes),
  };
}

/** Captures; what it could not have for want of a permission, the next popup offers to ask for. */
export async function captureWithHost(
  setting: CaptureSetting,
  order: CaptureOrder,
): Promise<CaptureReply> {
  const reply = await capture(setting, order);
  const { medium, target } = order;
  if (order.way !== 'media') return reply;
  await forgetWanted();
  if (reply.ok && reply.wantsHost && medium?.address)
    await rememberWanted({ target, medium: { ...medium, address: medium.address } });
  return reply;
}

async function progress(now: CaptureProgress): Promise<void> {
  await showProgress(now);
  if ((now.phase === 'taking' || now.phase === 'fetching') && now.expected > 0)
    await showPercent(Math.round((100 * now.done) / now.expected));
}
