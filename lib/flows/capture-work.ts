import { Fault, messageOf } from '../base/fault.ts';
import type { PageHand } from '../evidence/page-hand.ts';
import type { Page, Watch } from '../browser/tabs.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import type { Change, Ending, Failure, LongCoverage } from '../evidence/coverage.ts';
import type { SeenRow } from '../evidence/message-row.ts';
import type { PlatformReading, ReaderFailure } from '../evidence/platform-facts.ts';
import type { Start } from '../evidence/sight.ts';
import type { CaptureOrder, CaptureSetting } from './capture-setting.ts';

/** What a longer capture gave. Its files are stored already. */
export interface LongCapture {
  records: FileRecord[];
  coverage: LongCoverage | null;
  changes: Change[];
  failures: Failure[];
  platform: Taken['platform'];
  unread: Taken['unread'];
}

/** A longer capture of one item. */
export interface LongWork {
  setting: CaptureSetting;
  order: CaptureOrder;
  page: Page;
  item: string;
}

/** The page as it is held during a longer capture. */
export interface Scene {
  hand: PageHand;
  start: Start;
  watch: Watch;
}

/** What was taken so far. It only grows, so that nothing is lost when something fails. */
export interface Taken {
  records: FileRecord[];
  tiles: LongCoverage['tiles'];
  pieces: LongCoverage['pieces'];
  rows: SeenRow[];
  /** What the platform showed over all pictures; null when nothing was read. */
  platform: PlatformReading | null;
  /** The last picture whose reading failed. */
  unread: ReaderFailure | null;
  failures: Failure[];
  ending: Ending;
}

/** A step that failed, for the record. */
export function failureOf(
  step: 'tiles' | 'composite' | 'part' | 'media',
  thrown: unknown,
): Failure {
  const code = thrown instanceof Fault ? thrown.code : `${step}-failed`;
  return { step, code, message: messageOf(thrown) };
}
