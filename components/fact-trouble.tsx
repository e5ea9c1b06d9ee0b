import type { ComponentChildren } from 'preact';
import type { Acquisition } from '../lib/evidence/acquisition.ts';
import type { Change, Failure } from '../lib/evidence/coverage.ts';
import { Address } from './address.tsx';
import { cutText } from './fact-texts.ts';
import { Fact } from './fact.tsx';
import { stepText } from './failed-step.ts';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** Changes, failures and cuts. `Nothing` is said too: silence is no answer. */
export function FactTrouble(props: { record: Acquisition }) {
  const { t } = useText();
  const { coverage, failures, page } = props.record;
  return (
    <>
      <Fact name={t('fact-changes')}>
        {listed(
          t('none-seen'),
          coverage.changes.map((change, index) => <ChangeLine key={index} change={change} />),
        )}
      </Fact>
      <Fact name={t('fact-failures')}>
        {listed(
          t('none-seen'),
          failures.map((failure, index) => <FailureLine key={index} failure={failure} />),
        )}
      </Fact>
      <Fact name={t('fact-cuts')}>
        {listed(
          t('none-seen'),
          (page?.cuts ?? []).map((cut, index) => <li key={index}>{cutText(t, cut)}</li>),
        )}
      </Fact>
    </>
  );
}

function listed(none: string, lines: ComponentChildren[]): ComponentChildren {
  return lines.length === 0 ? none : <ul>{lines}</ul>;
}

function ChangeLine(props: { change: Change }) {
  const { t } = useText();
  const { kind, address } = props.change;
  return (
    <li>
      {t(`change-${kind}`)} {address !== null && <Address address={address} limit={200} />}
    </li>
  );
}

function FailureLine(props: { failure: Failure }) {
  const { t } = useText();
  const { step, code, message } = props.failure;
  return (
    <li>
      {stepText(t, step)}{' '}
      <span class="technical">
        {t('technical-note')}: <Hostile text={`${code}: ${message}`} limit={500} />
      </span>
    </li>
  );
}
