import { useEffect, useRef, useState } from 'preact/hooks';
import type { VaultSafety, VaultStatus } from '../lib/flows/vault-lock-events.ts';
import { NewPassphraseForm } from './new-passphrase-form.tsx';
import { RemovePassphraseForm } from './remove-passphrase-form.tsx';
import { useText } from './text.tsx';

/** What the settings need of the page. */
export interface PassphraseSettingsProps {
  vault: VaultSafety;
  status: VaultStatus;
  /** The lock may stand otherwise now. */
  changed: () => void;
  exportFirst: () => void;
}

type Task = 'choose' | 'change' | 'remove';

const endings = {
  choose: 'passphrase-chosen',
  change: 'passphrase-changed',
  remove: 'passphrase-removed',
} as const;

/** Whether there is a passphrase, and the way to choose, change or remove it. */
export function PassphraseSettings(props: PassphraseSettingsProps) {
  const { t } = useText();
  const [task, setTask] = useState<Task | null>(null);
  const [done, setDone] = useState<Task | null>(null);
  const title = useTitleFocus(task);
  const open = props.status.state === 'open';
  const begin = (next: Task) => {
    setDone(null);
    setTask(next);
  };
  const finish = (ended: Task | null) => {
    setTask(null);
    setDone(ended);
    if (ended !== null) props.changed();
  };
  return (
    <section aria-labelledby="passphrase-title">
      <h3 id="passphrase-title" tabIndex={-1} ref={title}>
        {t(task === null ? 'passphrase' : `passphrase-${task}`)}
      </h3>
      <p role="status" class={done ? 'note note-done' : ''} data-test="passphrase-done">
        {done !== null && t(endings[done])}
      </p>
      {task === null ? (
        <>
          <p>{t(open ? 'unprotected' : 'passphrase-is-set')}</p>
          {open && <p>{t('passphrase-why')}</p>}
          <Tasks open={open} begin={begin} />
        </>
      ) : (
        <TaskForm {...props} key={task} task={task} finish={finish} />
      )}
    </section>
  );
}

function Tasks(props: { open: boolean; begin: (task: Task) => void }) {
  const { t } = useText();
  const { open, begin } = props;
  if (open) {
    return (
      <div class="choices">
        <button type="button" data-test="choose-passphrase" onClick={() => begin('choose')}>
          {t('passphrase-choose')}
        </button>
      </div>
    );
  }
  return (
    <div class="choices">
      <button type="button" data-test="passphrase-change" onClick={() => begin('change')}>
        {t('passphrase-change')}
      </button>
      <button type="button" data-test="passphrase-remove" onClick={() => begin('remove')}>
        {t('passphrase-remove')}
      </button>
    </div>
  );
}

type TaskFormProps = PassphraseSettingsProps & {
  task: Task;
  finish: (ended: Task | null) => void;
};

function TaskForm(props: TaskFormProps) {
  const { vault, task, finish } = props;
  const { waitUntil } = props.status;
  const ends = { done: () => finish(task), cancel: () => finish(null) };
  if (task === 'remove') {
    return <RemovePassphraseForm vault={vault} waitUntil={waitUntil} {...ends} />;
  }
  return (
    <NewPassphraseForm
      changing={task === 'change'}
      waitUntil={task === 'change' ? waitUntil : null}
      exportFirst={props.exportFirst}
      apply={task === 'change' ? vault.change : (_none, next) => chosen(vault, next)}
      {...ends}
    />
  );
}

async function chosen(vault: VaultSafety, passphrase: string): Promise<{ ok: true }> {
  await vault.choose(passphrase);
  return { ok: true };
}

/** Every step replaces the buttons of the one before: the title takes the focus instead of nothing. */
function useTitleFocus(task: Task | null) {
  const title = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(task);
  useEffect(() => {
    if (beforeRef.current !== task) title.current?.focus();
    beforeRef.current = task;
  }, [task]);
  return title;
}
