import { Fault, messageOf } from '../base/fault.ts';
import type { Watch } from '../browser/tabs.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import type { Change, Failure } from '../evidence/coverage.ts';
import { mediaFile } from '../evidence/item-files.ts';
import { measureMedia } from '../evidence/media-measure.ts';
import {
  addressBound,
  finalReasons,
  largestMedium,
  type MediaReason,
  type MediaRecord,
  type MediaRoute,
  type MediumTarget,
  type TriedRoute,
} from '../evidence/media-record.ts';
import type { MediaSource } from '../evidence/media-source.ts';
import { PiecesFailure } from '../store/keep-pieces.ts';
import { isRefused, routesTo } from './media-plan.ts';
import { RouteEnd, streamOf } from './media-stream.ts';
import { MediaWindow } from './media-window.ts';
import { similarityOf } from './similarity.ts';
import { failureOf, type LongWork } from './capture-work.ts';

/** What a capture of a medium gave. Its bytes are stored already. */
export interface MediumCapture {
  media: MediaRecord[];
  records: FileRecord[];
  changes: Change[];
  failures: Failure[];
}

/**
 * Keeps the original bytes of the one medium that the reporter pointed at, by the first route that
 * gives them. Whatever happens, the record says which routes were tried and why they gave nothing.
 */
export async function captureMedium(work: LongWork, target: MediumTarget): Promise<MediumCapture> {
  const watch = work.setting.watch(work.page);
  const records: FileRecord[] = [];
  const medium = newRecord(target);
  try {
    await withSource({ work, watch, medium, records }, target);
  } catch (thrown) {
    if (isRefusal(thrown)) await watch.stop();
    medium.tried.push(tried(null, reasonFor(thrown, watch), thrown));
  }
  const changes = await watch.stop();
  return { media: [medium], records, changes, failures: failuresOf(medium) };
}

// The vault, or the case, does not take it: that is no matter of this medium.
function isRefusal(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault && thrown.code !== 'storage-full';
}

interface Attempt {
  work: LongWork;
  watch: Watch;
  medium: MediaRecord;
  records: FileRecord[];
}

function newRecord({ element, address }: MediumTarget): MediaRecord {
  return {
    element,
    address: address?.slice(0, addressBound) ?? null,
    addressLength: address?.length ?? 0,
    worker: false,
    ...{ route: null, tried: [], file: null, size: null, claimedType: null, kind: null },
    measure: { width: null, height: null, rotation: null, durationMs: null },
    shown: { width: null, height: null, durationMs: null },
    pageCouldAlter: false,
  };
}

async function withSource(attempt: Attempt, { frame, address }: MediumTarget): Promise<void> {
  const { work, medium } = attempt;
  if (!address) throw new RouteEnd('no-address');
  const source = await work.setting.mediumIn(work.page.target.tab, frame);
  try {
    const sight = await source.look(address);
    medium.worker = sight.controlled;
    medium.shown = sight.shown;
    await tryEach(attempt, source, address, routesTo(address, sight));
  } finally {
    // A page that has gone has let go of everything by itself.
    await source.close().catch(() => undefined);
  }
}

async function tryEach(
  attempt: Attempt,
  source: MediaSource,
  address: string,
  routes: ReturnType<typeof routesTo>,
): Promise<void> {
  const { medium, watch } = attempt;
  for (const planned of routes) {
    if (isRefused(planned)) {
      medium.tried.push(planned);
      continue;
    }
    try {
      await take(attempt, source, planned.route, address);
      return;
    } catch (failure) {
      // What the bytes threw on their way is told by the vault as its cause.
      const thrown = failure instanceof PiecesFailure ? failure.cause : failure;
      const reason = reasonFor(thrown, watch);
      medium.tried.push(tried(planned.route, reason, thrown));
      if (finalReasons.includes(reason)) return;
    }
  }
}

async function take(
  { work, medium, records }: Attempt,
  source: MediaSource,
  route: MediaRoute,
  address: string,
): Promise<void> {
  const { setting, order, item } = work;
  const opening = await source.open(route, address);
  if (!opening.ok) throw new RouteEnd(opening.reason, opening.detail);
  const { type, size } = opening;
  if ((size ?? 0) > largestMedium) throw new RouteEnd('too-large', String(size));
  const window = new MediaWindow();
  const passed = (bytes: number) => tell(work, bytes, size);
  const stream = await streamOf(source, type, { window, signal: order.signal, passed });
  const { kind, pieces } = stream;
  const file = { name: mediaFile(1, kind.extension), type: kind.type, pieces };
  const record = await setting.keepPieces(item, file);
  records.push(record);
  // The one place where the bytes of a stored medium are known: `window.whole()` has them where they
  // are few enough to be held, `window.readAt` their beginning and end.
  const measure = await measureMedia(kind, (at, length) => window.readAt(at, length), record.size);
  const claimedType = type?.slice(0, 100) ?? null;
  const pageCouldAlter = route === 'page-world';
  Object.assign(medium, { route, file: record.name, size: record.size, claimedType, measure });
  const similarity = await similarityOf(() => window.whole(), kind, measure, setting.readPixels);
  Object.assign(medium, { kind: kind.type, pageCouldAlter, similarity });
}

const mebibyte = 1024 * 1024;

async function tell({ setting, order }: LongWork, bytes: number, size: number | null) {
  const done = Math.ceil(bytes / mebibyte);
  // What a server says of the length may be that of something compressed.
  const expected = size === null || size < bytes ? 0 : Math.ceil(size / mebibyte);
  await setting.progress({ way: order.way, phase: 'fetching', done, expected, secondsLeft: null });
}

function tried(route: MediaRoute | null, reason: MediaReason, thrown: unknown): TriedRoute {
  return { route, reason, detail: messageOf(thrown).slice(0, 300) };
}

function reasonFor(thrown: unknown, watch: Watch): MediaReason {
  if (thrown instanceof RouteEnd) return thrown.reason;
  if (isRefusal(thrown)) throw thrown;
  if (thrown instanceof Fault) return 'storage-full';
  const gone = watch.seen().some(({ kind }) => kind !== 'tab-switched');
  return gone ? 'page-gone' : 'broken-off';
}

function failuresOf({ file, tried: routes }: MediaRecord): Failure[] {
  if (file !== null) return [];
  const last = routes.at(-1);
  const told = routes.map(({ route, reason, detail }) => `${route ?? '-'}: ${reason} ${detail}`);
  const failure = failureOf('media', told.join('; ').slice(0, 500));
  return [{ ...failure, code: last ? `media-${last.reason}` : failure.code }];
}
