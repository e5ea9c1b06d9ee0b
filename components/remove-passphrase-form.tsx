import { useRef, useState } from 'preact/hooks';
import type { VaultSafety } from '../lib/flows/vault-lock-events.ts';
import { PassphraseField, ShowPassphrase } from './passphrase-field.tsx';
import { take } from './passphrase-take.ts';
import { useText } from './text.tsx';
import { TryNote } from './try-note.tsx';
import { useTry } from './use-try.ts';
import { WaitNote } from './wait-note.tsx';

/** What removing needs of the panel. */
export interface RemovePassphraseFormProps {
  vault: VaultSafety;
  waitUntil: string | null;
  done: () => void;
  cancel: () => void;
}

/** Says what removing means, and asks for the passphrase of now. */
export function RemovePassphraseForm(props: RemovePassphraseFormProps) {
  const { t } = useText();
  const { tried, shown, show, field, submit } = useRemoval(props);
  const busy = tried.state === 'busy';
  return (
    <form class="passphrase-form" aria-busy={busy} onSubmit={submit}>
      <p class="note">{t('passphrase-remove-note')}</p>
      <PassphraseField
        label={t('passphrase-current')}
        test="passphrase-current"
        kind="current-password"
        field={field}
        shown={shown}
        invalid={tried.problem === 'wrong'}
        describedBy="passphrase-error"
      />
      <ShowPassphrase shown={shown} show={show} />
      <div id="passphrase-error">
        <TryNote tried={tried} test="passphrase-fault" />
      </div>
      <div class="choices">
        <button type="submit" data-test="passphrase-save" aria-disabled={busy || tried.wait > 0}>
          {t('passphrase-remove')}
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
    </form>
  );
}

function useRemoval({ vault, waitUntil, done }: RemovePassphraseFormProps) {
  const tried = useTry(waitUntil);
  const [shown, show] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const remove = async () => {
    if (tried.state === 'busy' || tried.wait > 0 || !field.current?.value) return;
    const passphrase = take(field);
    show(false);
    if (await tried.run(() => vault.remove(passphrase))) done();
    else field.current.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void remove();
  };
  return { tried, shown, show, field, submit };
}
