import { useEffect, useRef, useState } from 'preact/hooks';
import type { VaultLock } from '../lib/flows/vault-lock-events.ts';
import { PassphraseField, ShowPassphrase } from './passphrase-field.tsx';
import { take } from './passphrase-take.ts';
import { useBrief } from './brief.tsx';
import { TryNote } from './try-note.tsx';
import { useTry } from './use-try.ts';
import { WaitNote } from './wait-note.tsx';

/** What unlocking needs of the page. */
export interface UnlockFormProps {
  vault: VaultLock;
  waitUntil: string | null;
  /** The page has nothing else to do: the field takes the focus. */
  first?: boolean;
  unlocked: () => void;
}

/** One field and one button. */
export function UnlockForm(props: UnlockFormProps) {
  const { t } = useBrief();
  const form = useUnlocking(props);
  const { tried } = form;
  const busy = tried.state === 'busy';
  return (
    <form class="unlock" data-test="unlock-form" aria-busy={busy} onSubmit={form.submit}>
      <PassphraseField
        label={t('passphrase')}
        test="passphrase"
        kind="current-password"
        field={form.field}
        shown={form.shown}
        invalid={tried.problem === 'wrong'}
        describedBy="unlock-error"
      />
      <ShowPassphrase shown={form.shown} show={form.show} />
      <button
        type="submit"
        class={props.first ? 'primary' : ''}
        data-test="unlock"
        aria-disabled={busy || tried.wait > 0}
      >
        {t('unlock')}
      </button>
      <p role="status">{busy && t('unlock-busy')}</p>
      <div id="unlock-error">
        <TryNote tried={tried} test="unlock-error" />
      </div>
      <WaitNote seconds={tried.wait} />
    </form>
  );
}

function useUnlocking({ vault, waitUntil, first, unlocked }: UnlockFormProps) {
  const tried = useTry(waitUntil);
  const [shown, show] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  const unlock = async () => {
    // The button stays focusable while busy or waiting, so a press arrives here.
    if (tried.state === 'busy' || tried.wait > 0 || !field.current?.value) return;
    const passphrase = take(field);
    show(false);
    if (await tried.run(() => vault.unlock(passphrase))) unlocked();
    else field.current.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void unlock();
  };
  return { tried, shown, show, field, submit };
}
