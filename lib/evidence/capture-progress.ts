import type { CaptureWay } from './capture-way.ts';

/** How far a longer capture is. It names no page. */
export interface CaptureProgress {
  way: CaptureWay;
  phase: 'marking' | 'looking' | 'taking' | 'joining' | 'fetching';
  /** Pictures that are stored; of a medium, mebibytes. */
  done: number;
  /** Pictures that there will be, as far as is known now; grows with the page. Of a medium, mebibytes; 0 when not known. */
  expected: number;
  /** Seconds that are left, as far as is known; null before that. */
  secondsLeft: number | null;
}
