import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';

/** What cannot be undone: its texts and test names begin with this. */
export type Irreversible = 'wipe' | 'delete-case';

/** What is to be done, once the person was asked twice. */
export interface AskedTwiceProps {
  what: Irreversible;
  intro: string;
  /** Only the title of the page stands above it. */
  alone?: boolean;
  act: () => Promise<void>;
  /** What to think of first; shown with the first question. */
  children?: ComponentChildren;
}

type Step = 'none' | 'first' | 'second';

/** A button behind two questions, which say what goes and what stays. */
export function AskedTwice(props: AskedTwiceProps) {
  const { t } = useText();
  const { what } = props;
  const [step, setStep] = useState<Step>('none');
  const title = useStepFocus(step);
  const cancel = () => setStep('none');
  const Heading = props.alone ? 'h2' : 'h3';
  return (
    <section class="asked-twice" aria-labelledby={`${what}-title`} data-step={step}>
      <Heading id={`${what}-title`} tabIndex={-1} ref={title}>
        {t(step === 'none' ? `${what}-title` : `${what}-${step}`)}
      </Heading>
      {step === 'none' && (
        <>
          <p>{props.intro}</p>
          <div class="choices">
            <button type="button" data-test={what} onClick={() => setStep('first')}>
              {t(what)}
            </button>
          </div>
        </>
      )}
      {step === 'first' && (
        <FirstQuestion {...props} cancel={cancel} again={() => setStep('second')} />
      )}
      {step === 'second' && <SecondQuestion {...props} cancel={cancel} />}
    </section>
  );
}

function FirstQuestion(props: AskedTwiceProps & { cancel: () => void; again: () => void }) {
  const { t } = useText();
  const { what } = props;
  return (
    <>
      <p>{t(`${what}-goes`)}</p>
      <p>{t(`${what}-stays`)}</p>
      {props.children}
      <div class="choices">
        <CancelButton {...props} />
        <button type="button" data-test={`${what}-again`} onClick={props.again}>
          {t('sure-continue')}
        </button>
      </div>
    </>
  );
}

function SecondQuestion(props: AskedTwiceProps & { cancel: () => void }) {
  const { t } = useText();
  const { what } = props;
  const { busy, fault, act } = useAct(props.act);
  return (
    <>
      <p>{t(`${what}-last`)}</p>
      <div class="choices">
        {!busy && <CancelButton {...props} />}
        <button
          type="button"
          data-test={`${what}-confirm`}
          aria-disabled={busy}
          // The second half of a double click on the button before must not be the answer.
          onClick={(event) => event.detail < 2 && void act()}
        >
          {t(`${what}-confirm`)}
        </button>
      </div>
      <p role="status">{busy && t(`${what}-busy`)}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}

function CancelButton(props: Pick<AskedTwiceProps, 'what'> & { cancel: () => void }) {
  const { t } = useText();
  return (
    <button type="button" data-test={`${props.what}-cancel`} onClick={props.cancel}>
      {t('sure-cancel')}
    </button>
  );
}

function useAct(work: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const act = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    await work().catch((thrown: unknown) => setFault(asFault(thrown).code));
    setBusy(false);
  };
  return { busy, fault, act };
}

/** Every step replaces the buttons of the one before: the title takes the focus instead of nothing. */
function useStepFocus(step: Step) {
  const title = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(step);
  useEffect(() => {
    if (beforeRef.current !== step) title.current?.focus();
    beforeRef.current = step;
  }, [step]);
  return title;
}
