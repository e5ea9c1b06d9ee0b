import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type {
  BackupDesk,
  BackupProgress,
  BackupResult,
  BackupRun,
} from '../lib/flows/backup-events.ts';

/** What is made or restored. */
export type BackupTask = BackupResult['kind'];

/** How a backup or a restore stands. */
export type BackupState =
  | { state: 'ready'; stopped: BackupTask | null }
  | { state: 'running'; task: BackupTask; progress: BackupProgress | null }
  | { state: 'stopping' }
  | { state: 'done'; result: BackupResult }
  | { state: 'failed'; task: BackupTask; fault: FaultCode };

/** Begins the work. */
export type Begin = (onProgress: (progress: BackupProgress) => void) => BackupRun;

/** Starts, follows and stops a backup or a restore. */
export function useBackup(desk: BackupDesk) {
  const [state, setState] = useState<BackupState>({ state: 'ready', stopped: null });
  const runRef = useRef<BackupRun | null>(null);
  const stoppedRef = useRef(false);
  // What another window writes is not this one's to remove.
  const writtenRef = useRef(false);
  const start = async (task: BackupTask, begin: Begin): Promise<void> => {
    stoppedRef.current = false;
    setState({ state: 'running', task, progress: null });
    const run = begin((progress) => setState(advanced(progress)));
    runRef.current = run;
    const after = await ending(task, run);
    runRef.current = null;
    writtenRef.current = task === 'backup' && after.state === 'done';
    setState(unlessStopped(stoppedRef.current, task, after));
  };
  const stop = () => {
    stoppedRef.current = true;
    setState({ state: 'stopping' });
    runRef.current?.cancel();
  };
  const again = () => {
    setState({ state: 'ready', stopped: null });
    if (writtenRef.current) void desk.close();
    writtenRef.current = false;
  };
  // A panel that goes away, as it does when the vault locks, takes a running one with it.
  useEffect(
    () => () => {
      stoppedRef.current = true;
      if (runRef.current) runRef.current.cancel();
      else if (writtenRef.current) void desk.close();
    },
    // Once: the desk is another object at each render of the page, and always the same work.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  return { state, start, stop, again };
}

/** One that ends just before it is stopped is not offered either. */
function unlessStopped(stopped: boolean, task: BackupTask, after: BackupState): BackupState {
  return stopped ? { state: 'ready', stopped: task } : after;
}

async function ending(task: BackupTask, run: BackupRun): Promise<BackupState> {
  try {
    return { state: 'done', result: await run.result };
  } catch (thrown) {
    return { state: 'failed', task, fault: asFault(thrown).code };
  }
}

/** Progress counts only while running: a late message must not undo a stop. */
function advanced(progress: BackupProgress): (before: BackupState) => BackupState {
  return (before) => (before.state === 'running' ? { ...before, progress } : before);
}

/** The same desk; waiting for it is use of the page: a lock half-way would throw the work away. */
export function inUse(desk: BackupDesk, used: () => void): BackupDesk {
  const telling =
    (onProgress: (progress: BackupProgress) => void) => (progress: BackupProgress) => {
      used();
      onProgress(progress);
    };
  return {
    ...desk,
    make: (passphrase, onProgress) => desk.make(passphrase, telling(onProgress)),
    restore: (file, passphrase, onProgress) => desk.restore(file, passphrase, telling(onProgress)),
  };
}
