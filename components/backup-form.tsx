import { PassphraseField, ShowPassphrase } from './passphrase-field.tsx';
import { StrengthNote } from './strength-note.tsx';
import { useText } from './text.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useTry } from './use-try.ts';

/** Says what a backup is and what its passphrase cannot do, before it asks for one. */
export function BackupForm(props: { make: (passphrase: string) => void; cancel: () => void }) {
  const { t } = useText();
  const tried = useTry(null);
  const apply = (_none: string, passphrase: string) => {
    props.make(passphrase);
    return Promise.resolve({ ok: true } as const);
  };
  const form = useNewPassphrase(tried, apply, () => undefined);
  return (
    <form class="passphrase-form" data-test="backup-form" onSubmit={form.submit}>
      <p>{t('backup-what')}</p>
      <p class="note note-fault" data-test="backup-no-recovery">
        <strong>{t('no-recovery-title')}</strong> {t('backup-no-recovery')}
      </p>
      <Fields form={form} />
      <div id="backup-error">
        {form.problem !== null && form.problem !== 'too-short' && (
          <p class="note note-fault" role="alert" data-test="backup-problem">
            {t(`passphrase-${form.problem}`)}
          </p>
        )}
      </div>
      <div class="choices">
        <button type="submit" class="primary" data-test="backup-start">
          {t(form.problem === 'weak' ? 'backup-start-anyway' : 'backup-make')}
        </button>
        <button type="button" data-test="backup-cancel" onClick={props.cancel}>
          {t('passphrase-cancel')}
        </button>
      </div>
    </form>
  );
}

function Fields({ form }: { form: ReturnType<typeof useNewPassphrase> }) {
  const { t } = useText();
  const { fields, problem, shown } = form;
  return (
    <>
      <p id="backup-advice">{t('passphrase-advice')}</p>
      <PassphraseField
        label={t('backup-passphrase')}
        test="backup-passphrase"
        kind="new-password"
        field={fields.next}
        shown={shown}
        invalid={problem === 'too-short' || problem === 'unequal'}
        describedBy="backup-advice backup-strength backup-error"
        typed={form.typed}
      />
      <StrengthNote strength={form.strength} id="backup-strength" />
      <PassphraseField
        label={t('backup-repeat')}
        test="backup-repeat"
        kind="new-password"
        field={fields.repeat}
        shown={shown}
        invalid={problem === 'unequal'}
        describedBy="backup-error"
      />
      <ShowPassphrase shown={shown} show={form.show} />
    </>
  );
}
