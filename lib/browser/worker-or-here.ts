import { asFault, Fault } from '../base/fault.ts';
import { runInWorker, type WorkerRun } from './worker-line.ts';

/** Work that can run in a worker or, where there can be none, in the page itself. */
export interface Work<O, P, R> {
  /** Address of the worker's script. */
  script: string;
  order: O;
  onProgress: (progress: P) => void;
  /** The same work in the page; it must let the page breathe, and stop with the signal. */
  here: (order: O, progress: (progress: P) => void, signal: AbortSignal) => Promise<R>;
}

/**
 * Runs in a worker. A page from the disk may not be allowed one, and a browser can be set to have
 * none: when the worker dies before its first sign of life, the page does the work itself.
 */
export function inWorkerOrHere<O, P, R>({
  script,
  order,
  onProgress,
  here,
}: Work<O, P, R>): WorkerRun<R> {
  const stopping = new AbortController();
  let alive = false;
  const progress = (told: P) => {
    alive = true;
    onProgress(told);
  };
  const run = tried<O, P, R>(script, order, progress);
  const instead = async (thrown: unknown): Promise<R> => {
    if (alive || stopping.signal.aborted) throw thrown;
    return here(order, onProgress, stopping.signal);
  };
  const stop = () => {
    stopping.abort(new Fault('unexpected', 'The work was stopped.'));
    run.stop();
  };
  return { result: run.result.catch(instead), stop };
}

/** Some browsers refuse a worker at once, others later. */
function tried<O, P, R>(script: string, order: O, onProgress: (progress: P) => void): WorkerRun<R> {
  try {
    return runInWorker<O, P, R>(script, order, onProgress);
  } catch (thrown) {
    const refused = Promise.reject<R>(asFault(thrown));
    return { result: refused, stop: () => undefined };
  }
}
