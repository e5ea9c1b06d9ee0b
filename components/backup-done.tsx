import { useEffect, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { BackupDesk, WrittenBackup } from '../lib/flows/backup-events.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';

/** A written backup: saved at once, and once more when asked. */
export function BackupDone(props: {
  result: WrittenBackup;
  backup: BackupDesk;
  close: () => void;
}) {
  const { t, format } = useText();
  const { name, size, cases, items, damaged, unreadable } = props.result;
  const saving = useSave(props.backup, name);
  return (
    <div class="backup-outcome" data-test="backup-done">
      <p class="note note-done" role="status">
        {t('backup-done')} {t('backup-cases', { count: cases })}{' '}
        {t('backup-items', { count: items })}
      </p>
      {damaged > 0 && <p class="note note-fault">{t('backup-damaged', { count: damaged })}</p>}
      {unreadable > 0 && (
        <p class="note note-fault">{t('backup-unreadable', { count: unreadable })}</p>
      )}
      <p>
        {t('with-colon', { label: t('export-file') })} <strong class="volume-name">{name}</strong>,{' '}
        {format.bytes(size)}
      </p>
      <p role="status" data-test="backup-saved" data-state={saving.fault ?? 'done'}>
        {saving.fault === null && t('save-done')}
      </p>
      {saving.fault !== null && <FaultNote fault={saving.fault} lead={t('save-failed')} />}
      <p>{t('backup-where')}</p>
      <div class="choices">
        <button type="button" class="primary" data-test="backup-close" onClick={props.close}>
          {t('export-close')}
        </button>
        <button type="button" data-test="backup-save" onClick={saving.save}>
          {t('save')}
        </button>
      </div>
    </div>
  );
}

function useSave(backup: BackupDesk, name: string) {
  const [fault, setFault] = useState<FaultCode | null>(null);
  const save = () => {
    backup.save(name).then(
      () => setFault(null),
      (thrown: unknown) => setFault(asFault(thrown).code),
    );
  };
  // Once, when the file is there.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(save, [name]);
  return { fault, save };
}
