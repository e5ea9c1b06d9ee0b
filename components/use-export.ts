import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type Fault, type FaultCode } from '../lib/base/fault.ts';
import type {
  BundleLanguage,
  ExportedVolume,
  ExportProgress,
  ExportResult,
  ExportRun,
} from '../lib/flows/export-events.ts';

/** Where an export stands. */
export type ExportState =
  | { state: 'ready'; stopped: boolean }
  | { state: 'running'; progress: ExportProgress | null }
  | { state: 'stopping' }
  | { state: 'done'; volumes: ExportedVolume[]; items: number; damaged: number }
  | { state: 'failed'; fault: FaultCode; message: string };

/** What an export needs of the page. */
export interface ExportSource {
  startExport: (
    language: BundleLanguage,
    onProgress: (progress: ExportProgress) => void,
  ) => ExportRun;
  closeExport: () => Promise<void>;
}

/** Starts, follows and stops one export. */
export function useExport(source: ExportSource) {
  const [state, setState] = useState<ExportState>({ state: 'ready', stopped: false });
  const runRef = useRef<ExportRun | null>(null);
  const stoppedRef = useRef(false);

  /** Resolves to the finished volumes; to none when the export failed or was stopped. */
  const start = async (language: BundleLanguage): Promise<ExportedVolume[]> => {
    stoppedRef.current = false;
    setState({ state: 'running', progress: null });
    const result = await resultOf(() => {
      runRef.current = source.startExport(language, (progress) => setState(advanced(progress)));
      return runRef.current.result;
    });
    runRef.current = null;
    const after = await stateAfter(source, result, stoppedRef.current);
    setState(after);
    return after.state === 'done' ? after.volumes : [];
  };
  const stop = () => {
    stoppedRef.current = true;
    setState({ state: 'stopping' });
    runRef.current?.cancel();
  };
  // A panel that goes away, as it does when the vault locks, takes a running export with it.
  useEffect(
    () => () => {
      stoppedRef.current = true;
      runRef.current?.cancel();
    },
    [],
  );
  return { state, start, stop };
}

async function resultOf(run: () => Promise<ExportResult>): Promise<ExportResult> {
  try {
    return await run();
  } catch (thrown) {
    const { code, message } = asFault(thrown);
    return { ok: false, fault: code, message };
  }
}

/** Progress counts only while running: a late message must not undo a stop. */
function advanced(progress: ExportProgress): (before: ExportState) => ExportState {
  return (before) => (before.state === 'running' ? { state: 'running', progress } : before);
}

/** An export may finish just before it is stopped: then it is not offered either. */
async function stateAfter(
  source: ExportSource,
  result: ExportResult,
  stopped: boolean,
): Promise<ExportState> {
  if (result.ok && !stopped) {
    const { volumes, items, damaged } = result;
    return { state: 'done', volumes, items, damaged };
  }
  const left = await leftBehind(source);
  if (stopped && !left) return { state: 'ready', stopped: true };
  return failedState(result.ok || stopped ? null : result, left);
}

type Failed = Extract<ExportResult, { ok: false }>;

/** The first thing that went wrong gives the code; the messages tell both. */
function failedState(result: Failed | null, left: Fault | null): ExportState {
  const fault = result?.fault ?? left?.code ?? 'unexpected';
  const message = [result?.message, left?.message].filter(Boolean).join(' ');
  return { state: 'failed', fault, message };
}

/** What is not offered must not stay behind: the temporary copy is readable. */
async function leftBehind(source: ExportSource): Promise<Fault | null> {
  try {
    await source.closeExport();
    return null;
  } catch (thrown) {
    return asFault(thrown);
  }
}
