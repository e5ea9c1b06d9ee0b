import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupDesk, BackupResult } from '../lib/flows/backup-events.ts';
import { BackupDone } from './backup-done.tsx';
import { BackupForm } from './backup-form.tsx';
import { BackupRunning } from './backup-running.tsx';
import { FaultNote } from './fault-note.tsx';
import { RestoreDone } from './restore-done.tsx';
import { RestoreForm } from './restore-form.tsx';
import { useText } from './text.tsx';
import { type BackupTask, useBackup } from './use-backup.ts';

/** The way to a backup of everything, and back from one. */
export function BackupSection(props: { backup: BackupDesk }) {
  const { t } = useText();
  const { backup } = props;
  const [task, setTask] = useState<BackupTask | null>(null);
  const { state, start, stop, again } = useBackup(backup);
  const title = useTitleFocus(`${task} ${state.state}`);
  const make = (passphrase: string) => {
    setTask(null);
    void start('backup', (progress) => backup.make(passphrase, progress));
  };
  const restore = (file: File, passphrase: string) => {
    setTask(null);
    void start('restore', (progress) => backup.restore(file, passphrase, progress));
  };
  const cancel = () => setTask(null);
  const isIdle = state.state === 'ready' || state.state === 'failed';
  return (
    <section class="backup" aria-labelledby="backup-title" data-test="backup-section">
      <h3 id="backup-title" tabIndex={-1} ref={title}>
        {t(task === null ? 'backup-title' : task === 'backup' ? 'backup-make' : 'backup-restore')}
      </h3>
      <p role="status" data-test="backup-stopped">
        {state.state === 'ready' && state.stopped !== null && t(`${state.stopped}-stopped`)}
        {state.state === 'stopping' && t('export-stopping')}
      </p>
      {state.state === 'failed' && task === null && (
        <FaultNote fault={state.fault} lead={t(`${state.task}-failed`)} test="backup-fault" />
      )}
      {isIdle && task === null && <Tasks begin={setTask} />}
      {isIdle && task === 'backup' && <BackupForm make={make} cancel={cancel} />}
      {isIdle && task === 'restore' && <RestoreForm restore={restore} cancel={cancel} />}
      {state.state === 'running' && <BackupRunning state={state} stop={stop} />}
      {state.state === 'done' && <Done result={state.result} backup={backup} close={again} />}
    </section>
  );
}

function Done(props: { result: BackupResult; backup: BackupDesk; close: () => void }) {
  const { result, backup, close } = props;
  if (result.kind === 'restore') return <RestoreDone result={result} close={close} />;
  return <BackupDone result={result} backup={backup} close={close} />;
}

function Tasks(props: { begin: (task: BackupTask) => void }) {
  const { t } = useText();
  return (
    <>
      <p>{t('backup-intro')}</p>
      <div class="choices">
        <button type="button" data-test="backup-make" onClick={() => props.begin('backup')}>
          {t('backup-make')}
        </button>
        <button type="button" data-test="backup-restore" onClick={() => props.begin('restore')}>
          {t('backup-restore')}
        </button>
      </div>
    </>
  );
}

/** Every step replaces the buttons of the one before: the title takes the focus instead of nothing. */
function useTitleFocus(step: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(step);
  useEffect(() => {
    if (beforeRef.current !== step) title.current?.focus();
    beforeRef.current = step;
  }, [step]);
  return title;
}
