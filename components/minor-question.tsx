import type { PopupCases } from '../lib/flows/cases.ts';
import type { MinorAnswer } from '../lib/evidence/facts-only.ts';
import { FaultNote } from './fault-note.tsx';
import { useBrief } from './brief.tsx';
import { useWork } from './use-work.ts';

const answers = ['yes', 'unknown', 'no'] as const satisfies readonly MinorAnswer[];

/** Whether anyone in the pictures of this case could be under 18. Asked once a case, never in the way. */
export function MinorQuestion(props: { cases: PopupCases; heading: 'h2' | 'h3' }) {
  const { t } = useBrief();
  const { busy, fault, run } = useWork();
  const Heading = props.heading;
  return (
    <section class="minor" aria-labelledby="minor-question" data-test="minor-question">
      <Heading id="minor-question">{t('minor-question')}</Heading>
      <p class="hint">{t('minor-question-note')}</p>
      <div class="choices">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            data-test={`minor-${answer}`}
            aria-disabled={busy}
            onClick={() => void run(() => props.cases.answerMinor(answer))}
          >
            {t(`minor-${answer}`)}
          </button>
        ))}
      </div>
      <p role="status">{busy && t('minor-busy')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </section>
  );
}
