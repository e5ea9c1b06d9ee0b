import { PassphraseField, ShowPassphrase } from './passphrase-field.tsx';
import { StrengthNote } from './strength-note.tsx';
import { useText } from './text.tsx';
import type { useNewPassphrase } from './use-new-passphrase.ts';

/** What the passphrase is for, in the words and names of its form. */
export interface NewPassphraseFieldsProps {
  form: ReturnType<typeof useNewPassphrase>;
  /** Begins the ids of what describes the fields; the form has `<name>-error`. */
  name: 'passphrase' | 'backup';
  next: { label: string; test: string };
  repeat: { label: string; test: string };
}

/** A new passphrase, typed twice, with advice and how strong it is. */
export function NewPassphraseFields({ form, name, next, repeat }: NewPassphraseFieldsProps) {
  const { t } = useText();
  const { fields, problem, shown } = form;
  return (
    <>
      <p id={`${name}-advice`}>{t('passphrase-advice')}</p>
      <PassphraseField
        {...next}
        kind="new-password"
        field={fields.next}
        shown={shown}
        invalid={problem === 'too-short' || problem === 'unequal'}
        describedBy={`${name}-advice ${name}-strength ${name}-error`}
        typed={form.typed}
      />
      <StrengthNote strength={form.strength} id={`${name}-strength`} />
      <PassphraseField
        {...repeat}
        kind="new-password"
        field={fields.repeat}
        shown={shown}
        invalid={problem === 'unequal'}
        describedBy={`${name}-error`}
      />
      <ShowPassphrase shown={shown} show={form.show} />
    </>
  );
}
