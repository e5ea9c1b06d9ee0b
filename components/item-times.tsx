import { useCallback } from 'preact/hooks';
import type { Acquisition } from '../lib/evidence/acquisition.ts';
import type { ItemStamp } from '../lib/flows/item-time.ts';
import type { Review } from '../lib/flows/review.ts';
import { itemTimeTexts } from '../lib/flows/time-texts.ts';
import { FaultNote } from './fault-note.tsx';
import { useChanges, useLoaded } from './loaded.ts';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';

/** When an item was kept according to someone else, and what is still waiting or was refused. */
export function ItemTimesPart(props: { review: Review; record: Acquisition }) {
  const words = useText();
  const { review, record } = props;
  const version = useChanges(review);
  const times = useLoaded(
    useCallback(() => review.times(record), [review, record]),
    version,
  );
  return (
    <section aria-labelledby="times-title" data-test="item-times">
      <h3 id="times-title">{words.t('item-time-title')}</h3>
      {times.state === 'failed' && <FaultNote fault={times.fault} />}
      {times.state === 'ready' && (
        <>
          {itemTimeTexts(times.value, words, record.zone.name).map((line) => (
            <p key={line}>{visibleText(line)}</p>
          ))}
          {times.value.after.map((stamp) => (
            <OpenStamp key={stamp.authority.id} stamp={stamp} />
          ))}
        </>
      )}
    </section>
  );
}

/** A stamp that is not there: since when it is asked for matters less than why. */
function OpenStamp(props: { stamp: ItemStamp }) {
  const { t } = useText();
  const { state, reason, authority } = props.stamp;
  if (state === 'stamped') return null;
  return (
    <p class="note" data-test="open-stamp" data-state={state}>
      {t(`time-open-${state}`, { authority: visibleText(authority.name) })}{' '}
      {reason !== null && t(`reason-${reason}`)} {t('time-open-again')}
    </p>
  );
}
