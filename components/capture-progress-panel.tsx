import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { CaptureProgress } from '../lib/evidence/capture-progress.ts';
import type { Translator } from '../lib/i18n/translate.ts';
import { FaultNote } from './fault-note.tsx';
import { useBrief } from './brief.tsx';

/** What is running, how far it is, and the way to stop it. */
export interface CaptureProgressPanelProps {
  progress: CaptureProgress;
  stop: () => Promise<void>;
}

/** How far a longer capture is. Stopping keeps what there is. */
export function CaptureProgressPanel({ progress, stop }: CaptureProgressPanelProps) {
  const text = useBrief();
  const { t } = text;
  const [fault, setFault] = useState<FaultCode | null>(null);
  const { phase } = progress;
  const part = partOf(progress);
  return (
    <div class="progress" data-test="capture-progress" data-phase={phase}>
      <h2>{t('progress-title')}</h2>
      <p id="progress-words">{progressText(text, progress)}</p>
      {phase !== 'marking' && (
        <>
          <progress aria-labelledby="progress-words" max={1} value={part} />
          <p class="hint">{t('progress-note')}</p>
          <button
            type="button"
            data-test="stop-capture"
            onClick={() => {
              stop().catch((thrown: unknown) => setFault(asFault(thrown).code));
            }}
          >
            {t('progress-stop')}
          </button>
        </>
      )}
      {/* In steps of a quarter: a screen reader must not speak without end. */}
      <p class="visually-hidden" role="status">
        {text.format.percent(Math.floor(part * 4) / 4)}
      </p>
      {fault !== null && <FaultNote fault={fault} />}
    </div>
  );
}

function partOf({ phase, done, expected }: CaptureProgress): number {
  if (phase === 'joining') return 1;
  const counted = phase === 'taking' || phase === 'fetching';
  return counted && expected > 0 ? Math.min(1, done / expected) : 0;
}

function progressText({ t }: Translator, progress: CaptureProgress): string {
  const { phase, done, expected, secondsLeft } = progress;
  if (phase === 'fetching')
    return expected > 0
      ? t('progress-fetched', { done, expected })
      : t('progress-fetched-some', { done });
  if (phase !== 'taking') return t(`progress-${phase}`);
  const taken = t('progress-taking', { done, expected });
  return secondsLeft === null ? taken : `${taken} ${t('progress-left', { count: secondsLeft })}`;
}
