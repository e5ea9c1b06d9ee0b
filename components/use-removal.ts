import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Removal } from '../lib/flows/remove-items.ts';
import type { ListRow, Review } from '../lib/flows/review.ts';
import type { SearchProgress } from '../lib/flows/search.ts';

/** How deleting the chosen items stands. */
export type RemovalState =
  | { state: 'none' }
  | { state: 'running'; progress: SearchProgress; stopping: boolean }
  | { state: 'done'; outcome: Removal }
  | { state: 'failed'; fault: FaultCode };

/** Deletes items, one deletion at a time, and stops when told to or when the screen goes. */
export function useRemoval(review: Review) {
  const [state, setState] = useState<RemovalState>({ state: 'none' });
  const stopRef = useRef<AbortController | null>(null);
  useEffect(() => () => stopRef.current?.abort(), []);
  const run = async (rows: readonly ListRow[]): Promise<void> => {
    if (stopRef.current) return;
    const stop = new AbortController();
    stopRef.current = stop;
    const told = (progress: SearchProgress) =>
      setState({ state: 'running', progress, stopping: stop.signal.aborted });
    told({ done: 0, total: rows.length });
    setState(await endOf(() => review.removeMany(rows, stop.signal, told)));
    stopRef.current = null;
  };
  const stop = () => {
    stopRef.current?.abort();
    setState((before) => (before.state === 'running' ? { ...before, stopping: true } : before));
  };
  const forget = () => setState({ state: 'none' });
  return { state, run, stop, forget };
}

async function endOf(work: () => Promise<Removal>): Promise<RemovalState> {
  try {
    return { state: 'done', outcome: await work() };
  } catch (thrown) {
    return { state: 'failed', fault: asFault(thrown).code };
  }
}
