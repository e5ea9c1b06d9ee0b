import type { Bytes } from '../base/bytes.ts';
import type { Clock } from '../base/time.ts';
import type { RectCamera } from '../browser/camera-rect.ts';
import type { Composite } from '../browser/composite.ts';
import type { PageTarget } from '../browser/messages.ts';
import type { MarkTexts, PageHand } from '../evidence/page-hand.ts';
import type { PictureSize } from '../browser/picture.ts';
import type { Page, Watch } from '../browser/tabs.ts';
import type { FileRecord, Software, Trigger } from '../evidence/acquisition.ts';
import type { CaptureProgress } from '../evidence/capture-progress.ts';
import type { CaptureWay, Direction } from '../evidence/capture-way.ts';
import type { readPixels } from '../browser/pixels.ts';
import type { Rectangle } from '../evidence/coverage.ts';
import type { MediumTarget } from '../evidence/media-record.ts';
import type { MediaSource } from '../evidence/media-source.ts';
import type { PageReading } from '../evidence/facts.ts';
import type { TimeAtCapture } from '../evidence/stamp.ts';
import type { PlatformReading } from '../evidence/platform-facts.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import type { NewItem } from '../store/items.ts';
import type { NewPieces } from '../store/keep-pieces.ts';

/** What the reporter asked for. */
export interface CaptureOrder {
  target: PageTarget;
  trigger: Trigger;
  way: CaptureWay;
  /** Only for a conversation; null lets its position decide. */
  direction: Direction | null;
  /** Most screens of a longer capture. */
  screens: number;
  /** Only for the way `media`: what the reporter pointed at. */
  medium?: MediumTarget;
  /** Stops a longer capture; what was taken stays. */
  signal: AbortSignal;
}

/** A file of an item, with its record. */
export interface NewFile {
  record: FileRecord;
  bytes: Bytes;
}

/** A file as the vault takes it. */
export function named({ record, bytes }: NewFile): NewItem['files'][number] {
  return { name: record.name, bytes };
}

/** A capture that was noted: where it goes and how. */
export interface Begun {
  case: string;
  way: CaptureWay;
}

/** What a capture needs of the world. */
export interface CaptureSetting {
  clock: Clock;
  software(): Promise<Software>;
  pageAt(target: PageTarget): Promise<Page>;
  watch(page: Page): Watch;
  /** Whether the window shows this page now. */
  isInFront(target: PageTarget): Promise<boolean>;
  readPage(tab: number): Promise<PageReading>;
  /** What the platform shows now, without text and copy of the page. */
  readPlatform(tab: number): Promise<PlatformReading | null>;
  viewOf(window: number): Promise<Bytes>;
  /** Only where the browser draws what is out of view. */
  rectOf: RectCamera | null;
  handIn(tab: number): Promise<PageHand>;
  /** The ways to a medium in a frame of a tab. @throws Error when the browser forbids it. */
  mediumIn(tab: number, frame: number): Promise<MediaSource>;
  /** Unpacks a picture. Never throws. */
  readPixels: typeof readPixels;
  composite(width: number): Composite;
  cutOut(png: Bytes, area: Rectangle): Promise<Bytes>;
  markTexts(): Promise<MarkTexts>;
  sizeOf(png: Bytes): PictureSize | null;
  preview(png: Bytes): Promise<string>;
  /** What is known of trusted time now; takes two seconds at most and never throws. */
  beforeToken(): Promise<TimeAtCapture>;
  /** Tells how far a longer capture is. */
  progress(progress: CaptureProgress): Promise<void>;
  /**
   * Notes that a capture begins, so that one that breaks off is not forgotten. Returns the case it
   * goes to until its end, and the way it has to go: facts only in a facts-only case. @throws Fault.
   */
  begin(item: string, trigger: Trigger, way: CaptureWay): Promise<Begun>;
  /**
   * Stores a file of a capture that is under way. @throws Fault `storage-full`, `storage-failed`, and
   * `facts-only` when its case became facts only meanwhile.
   */
  keep(item: string, file: NewFile): Promise<void>;
  /** The same for a file that comes in pieces. @throws also what the pieces throw. */
  keepPieces(item: string, file: Omit<NewPieces, 'room'>): Promise<FileRecord>;
  /** Seals what a list will show of a capture, in case it breaks off. */
  keepSummary(summary: Omit<ItemSummary, 'number'>): Promise<void>;
  /** Forgets a capture of which nothing came, with what was stored of it. */
  abandon(item: string): Promise<void>;
  /** Stores an item whole or not at all. @throws Fault `storage-full`, `storage-failed`, `facts-only`. */
  store(item: NewItem): Promise<void>;
}
