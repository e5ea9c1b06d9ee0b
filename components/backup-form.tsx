import { NewPassphraseFields } from './new-passphrase-fields.tsx';
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
  const look = form.problem === 'weak' ? '' : 'primary';
  return (
    <form class="passphrase-form" data-test="backup-form" onSubmit={form.submit}>
      <p>{t('backup-what')}</p>
      <p class="note note-fault" data-test="backup-no-recovery">
        <strong>{t('no-recovery-title')}</strong> {t('backup-no-recovery')}
      </p>
      <NewPassphraseFields
        form={form}
        name="backup"
        next={{ label: t('backup-passphrase'), test: 'backup-passphrase' }}
        repeat={{ label: t('backup-repeat'), test: 'backup-repeat' }}
      />
      <div id="backup-error">
        {form.problem !== null && form.problem !== 'too-short' && (
          <p class="note note-fault" role="alert" data-test="backup-problem">
            {t(`passphrase-${form.problem}`)}
          </p>
        )}
      </div>
      <div class="choices">
        <button type="submit" class={look} data-test="backup-start">
          {t(form.problem === 'weak' ? 'backup-start-anyway' : 'backup-make')}
        </button>
        <button type="button" data-test="backup-cancel" onClick={props.cancel}>
          {t('passphrase-cancel')}
        </button>
      </div>
    </form>
  );
}
