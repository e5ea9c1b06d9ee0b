import { useId, useState } from 'preact/hooks';
import { longestLabel } from '../lib/flows/marking.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';
import { useWork } from './use-work.ts';

/** Which labels to offer, and what to do with the one that is chosen. */
export interface LabelPickerProps {
  /** Labels in use that can still be added here. */
  offered: readonly string[];
  add: (label: string) => Promise<void>;
}

/** More would push the list off the screen; the others can still be typed. */
const mostOffered = 12;

/** A new label, or one that is in use already. */
export function LabelPicker({ offered, add }: LabelPickerProps) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { busy, fault, run } = useWork();
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    void run(async () => {
      await add(typed);
      setTyped('');
    });
  };
  return (
    <form class="label-picker" onSubmit={submit}>
      <label for={id}>{t('label-new')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('label-hint')}
      </p>
      <div class="label-picker-line">
        <input
          id={id}
          type="text"
          data-test="label-new"
          autocomplete="off"
          dir="auto"
          maxLength={longestLabel}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" data-test="label-add" aria-disabled={busy}>
          {t('label-add')}
        </button>
      </div>
      <Offered labels={offered.slice(0, mostOffered)} use={(one) => void run(() => add(one))} />
      {fault !== null && <FaultNote fault={fault} lead={t('own-not-kept')} />}
    </form>
  );
}

function Offered(props: { labels: readonly string[]; use: (label: string) => void }) {
  const { t } = useText();
  const id = useId();
  if (props.labels.length === 0) return null;
  return (
    <>
      <p id={id}>{t('label-used')}</p>
      <ul class="labels" aria-labelledby={id}>
        {props.labels.map((label) => (
          <li key={label}>
            <button type="button" data-test="label-use" onClick={() => props.use(label)}>
              <Hostile text={label} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
