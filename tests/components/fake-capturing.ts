import type { Capturing } from '../../components/capture-wish.ts';
import type { CaptureProgress } from '../../lib/evidence/capture-progress.ts';

/** Capturing that always works, unless told otherwise. */
export function fakeCapturing(over: Partial<Capturing> = {}): Capturing {
  return {
    capture: () => Promise.resolve({ ok: true, item: 'x', failed: [] }),
    stop: () => Promise.resolve(),
    progress: null,
    watchProgress: () => () => undefined,
    close: () => undefined,
    ...over,
  };
}

/** A longer capture half-way. */
export const halfWay: CaptureProgress = {
  way: 'page',
  phase: 'taking',
  done: 7,
  expected: 14,
  secondsLeft: 4,
};
