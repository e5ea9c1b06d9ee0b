import { useState } from 'preact/hooks';
import type { Cases } from '../lib/flows/cases.ts';
import { FaultNote } from './fault-note.tsx';
import { MinorQuestion } from './minor-question.tsx';
import { PicturesLeftPart } from './pictures-left.tsx';
import { useText } from './text.tsx';
import { useFocusWhen } from './use-focus-when.ts';
import { useWork } from './use-work.ts';

/** What the panel needs of the case page. */
export interface MinorPanelProps {
  cases: Cases;
  asked: boolean;
  factsOnly: boolean;
  /** Grows with every change of the case. */
  version: number;
  showHelp: () => void;
}

/** The question about minors; after it, what the answer means for this case, and how to change it. */
export function MinorPanel(props: MinorPanelProps) {
  const { asked, factsOnly } = props;
  if (!asked) return <MinorQuestion cases={props.cases} heading="h2" />;
  return factsOnly ? <FactsOnlyPart {...props} /> : <AdultsPart {...props} />;
}

function FactsOnlyPart(props: MinorPanelProps) {
  const { t } = useText();
  return (
    <section class="minor" aria-labelledby="minor-title" data-test="facts-only-case">
      <h2 id="minor-title">{t('minor-title')}</h2>
      <p>{t('minor-why')}</p>
      <p>{t('minor-enough')}</p>
      <p>{t('minor-call')}</p>
      <div class="choices">
        <button type="button" data-test="minor-help" onClick={props.showHelp}>
          {t('minor-help')}
        </button>
      </div>
      <PicturesLeftPart cases={props.cases} version={props.version} />
      <SureNo cases={props.cases} />
    </section>
  );
}

/** From facts only to everything: asked again, because it cannot be made undone for what is kept then. */
function SureNo(props: { cases: Cases }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { busy, fault, run } = useWork();
  const text = useFocusWhen(asking);
  if (!asking) {
    return (
      <button type="button" class="quiet" data-test="minor-change" onClick={() => setAsking(true)}>
        {t('minor-change')}
      </button>
    );
  }
  return (
    <>
      <p tabIndex={-1} ref={text}>
        {t('minor-sure-no')}
      </p>
      <div class="choices">
        <button type="button" data-test="minor-keep" onClick={() => setAsking(false)}>
          {t('minor-cancel')}
        </button>
        <button
          type="button"
          data-test="minor-no-confirm"
          aria-disabled={busy}
          onClick={() => void run(() => props.cases.answerMinor('no'))}
        >
          {t('minor-sure-no-confirm')}
        </button>
      </div>
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}

function AdultsPart(props: MinorPanelProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  if (asking) return <MinorQuestion cases={props.cases} heading="h2" />;
  return (
    <p class="minor-adults" data-test="minor-adults">
      {t('minor-adults')}{' '}
      <button type="button" class="quiet" data-test="minor-change" onClick={() => setAsking(true)}>
        {t('minor-change')}
      </button>
    </p>
  );
}
