import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { TryResult } from '../lib/flows/vault-lock-events.ts';
import { useWait } from './use-wait.ts';

/** How a try with a passphrase stands. */
export type TryState = 'idle' | 'busy' | 'right' | 'refused';

/** A wrong passphrase is no fault of Zegel. */
export type TryProblem = 'wrong' | FaultCode;

/** Trying a passphrase: one try at a time, and none while waiting. */
export interface Try {
  state: TryState;
  /** Why it was refused; null when all there is to do is wait. */
  problem: TryProblem | null;
  /** Seconds until the next try is taken. */
  wait: number;
  /** Resolves to whether the passphrase was right. Not called while busy or waiting. */
  run: (attempt: () => Promise<TryResult>) => Promise<boolean>;
}

interface Outcome {
  state: TryState;
  problem: TryProblem | null;
  waitUntil: string | null;
}

const idle: Outcome = { state: 'idle', problem: null, waitUntil: null };

/** Follows tries; `known` is until when to wait according to the vault. */
export function useTry(known: string | null): Try {
  const [outcome, setOutcome] = useState(idle);
  const { state, problem, waitUntil } = outcome;
  const wait = useWait(later(known, waitUntil));
  const run = async (attempt: () => Promise<TryResult>) => {
    setOutcome({ ...idle, state: 'busy' });
    const ended = await outcomeOf(attempt);
    setOutcome(ended);
    return ended.state === 'right';
  };
  // The vault counts a try before it is made: that wait holds only once the try has failed.
  return { state, problem, wait: state === 'busy' ? 0 : wait, run };
}

async function outcomeOf(attempt: () => Promise<TryResult>): Promise<Outcome> {
  try {
    const result = await attempt();
    if (result.ok) return { ...idle, state: 'right' };
    const { reason, waitUntil } = result;
    return { state: 'refused', problem: reason === 'wrong' ? reason : null, waitUntil };
  } catch (thrown) {
    return { state: 'refused', problem: asFault(thrown).code, waitUntil: null };
  }
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) > Date.parse(other) ? one : other;
}
