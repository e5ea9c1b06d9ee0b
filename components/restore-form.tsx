import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { PassphraseField, ShowPassphrase } from './passphrase-field.tsx';
import { take } from './passphrase-take.ts';
import { useText } from './text.tsx';

/** What the form gives, and how to leave it. */
export interface RestoreFormProps {
  restore: (file: File, passphrase: string) => void;
  cancel: () => void;
}

/** One file, one passphrase, and what happens with what is here already. */
export function RestoreForm(props: RestoreFormProps) {
  const { t } = useText();
  const { file, field, shown, show, problem, submit } = useRestoring(props);
  return (
    <form class="passphrase-form" data-test="restore-form" onSubmit={submit}>
      <p>{t('restore-what')}</p>
      <FileField file={file} invalid={problem === 'file'} />
      <PassphraseField
        label={t('backup-passphrase')}
        test="restore-passphrase"
        kind="current-password"
        field={field}
        shown={shown}
        invalid={problem === 'passphrase'}
        describedBy="restore-error"
      />
      <ShowPassphrase shown={shown} show={show} />
      <div id="restore-error">
        {problem !== null && (
          <p class="note note-fault" role="alert" data-test="restore-problem">
            {t(`restore-no-${problem}`)}
          </p>
        )}
      </div>
      <div class="choices">
        <button type="submit" class="primary" data-test="restore-start">
          {t('backup-restore')}
        </button>
        <button type="button" data-test="restore-cancel" onClick={props.cancel}>
          {t('passphrase-cancel')}
        </button>
      </div>
    </form>
  );
}

/** The browser's own file input: it works with keyboard and screen reader as it is. */
function FileField(props: { file: RefObject<HTMLInputElement | null>; invalid: boolean }) {
  const { t } = useText();
  const { file, invalid } = props;
  const id = useId();
  return (
    <div class="backup-file">
      <label for={id}>{t('restore-file')}</label>
      <input
        id={id}
        type="file"
        data-test="restore-file"
        ref={file}
        aria-invalid={invalid}
        aria-describedby="restore-error"
      />
    </div>
  );
}

function useRestoring({ restore }: RestoreFormProps) {
  const [shown, show] = useState(false);
  const [problem, setProblem] = useState<'file' | 'passphrase' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    if (!chosen || !field.current?.value) {
      setProblem(chosen ? 'passphrase' : 'file');
      (chosen ? field : file).current?.focus();
      return;
    }
    restore(chosen, take(field));
  };
  return { file, field, shown, show, problem, submit };
}
