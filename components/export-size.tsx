import { useCallback } from 'preact/hooks';
import type { Review } from '../lib/flows/review.ts';
import { useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

/** What the size follows from. */
export interface ExportSizeProps {
  review: Review;
  /** Items that do not go along. */
  leftOut: readonly string[];
  /** Items in the case. */
  count: number;
}

/** About how large the bundle will be, and how much room making it takes. */
export function ExportSize({ review, leftOut, count }: ExportSizeProps) {
  const { t, format } = useText();
  const size = useLoaded(
    useCallback(() => review.bundleSize(leftOut), [review, leftOut]),
    count,
  );
  if (size.state !== 'ready') return null;
  const values = { size: format.bytes(size.value), room: format.bytes(2 * size.value) };
  return (
    <p class="hint" data-test="export-size">
      {t('export-size', values)}
    </p>
  );
}
