import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { type AutoLock, autoLockMinutes } from '../lib/flows/vault-lock-events.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';

/** How long until the vault locks, and how to choose otherwise. */
export interface AutoLockChoiceProps {
  minutes: AutoLock;
  setAutoLock: (minutes: AutoLock) => Promise<void>;
  changed: () => void;
}

/** After how many minutes without use the vault locks. */
export function AutoLockChoice(props: AutoLockChoiceProps) {
  const { t } = useText();
  const { minutes, fault, choose } = useChoice(props);
  return (
    <section aria-labelledby="auto-lock-title">
      <h3 id="auto-lock-title">{t('auto-lock-title')}</h3>
      <label class="field">
        <span>{t('auto-lock')}</span>
        <select
          data-test="auto-lock"
          value={String(minutes)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {autoLockMinutes.map((count) => (
            <option key={count} value={String(count)}>
              {t('auto-lock-minutes', { count })}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{t('auto-lock-note')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </section>
  );
}

function useChoice({ minutes, setAutoLock, changed }: AutoLockChoiceProps) {
  const [chosen, setChosen] = useState<AutoLock | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const keep = async (next: AutoLock) => {
    setFault(null);
    setChosen(next);
    await setAutoLock(next).catch((thrown: unknown) => {
      setChosen(null);
      setFault(asFault(thrown).code);
    });
    changed();
  };
  const choose = (value: string) => {
    const next = autoLockMinutes.find((choice) => String(choice) === value);
    if (next !== undefined) void keep(next);
  };
  return { minutes: chosen ?? minutes, fault, choose };
}
