import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useText } from './text.tsx';
import { TryNote } from './try-note.tsx';
import { type Apply, type NewPassphraseProblem, useNewPassphrase } from './use-new-passphrase.ts';
import { type Try, useTry } from './use-try.ts';
import { WaitNote } from './wait-note.tsx';

/** A first passphrase, or another one. */
export interface NewPassphraseFormProps {
  /** Whether the passphrase of now is asked too. */
  changing: boolean;
  waitUntil: string | null;
  apply: Apply;
  done: () => void;
  cancel: () => void;
  exportFirst: () => void;
}

/** Says what a passphrase cannot do before it asks for one. */
export function NewPassphraseForm(props: NewPassphraseFormProps) {
  const { t } = useText();
  const { changing } = props;
  const tried = useTry(props.waitUntil);
  const form = useNewPassphrase(tried, props.apply, props.done);
  return (
    <form class="passphrase-form" aria-busy={tried.state === 'busy'} onSubmit={form.submit}>
      <div class="note note-fault" data-test="no-recovery">
        <p>
          <strong>{t('no-recovery-title')}</strong> {t('no-recovery')}
        </p>
        <button type="button" data-test="export-first" onClick={props.exportFirst}>
          {t('export-first')}
        </button>
      </div>
      {changing && (
        <PassphraseField
          label={t('passphrase-current')}
          test="passphrase-current"
          kind="current-password"
          field={form.fields.current}
          shown={form.shown}
          invalid={tried.problem === 'wrong'}
          describedBy="passphrase-error"
        />
      )}
      <NewPassphraseFields
        form={form}
        name="passphrase"
        next={{ label: t('passphrase-new'), test: 'passphrase-new' }}
        repeat={{ label: t('passphrase-repeat'), test: 'passphrase-repeat' }}
      />
      <SaveLine tried={tried} problem={form.problem} cancel={props.cancel} />
    </form>
  );
}

interface SaveLineProps {
  tried: Try;
  problem: NewPassphraseProblem | null;
  cancel: () => void;
}

function SaveLine(props: SaveLineProps) {
  const { t } = useText();
  const { tried, problem } = props;
  const busy = tried.state === 'busy';
  return (
    <>
      <div id="passphrase-error">
        {problem !== null && problem !== 'too-short' && (
          <p class="note note-fault" role="alert" data-test="passphrase-problem">
            {t(`passphrase-${problem}`)}
          </p>
        )}
        <TryNote tried={tried} test="passphrase-fault" />
      </div>
      <div class="choices">
        <button
          type="submit"
          class={problem === 'weak' ? '' : 'primary'}
          data-test="passphrase-save"
          aria-disabled={busy || tried.wait > 0}
        >
          {t(problem === 'weak' ? 'passphrase-save-anyway' : 'passphrase-save')}
        </button>
        {/* What is being done can no longer be taken back. */}
        {!busy && (
          <button type="button" data-test="passphrase-cancel" onClick={props.cancel}>
            {t('passphrase-cancel')}
          </button>
        )}
      </div>
      <p role="status">{busy && t('passphrase-busy')}</p>
      <WaitNote seconds={tried.wait} />
    </>
  );
}
