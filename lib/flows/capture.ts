import { Fault } from '../base/fault.ts';
import type { CaptureReply } from '../browser/messages.ts';
import type { Page } from '../browser/tabs.ts';
import { isLasting } from '../evidence/capture-way.ts';
import { pageAccess } from '../evidence/page-access.ts';
import type { TimeAtCapture } from '../evidence/stamp.ts';
import { draftFile, filesOf } from './capture-files.ts';
import { captureLong } from './capture-long.ts';
import { captureMedium, type MediumCapture } from './capture-medium.ts';
import { look } from './capture-look.ts';
import { capturePart, type PartCapture } from './capture-part.ts';
import { withPictures } from './capture-readings.ts';
import { type DoneReply, storeFacts, withoutView } from './capture-facts.ts';
import { type Finished, type Looked, recordOf, summaryOf } from './capture-record.ts';
import { type CaptureOrder, type CaptureSetting, named, type NewFile } from './capture-setting.ts';
import type { LongCapture } from './capture-work.ts';

/**
 * Keeps what a window shows, in one of the ways of `evidence/capture-way.ts`. The untouched view
 * comes first, always. What fails on the way is recorded in the item; only when there is nothing at
 * all, no item is made.
 * @throws Fault `page-gone`, `page-forbidden`, `nothing-captured`, `part-cancelled`, `storage-full`,
 * `storage-failed`.
 */
export async function capture(setting: CaptureSetting, order: CaptureOrder): Promise<CaptureReply> {
  const item = crypto.randomUUID();
  const begun = await setting.begin(item, order.trigger, order.way);
  try {
    const own = { ...order, way: begun.way };
    const click = { item, case: begun.case, order: own, startedAt: setting.clock() };
    const reply = await takeAndStore(setting, click);
    return order.way === begun.way ? reply : { ...reply, factsOnly: true };
  } catch (thrown) {
    // The reporter is told right away that there is no item; there is nothing left to close later.
    await setting.abandon(item).catch((left: unknown) => {
      // As on a full disk. The note stays, and the next start closes the capture.
      console.warn('a capture without an item stays noted', left);
    });
    throw thrown;
  }
}

async function takeAndStore(
  setting: CaptureSetting,
  click: Omit<Looked, 'page' | 'seen'>,
): Promise<DoneReply> {
  const { order } = click;
  const page = await setting.pageAt(order.target);
  refuseForbidden(page);
  const asking = setting.beforeToken();
  const seen = await look(setting, page, order.way);
  const begun = { ...click, page, seen };
  if (order.way === 'facts') return storeFacts(setting, begun, asking);
  try {
    return await storeAll(setting, begun, asking);
  } catch (thrown) {
    if (!isFactsOnly(thrown) || !seen.reading) throw thrown;
    return { ...(await storeFacts(setting, withoutView(begun), asking)), factsOnly: true };
  }
}

// The case became facts only while this capture was under way: its pictures were refused.
function isFactsOnly(thrown: unknown): boolean {
  return thrown instanceof Fault && thrown.code === 'facts-only';
}

async function storeAll(
  setting: CaptureSetting,
  begun: Looked,
  asking: Promise<TimeAtCapture>,
): Promise<DoneReply> {
  const { seen, item } = begun;
  const files = await filesOf(seen);
  const more = await takeMore(setting, begun, files);
  const failures = [...seen.failures, ...more.failures];
  const { long, part, media, changes } = more;
  const kept = [...files.map(({ record }) => record), ...more.records];
  const reading = withPictures(seen.reading, more);
  const all = { ...seen, reading, changes: [...seen.changes, ...changes] };
  const trustedTime = await asking;
  const parts = { long, part, media };
  const done: Finished = { ...begun, seen: all, files: kept, failures, ...parts, trustedTime };
  const summary = summaryOf(setting, done, failures.length);
  const record = await recordOf(setting, done);
  await setting.store({ record, files: more.stored ? [] : files.map(named), summary });
  const ending = long?.ending;
  const failed = failures.map(({ step }) => step);
  const told = ending && { ending, taken: long.tiles.length };
  return { ok: true, item, failed, ...told, ...(wantsHost(media) && { wantsHost: true }) };
}

function wantsHost(media: MediumCapture['media']): boolean {
  return media.some(({ tried }) => tried.at(-1)?.reason === 'permission');
}

type More = Pick<LongCapture, 'records' | 'changes' | 'failures' | 'platform' | 'unread'> & {
  long: LongCapture['coverage'];
  part: PartCapture['part'];
  media: MediumCapture['media'];
  /** The first files are in the vault already. */
  stored: boolean;
};

const nothing: More = {
  ...{ records: [], changes: [], failures: [], platform: null, unread: null },
  ...{ long: null, part: null, media: [], stored: false },
};

// What was seen first is stored before anything else is tried: it may be all there will be.
async function takeMore(
  setting: CaptureSetting,
  begun: Looked,
  files: readonly NewFile[],
): Promise<More> {
  const { order, item, page, seen } = begun;
  if (!isLasting(order.way)) return nothing;
  await setting.keepSummary(await summaryOf(setting, begun, 1));
  for (const file of [await draftFile(page, seen), ...files]) await setting.keep(item, file);
  const work = { setting, order, page, item };
  if (order.way === 'part') return { ...nothing, ...(await capturePart(work, seen)), stored: true };
  if (order.way === 'media') {
    const medium = order.medium ? await captureMedium(work, order.medium) : {};
    return { ...nothing, ...medium, stored: true };
  }
  const { coverage, ...taken } = await captureLong(work);
  return { ...nothing, ...taken, long: coverage, stored: true };
}

// Browsers would still give the picture of some of their own pages: their lists of visited pages
// and downloads, for example. That is nobody's evidence, and popup and shortcut must not differ.
function refuseForbidden({ address }: Page): void {
  if (['open', 'local-file'].includes(pageAccess(address))) return;
  throw new Fault('page-forbidden', 'Browsers keep extensions away from this page.');
}
