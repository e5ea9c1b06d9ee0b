import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';

type Step = 'none' | 'first' | 'second';

/** How to wipe, and whether the vault is locked: then wiping is the way out of a lost passphrase. */
export interface WipeProps {
  locked: boolean;
  wipe: () => Promise<void>;
}

/** Wiping everything: asked twice, needs no passphrase. */
export function Wipe(props: WipeProps) {
  const { t } = useText();
  const [step, setStep] = useState<Step>('none');
  const title = useStepFocus(step);
  const cancel = () => setStep('none');
  // Locked, only the title of the page stands above it.
  const Heading = props.locked ? 'h2' : 'h3';
  return (
    <section class="wipe" aria-labelledby="wipe-title" data-step={step}>
      <Heading id="wipe-title" tabIndex={-1} ref={title}>
        {t(step === 'none' ? 'wipe-title' : `wipe-${step}`)}
      </Heading>
      {step === 'none' && (
        <>
          <p>{t(props.locked ? 'wipe-forgot' : 'wipe-intro')}</p>
          <div class="choices">
            <button type="button" data-test="wipe" onClick={() => setStep('first')}>
              {t('wipe')}
            </button>
          </div>
        </>
      )}
      {step === 'first' && <FirstQuestion cancel={cancel} again={() => setStep('second')} />}
      {step === 'second' && <SecondQuestion cancel={cancel} wipe={props.wipe} />}
    </section>
  );
}

function FirstQuestion(props: { cancel: () => void; again: () => void }) {
  const { t } = useText();
  return (
    <>
      <p>{t('wipe-goes')}</p>
      <p>{t('wipe-stays')}</p>
      <div class="choices">
        <CancelButton cancel={props.cancel} />
        <button type="button" data-test="wipe-again" onClick={props.again}>
          {t('wipe-again')}
        </button>
      </div>
    </>
  );
}

function SecondQuestion(props: { cancel: () => void; wipe: () => Promise<void> }) {
  const { t } = useText();
  const { busy, fault, wipe } = useWiping(props.wipe);
  return (
    <>
      <p>{t('wipe-last')}</p>
      <div class="choices">
        {!busy && <CancelButton cancel={props.cancel} />}
        <button
          type="button"
          data-test="wipe-confirm"
          aria-disabled={busy}
          // The second half of a double click on the button before must not be the answer.
          onClick={(event) => event.detail < 2 && void wipe()}
        >
          {t('wipe-confirm')}
        </button>
      </div>
      <p role="status">{busy && t('wipe-busy')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}

function CancelButton(props: { cancel: () => void }) {
  const { t } = useText();
  return (
    <button type="button" data-test="wipe-cancel" onClick={props.cancel}>
      {t('wipe-cancel')}
    </button>
  );
}

function useWiping(everything: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const wipe = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    await everything().catch((thrown: unknown) => setFault(asFault(thrown).code));
    setBusy(false);
  };
  return { busy, fault, wipe };
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
