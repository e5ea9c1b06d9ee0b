import type { CaptureWay } from './capture-way.ts';

/** How far a longer capture is. It names no page. */
export interface CaptureProgress {
  way: CaptureWay;
  phase: 'marking' | 'looking' | 'taking' | 'joining';
  /** Pictures that are stored. */
  done: number;
  /** Pictures that there will be, as far as is known now; grows with the page. */
  expected: number;
  /** Seconds that are left, as far as is known; null before that. */
  secondsLeft: number | null;
}
