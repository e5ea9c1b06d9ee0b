import type { ExportProgress } from '../lib/flows/export-events.ts';
import type { Translator } from '../lib/i18n/translate.ts';
import { useText } from './text.tsx';

type Phase = ExportProgress['phase'];

// An object, so that the compiler asks for every phase.
const steps: Record<Phase, number> = { checking: 1, report: 2, writing: 3, verifying: 4 };

/** How far the export is, and the button that stops it. */
export function ExportRunning(props: { progress: ExportProgress | null; stop: () => void }) {
  const text = useText();
  const { t } = text;
  const part = partOf(props.progress);
  return (
    <div data-test="export-running">
      <p id="export-progress" aria-hidden="true">
        {progressText(text, props.progress, part)}
      </p>
      <progress aria-label={t('export-title')} max={1} value={part} />
      {/* In steps of a quarter: a screen reader must not speak without end. */}
      <p class="visually-hidden" role="status">
        {progressText(text, props.progress, Math.floor(part * 4) / 4)}
      </p>
      <div class="choices">
        <button type="button" data-test="export-cancel" onClick={props.stop}>
          {t('export-cancel')}
        </button>
      </div>
    </div>
  );
}

function partOf(progress: ExportProgress | null): number {
  if (!progress || progress.total <= 0) return 0;
  return Math.min(1, Math.max(0, progress.done / progress.total));
}

function progressText(text: Translator, progress: ExportProgress | null, part: number): string {
  if (!progress) return text.t('export-preparing');
  return text.t('export-progress', {
    step: steps[progress.phase],
    steps: Object.keys(steps).length,
    phase: text.t(`phase-${progress.phase}`),
    percent: text.format.percent(part),
  });
}
