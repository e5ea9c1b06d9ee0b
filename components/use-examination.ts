import { useEffect, useRef, useState } from 'preact/hooks';
import { type Chosen, chosenFrom, type ChosenFile } from '../lib/flows/chosen.ts';
import type { Examination, ExamineProgress } from '../lib/flows/examine.ts';
import type { Examine } from './verify-props.ts';

/** Where the page stands. `chosen` stays with the result: its pictures are read from it. */
export type ExaminationState =
  | { at: 'start'; note: 'nothing' | 'cancelled' | 'failed' | null; message?: string }
  | { at: 'running'; progress: ExamineProgress | null; chosen: Chosen[] }
  | { at: 'done'; result: Examination; chosen: Chosen[]; when: Date };

/** Verifies what is chosen, one choice at a time, and lets go of what ran when the page goes. */
export function useExamination(examine: Examine, now: () => Date) {
  const [state, setState] = useState<ExaminationState>({ at: 'start', note: null });
  const stopRef = useRef<() => void>(() => undefined);
  useEffect(() => () => stopRef.current(), []);
  const start = (files: readonly ChosenFile[]) => {
    const chosen = chosenFrom(files);
    if (chosen.length === 0) return setState({ at: 'start', note: 'nothing' });
    const started = { yes: true };
    setState({ at: 'running', progress: null, chosen });
    const { result, stop: halt } = examine(chosen, (progress) => {
      if (started.yes) setState({ at: 'running', progress, chosen });
    });
    stopRef.current = () => {
      started.yes = false;
      halt();
    };
    result.then(
      (found) => started.yes && setState({ at: 'done', result: found, chosen, when: now() }),
      (thrown: unknown) => {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        if (started.yes) setState({ at: 'start', note: 'failed', message });
      },
    );
  };
  const cancel = () => {
    stopRef.current();
    setState({ at: 'start', note: 'cancelled' });
  };
  return { state, start, cancel, again: () => setState({ at: 'start', note: null }) };
}
