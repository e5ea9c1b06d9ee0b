import { useCallback } from 'preact/hooks';
import type { PopupCases } from '../lib/flows/cases.ts';
import type { Glance } from '../lib/flows/review.ts';
import { useChanges, useLoaded } from './loaded.ts';
import { useBrief } from './brief.tsx';

/** Says in the popup that a facts-only case still holds pictures; the case page says what to do. */
export function PicturesLeftHint(props: { cases: PopupCases; review: Glance }) {
  const { t } = useBrief();
  const { cases } = props;
  const version = useChanges(props.review);
  const left = useLoaded(
    useCallback(() => cases.picturesLeft(), [cases]),
    version,
  );
  if (left.state !== 'ready' || left.value.items === 0) return null;
  return (
    <p class="note" data-test="pictures-left-hint">
      {t('left-title', { count: left.value.items })}. {t('left-open')}
    </p>
  );
}
