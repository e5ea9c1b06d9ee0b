import type { RefObject } from 'preact';
import { useBrief } from './brief.tsx';

/** One field for a passphrase. */
export interface PassphraseFieldProps {
  label: string;
  test: string;
  kind: 'current-password' | 'new-password';
  /** The passphrase is in this field only: no state, no attribute, nothing that is kept. */
  field: RefObject<HTMLInputElement | null>;
  shown: boolean;
  invalid?: boolean;
  /** Id of what explains the field or what is wrong with it. */
  describedBy?: string;
  typed?: (passphrase: string) => void;
}

/** A field without a name: a form that were ever sent would not carry it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { field, label, test, kind, shown, invalid, describedBy, typed } = props;
  const type = shown ? { type: 'text' as const } : { type: 'password' as const };
  return (
    <label class="passphrase-field">
      <span>{label}</span>
      <input
        {...type}
        ref={field}
        data-test={test}
        autocomplete={kind}
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        aria-invalid={invalid === true}
        aria-describedby={describedBy}
        onInput={(event) => typed?.(event.currentTarget.value)}
      />
    </label>
  );
}

/** The choice to see what one types. */
export function ShowPassphrase(props: { shown: boolean; show: (shown: boolean) => void }) {
  const { t } = useBrief();
  return (
    <label class="show-passphrase">
      <input
        type="checkbox"
        data-test="passphrase-show"
        checked={props.shown}
        onChange={(event) => props.show(event.currentTarget.checked)}
      />
      <span>{t('passphrase-show')}</span>
    </label>
  );
}
