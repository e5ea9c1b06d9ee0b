import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../lib/flows/review.ts';
import { useText } from './text.tsx';
import type { RemovalState, useRemoval } from './use-removal.ts';

/** What is to be deleted, and how. */
export interface DeleteChosenProps {
  chosen: readonly ListRow[];
  removal: ReturnType<typeof useRemoval>;
}

type Step = 'none' | 'first' | 'second';

/** Deletes what is chosen after two questions, tells how far it is, and can be stopped. */
export function DeleteChosen({ chosen, removal }: DeleteChosenProps) {
  const { t } = useText();
  const [step, setStep] = useState<Step>('none');
  const { state } = removal;
  const go = () => {
    setStep(step === 'first' ? 'second' : 'none');
    if (step === 'second') void removal.run(chosen);
  };
  if (state.state === 'running') return <Running {...state} stop={removal.stop} />;
  if (step === 'none')
    return (
      <div class="choices">
        <button type="button" data-test="choose-delete" onClick={() => setStep('first')}>
          {t('choose-delete')}
        </button>
      </div>
    );
  return (
    <Question key={step} step={step} count={chosen.length} cancel={() => setStep('none')} go={go} />
  );
}

interface QuestionProps {
  step: Exclude<Step, 'none'>;
  count: number;
  cancel: () => void;
  go: () => void;
}

function Question({ step, count, cancel, go }: QuestionProps) {
  const { t } = useText();
  const title = useArrivalFocus<HTMLHeadingElement>();
  const isLast = step === 'second';
  return (
    <section class="delete-question" aria-labelledby="choose-delete-title" data-step={step}>
      <h3 id="choose-delete-title" tabIndex={-1} ref={title}>
        {t(`choose-delete-${step}`, { count })}
      </h3>
      <p>{t(isLast ? 'choose-delete-last' : 'choose-delete-goes')}</p>
      {!isLast && <p>{t('choose-delete-stays')}</p>}
      <div class="choices">
        <button type="button" data-test="choose-delete-cancel" onClick={cancel}>
          {t('sure-cancel')}
        </button>
        <button
          type="button"
          data-test={isLast ? 'choose-delete-confirm' : 'choose-delete-again'}
          // The second half of a double click on the button before must not be the answer.
          onClick={(event) => (!isLast || event.detail < 2) && go()}
        >
          {isLast ? t('choose-delete-confirm', { count }) : t('sure-continue')}
        </button>
      </div>
    </section>
  );
}

function Running(props: Extract<RemovalState, { state: 'running' }> & { stop: () => void }) {
  const { t } = useText();
  const { progress, stopping, stop } = props;
  const line = useArrivalFocus<HTMLParagraphElement>();
  return (
    <section class="delete-question" data-test="choose-delete-running">
      <p role="status" tabIndex={-1} ref={line}>
        {stopping ? t('choose-delete-stopping') : t('choose-delete-running', { ...progress })}
      </p>
      <progress
        aria-label={t('choose-delete')}
        max={Math.max(1, progress.total)}
        value={progress.done}
      />
      <div class="choices">
        <button
          type="button"
          data-test="choose-delete-stop"
          aria-disabled={stopping}
          onClick={stop}
        >
          {t('choose-delete-stop')}
        </button>
      </div>
    </section>
  );
}

/** What had the focus is replaced: what came instead takes it. */
function useArrivalFocus<E extends HTMLElement>() {
  const arrived = useRef<E>(null);
  useEffect(() => arrived.current?.focus(), []);
  return arrived;
}
