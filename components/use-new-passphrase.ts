import { useRef, useState } from 'preact/hooks';
import { type Strength, strengthOf } from '../lib/flows/passphrase-strength.ts';
import type { TryResult } from '../lib/flows/vault-lock-events.ts';
import { take } from './passphrase-take.ts';
import { strengthWhileTyping } from './strength-note.tsx';
import type { Try } from './use-try.ts';

/** Why a new passphrase was not yet taken. */
export type NewPassphraseProblem = 'too-short' | 'unequal' | 'weak';

/** What becomes of a new passphrase; `current` is empty when there was none. */
export type Apply = (current: string, next: string) => Promise<TryResult>;

/** The fields for a new passphrase, and what happens when it is saved. */
export function useNewPassphrase(tried: Try, apply: Apply, done: () => void) {
  const fields = useFields();
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [strength, setStrength] = useState<Strength | null>(null);
  const [shown, show] = useState(false);
  const typed = (passphrase: string) => {
    setProblem(null);
    setStrength(strengthWhileTyping(passphrase));
  };
  const save = async () => {
    if (tried.state === 'busy' || tried.wait > 0) return;
    const found = problemOf(fields.next.current?.value, fields.repeat.current?.value, problem);
    setProblem(found);
    if (found !== 'weak' && found !== 'too-short') setStrength(null);
    if (found === 'unequal') fields.clearNext();
    if (found !== null && found !== 'weak') fields.next.current?.focus();
    if (found !== null) return;
    const [current, next] = fields.takeAll();
    show(false);
    if (await tried.run(() => apply(current, next))) done();
    else (fields.current.current ?? fields.next.current)?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void save();
  };
  return { fields, problem, strength, shown, show, typed, submit };
}

/** A weak passphrase is a problem once: after the warning it may be used. */
function problemOf(
  next = '',
  repeat = '',
  before: NewPassphraseProblem | null,
): NewPassphraseProblem | null {
  const strength = strengthOf(next);
  if (strength === 'too-short') return 'too-short';
  if (next !== repeat) return 'unequal';
  return strength === 'weak' && before !== 'weak' ? 'weak' : null;
}

function useFields() {
  const current = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const repeat = useRef<HTMLInputElement>(null);
  const clearNext = () => {
    take(next);
    take(repeat);
  };
  const takeAll = (): [current: string, next: string] => {
    take(repeat);
    return [take(current), take(next)];
  };
  return { current, next, repeat, clearNext, takeAll };
}
