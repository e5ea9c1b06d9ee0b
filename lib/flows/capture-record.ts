import { type Clock, zoneAt } from '../base/time.ts';
import type { Page } from '../browser/tabs.ts';
import { type Acquisition, type FileRecord, recordFormat } from '../evidence/acquisition.ts';
import { isLong } from '../evidence/capture-way.ts';
import type { Coverage, Failure, LongCoverage, Rectangle } from '../evidence/coverage.ts';
import type { MediaRecord } from '../evidence/media-record.ts';
import type { TimeAtCapture } from '../evidence/stamp.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import type { CaptureOrder, CaptureSetting } from './capture-setting.ts';
import type { Seen } from './capture-look.ts';

/** A capture after the first look. */
export interface Looked {
  item: string;
  /** Code of the case it goes to, whatever case is chosen meanwhile. */
  case: string;
  order: CaptureOrder;
  page: Page;
  startedAt: Date;
  seen: Seen;
}

/** A capture whose files are all there, ready for its record. */
export interface Finished extends Looked {
  files: FileRecord[];
  failures: Failure[];
  long: LongCoverage | null;
  part: Rectangle | null;
  media: MediaRecord[];
  trustedTime: TimeAtCapture;
}

/** The acquisition record of a capture. */
export async function recordOf(setting: CaptureSetting, done: Finished): Promise<Acquisition> {
  const { item, page, seen, startedAt, order } = done;
  const finishedAt = setting.clock();
  return {
    format: recordFormat,
    item,
    case: done.case,
    way: order.way,
    trigger: order.trigger,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    zone: zoneOf(() => finishedAt),
    trustedTime: done.trustedTime,
    address: page.address,
    page: seen.reading?.facts ?? null,
    files: done.files,
    coverage: coverageOf(setting, done),
    ...(done.media.length > 0 && { media: done.media }),
    failures: done.failures,
    software: await setting.software(),
  };
}

/** The zone of the device now, as the record has it. */
export function zoneOf(clock: Clock): Acquisition['zone'] {
  const { name, offsetMinutes } = zoneAt(clock());
  return { name, offsetMinutes };
}

function coverageOf(setting: CaptureSetting, done: Finished): Coverage {
  const { seen, long, part, order } = done;
  const size = seen.picture ? setting.sizeOf(seen.picture) : null;
  const taken = (seen.picture ? 1 : 0) + (long?.tiles.length ?? 0);
  // A longer capture knows only afterwards how many there were; its ending says what is missing.
  const planned = order.way === 'facts' ? 0 : isLong(order.way) ? Math.max(2, taken) : 1;
  return {
    planned,
    taken,
    width: size?.width ?? null,
    height: size?.height ?? null,
    changes: seen.changes,
    ...(long && { long }),
    ...(part && { part }),
  };
}

/** What a list shows of a capture. */
export async function summaryOf(
  setting: CaptureSetting,
  { item, page, seen, startedAt }: Pick<Finished, 'item' | 'page' | 'seen' | 'startedAt'>,
  failures: number,
): Promise<Omit<ItemSummary, 'number'>> {
  return {
    item,
    at: startedAt.toISOString(),
    address: page.address ?? seen.reading?.facts.address ?? null,
    title: (seen.reading?.facts.title ?? '').slice(0, 300),
    preview: await previewOf(setting, seen),
    failures,
  };
}

// A list without a thumbnail is no loss of evidence: it is made from the picture, which is kept,
// and a picture that cannot be decoded shows when it is opened.
async function previewOf(setting: CaptureSetting, { picture }: Seen): Promise<string | null> {
  if (!picture) return null;
  try {
    return await setting.preview(picture);
  } catch {
    return null;
  }
}
