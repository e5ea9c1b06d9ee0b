import { useId } from 'preact/hooks';

export interface WordsFieldProps {
  label: string;
  hint?: string;
  rows: number;
  value: string;
  change: (text: string) => void;
  test: string;
}

/** A field for the reporter's own words; one line or several. */
export function WordsField({ label, hint, rows, value, change, test }: WordsFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    'data-test': test,
    autocomplete: 'off',
    dir: 'auto' as const,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div class="words-field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === 1 ? (
        <input {...shared} maxLength={300} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          maxLength={20_000}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

export interface CheckProps {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  change: (on: boolean) => void;
  test: string;
}

/** A box to tick, with what it means. */
export function Check({ label, hint, checked, disabled, change, test }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        data-test={test}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
