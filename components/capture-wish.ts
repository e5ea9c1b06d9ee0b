import type { CaptureReply } from '../lib/browser/messages.ts';
import type { CaptureProgress } from '../lib/evidence/capture-progress.ts';
import type { CaptureWay, Direction, ScreenBound } from '../lib/evidence/capture-way.ts';

/** What the reporter asks for. */
export interface CaptureWish {
  way: CaptureWay;
  direction: Direction | null;
  screens: ScreenBound;
}

/** Capturing as the popup uses it. */
export interface Capturing {
  capture: (wish: CaptureWish) => Promise<CaptureReply>;
  /** Stops the longer capture that is running; what was taken stays. */
  stop: () => Promise<void>;
  /** How far a longer capture is, when the popup opened. */
  progress: CaptureProgress | null;
  watchProgress: (changed: (progress: CaptureProgress | null) => void) => () => void;
  /** Closes the popup: a longer capture goes on without it. */
  close: () => void;
}
