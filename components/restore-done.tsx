import type { RestoredBackup } from '../lib/flows/backup-events.ts';
import { useText } from './text.tsx';

/** What is here now that was not, and what was not touched. */
export function RestoreDone(props: { result: RestoredBackup; close: () => void }) {
  const { t } = useText();
  const { cases, items, damaged, same, different } = props.result;
  return (
    <div class="backup-outcome" data-test="restore-done">
      <p class="note note-done" role="status">
        {cases === 0 && t('restore-nothing')}
        {cases > 0 && (
          <>
            {t('restore-done')} {t('restore-cases', { count: cases })}{' '}
            {t('restore-items', { count: items })}
          </>
        )}
      </p>
      {same > 0 && <p data-test="restore-same">{t('restore-same', { count: same })}</p>}
      {different > 0 && (
        <p class="note note-fault" data-test="restore-different">
          {t('restore-different', { count: different })}
        </p>
      )}
      {damaged > 0 && <p class="note note-fault">{t('restore-damaged', { count: damaged })}</p>}
      {cases > 0 && <p>{t('restore-next')}</p>}
      <div class="choices">
        <button type="button" class="primary" data-test="restore-close" onClick={props.close}>
          {t('export-close')}
        </button>
      </div>
    </div>
  );
}
