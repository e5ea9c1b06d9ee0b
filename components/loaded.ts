import { useEffect, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Glance } from '../lib/flows/review.ts';

/** Something that is being read, has been read, or could not be read. */
export type Loaded<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; fault: FaultCode };

/**
 * Reads something, and again whenever `load` or `version` changes. What was read before stays on
 * the screen until the new answer is there; answers that come too late are dropped.
 */
export function useLoaded<T>(load: () => Promise<T>, version: number): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (thrown: unknown) => current && setLoaded({ state: 'failed', fault: asFault(thrown).code }),
    );
    return () => {
      current = false;
    };
  }, [load, version]);
  return loaded;
}

/** A number that grows with every change of the case, from whichever window. */
export function useChanges(review: Glance): number {
  const [version, setVersion] = useState(0);
  useEffect(() => review.watch(() => setVersion((before) => before + 1)), [review]);
  return version;
}
