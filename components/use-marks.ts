import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FaultCode } from '../lib/base/fault.ts';
import { type CaseMarks, type Marking, noMarks } from '../lib/flows/marking.ts';
import { useLoaded } from './loaded.ts';

/** Labels and notes as the screens show them. */
export interface MarksView {
  marks: CaseMarks;
  /** They were read, so that one may write. */
  ready: boolean;
  /** Grows with every change of them. */
  version: number;
  fault: FaultCode | null;
}

/** Reads labels and notes, all in one go, and again after every change of them. */
export function useMarks(marking: Marking): MarksView {
  const [version, setVersion] = useState(0);
  useEffect(() => marking.watch(() => setVersion((before) => before + 1)), [marking]);
  const loaded = useLoaded(
    useCallback(() => marking.read(), [marking]),
    version,
  );
  const isReady = loaded.state === 'ready';
  const marks = isReady ? loaded.value : noMarks;
  const fault = loaded.state === 'failed' ? loaded.fault : null;
  return { marks, ready: isReady, version, fault };
}
