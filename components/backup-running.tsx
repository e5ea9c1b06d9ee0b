import type { BackupProgress } from '../lib/flows/backup-events.ts';
import type { Translator } from '../lib/i18n/translate.ts';
import { useText } from './text.tsx';
import type { BackupState } from './use-backup.ts';

/** What is being done, how far it is, and the button that stops it. */
export function BackupRunning(props: {
  state: Extract<BackupState, { state: 'running' }>;
  stop: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { task, progress } = props.state;
  const part = partOf(progress);
  return (
    <div class="backup-outcome" data-test="backup-running">
      <p aria-hidden="true">{progressText(text, progress, part)}</p>
      <progress aria-label={t(`${task}-doing`)} max={1} value={part} />
      {/* In steps of a quarter: a screen reader must not speak without end. */}
      <p class="visually-hidden" role="status">
        {progressText(text, progress, Math.floor(part * 4) / 4)}
      </p>
      <div class="choices">
        <button type="button" data-test="backup-stop" onClick={props.stop}>
          {t('export-cancel')}
        </button>
      </div>
    </div>
  );
}

function partOf(progress: BackupProgress | null): number {
  if (!progress || progress.total <= 0) return 0;
  return Math.min(1, Math.max(0, progress.done / progress.total));
}

function progressText(text: Translator, progress: BackupProgress | null, part: number): string {
  if (!progress) return text.t('backup-preparing');
  const phase = text.t(`backup-phase-${progress.phase}`);
  return text.t('backup-progress', { phase, percent: text.format.percent(part) });
}
