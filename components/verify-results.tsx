import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chosen } from '../lib/flows/chosen.ts';
import { withCompared } from '../lib/flows/compare-code.ts';
import type { Examination } from '../lib/flows/examine.ts';
import { useText } from './text.tsx';
import { VerifyBundle } from './verify-bundle.tsx';
import { FindingList } from './verify-findings.tsx';
import type { VerifyProps } from './verify-props.ts';

/** Everything that was found of a choice. */
export interface VerifyResultsProps extends Pick<VerifyProps, 'picture' | 'zone'> {
  chosen: Chosen[];
  result: Examination;
  when: Date;
  again: () => void;
}

/** All bundles of a choice: first one sentence over all of them when there are several. */
export function VerifyResults(props: VerifyResultsProps) {
  const { result, chosen } = props;
  const { t } = useText();
  const { bundles, between } = result.verification;
  const [codes, setCodes] = useState<readonly string[]>([]);
  const verdicts = bundles.map((verdict, place) => withCompared(verdict, codes[place] ?? ''));
  const typeCode = (place: number, code: string) =>
    setCodes((before) => bundles.map((_, at) => (at === place ? code : (before[at] ?? ''))));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const bad = verdicts.filter(({ level }) => level === 'error').length;
  const single = bundles.length === 1;
  return (
    <div class="verify-results" data-test="results">
      <h2 ref={title} tabIndex={-1} class={single ? 'visually-hidden' : ''}>
        {t('verify-result')}
      </h2>
      {!single && <Together count={bundles.length} bad={bad} unsure={between.length > 0} />}
      {between.length > 0 && <FindingList findings={between} />}
      {verdicts.map((verdict, place) => (
        <VerifyBundle
          key={place}
          {...props}
          verdict={verdict}
          exhibits={result.exhibits[place] ?? []}
          chosen={chosen[place] ?? null}
          code={codes[place] ?? ''}
          typeCode={(code) => typeCode(place, code)}
        />
      ))}
      <Closing {...props} />
    </div>
  );
}

/** When it was verified, for the paper, and what one can do next. */
function Closing({ when, zone, again }: VerifyResultsProps) {
  const { t, format } = useText();
  return (
    <>
      <p class="hint">
        {t('verify-printed', { time: format.exactMoment(when.toISOString(), zone) })}
      </p>
      <p class="choices verify-buttons">
        <button type="button" data-test="print" onClick={() => print()}>
          {t('verify-print')}
        </button>
        <button type="button" data-test="again" onClick={again}>
          {t('verify-again')}
        </button>
      </p>
    </>
  );
}

function Together({ count, bad, unsure }: { count: number; bad: number; unsure: boolean }) {
  const { t } = useText();
  const good = bad === 0 && !unsure;
  return (
    <p class={`note ${good ? 'note-done' : 'note-fault'}`} data-test="together" data-good={good}>
      <strong>
        {t('verify-results', { count })} {bad > 0 && t('verify-results-bad', { count: bad })}
        {good && t('verify-results-good')}
      </strong>
    </p>
  );
}
