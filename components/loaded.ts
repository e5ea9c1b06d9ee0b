import { useEffect, useMemo, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Glance } from '../lib/flows/review.ts';

/** Something that is being read, has been read, or could not be read. */
export type Loaded<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; fault: FaultCode };

/**
 * Reads something, and again whenever `load` or `version` changes. What was read before stays on
 * the screen until the new answer is there; answers that come too late are dropped. However often
 * `version` changes, it is read once at a time: time stamps that come in by the hundred would else have
 * the log of a large case opened hundreds of times beside each other.
 */
export function useLoaded<T>(load: () => Promise<T>, version: number): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const reading = useMemo(() => readingOf(load, setLoaded), [load]);
  useEffect(() => reading.begin(), [reading, version]);
  useEffect(() => () => reading.stop(), [reading]);
  return loaded;
}

function readingOf<T>(load: () => Promise<T>, show: (loaded: Loaded<T>) => void) {
  let [running, wanted, shown, stopped] = [false, false, false, false];
  const answer = (loaded: Loaded<T>) => {
    // Where nothing is on the screen yet, what was so a moment ago is better.
    if (!stopped && !(wanted && shown)) show(loaded);
    shown = true;
  };
  const run = async () => {
    while (wanted && !stopped) {
      wanted = false;
      await load().then(
        (value) => answer({ state: 'ready', value }),
        (thrown: unknown) => answer({ state: 'failed', fault: asFault(thrown).code }),
      );
    }
    running = false;
  };
  return {
    begin() {
      wanted = true;
      if (!running) void run();
      running = true;
    },
    stop() {
      stopped = true;
    },
  };
}

/** A number that grows with every change of the case, from whichever window. */
export function useChanges(review: Glance): number {
  const [version, setVersion] = useState(0);
  useEffect(() => review.watch(() => setVersion((before) => before + 1)), [review]);
  return version;
}
