import type { CaptureWay } from './capture-way.ts';
import type { Change, Coverage, Failure } from './coverage.ts';
import type { PageFacts } from './facts.ts';
import type { MediaRecord } from './media-record.ts';
import type { TimeAtCapture } from './stamp.ts';

/** Version of the record. A verifier refuses a record whose version it does not know. */
export const recordFormat = 'zegel-item/1';

/** How the reporter asked for the capture. */
export type Trigger = 'popup' | 'shortcut' | 'menu';

/** One file of an item. Its bytes are the original ones unless `derived` says otherwise. */
export interface FileRecord {
  /** Path inside the item's folder, from `bundle/layout.ts`: `[a-z0-9._/-]` only. */
  name: string;
  /** Media type, for example `image/png`. */
  type: string;
  size: number;
  /** Lower-case hexadecimal SHA-256 of the bytes, taken before anything else happened to them. */
  sha256: string;
  derived: boolean;
  /** Names of the files it was made from; only when it is derived. */
  from?: string[];
}

export interface Software {
  name: string;
  version: string;
  /** Browser and version as the browser names itself, for example `Firefox 153.7`. */
  browser: string;
}

/**
 * The acquisition record (ISO/IEC 27037: acquisition) of one item: `item.json`.
 * Its canonical bytes are what the custody log refers to.
 */
export interface Acquisition {
  format: typeof recordFormat;
  /** UUID of the item. */
  item: string;
  /** Code of the case. */
  case: string;
  way: CaptureWay;
  trigger: Trigger;
  /** UTC by the clock of this device: recorded, not relied on. */
  startedAt: string;
  finishedAt: string;
  zone: { name: string; offsetMinutes: number };
  /** What an outside authority says of the time. Records of version 0.1.0 have no such part. */
  trustedTime?: TimeAtCapture;
  /** Address in the address bar at the click; null when the browser hides it. */
  address: string | null;
  page: PageFacts | null;
  files: FileRecord[];
  coverage: Coverage;
  /** Only when a medium was pointed at. */
  media?: MediaRecord[];
  failures: Failure[];
  software: Software;
}

/** Whether the page stayed the one that was clicked on, for the whole capture. */
export function stayedSame(changes: Change[]): boolean {
  return changes.length === 0;
}
