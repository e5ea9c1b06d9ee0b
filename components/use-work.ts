import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';

/** One piece of work at a time: whether it is under way, and how the last one failed. */
export function useWork() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const run = async (work: () => Promise<void>) => {
    // The button stays focusable while busy, so a second press arrives here.
    if (busy) return;
    setBusy(true);
    setFault(null);
    await work().catch((thrown: unknown) => setFault(asFault(thrown).code));
    setBusy(false);
  };
  return { busy, fault, run };
}
