import { asFault } from '../../lib/base/fault.ts';
import { noteFailedWrite } from '../../lib/browser/log-state.ts';
import { runInWorker, type WorkerRun } from '../../lib/browser/worker-line.ts';

/** Runs a worker that writes to the vault; it cannot note itself that a write failed. */
export function runOwnWorker<O, P, R>(
  script: string,
  order: O,
  onProgress: (progress: P) => void,
): WorkerRun<R> {
  const run = runInWorker<O, P, R>(script, order, onProgress);
  run.result.catch((thrown: unknown) => {
    const { code } = asFault(thrown);
    if (code === 'storage-failed' || code === 'storage-full') noteFailedWrite();
  });
  return run;
}
