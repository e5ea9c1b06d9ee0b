import { useState } from 'preact/hooks';
import type { CaseMarks } from '../lib/flows/marking.ts';
import type { Review } from '../lib/flows/review.ts';
import { DeleteChosen } from './delete-chosen.tsx';
import { LabelPicker } from './label-picker.tsx';
import { useText } from './text.tsx';
import type { Choosing } from './use-choosing.ts';
import type { useRemoval } from './use-removal.ts';

/** What is chosen, and what one can do with it. */
export interface ChooseBarProps {
  review: Review;
  marks: CaseMarks;
  choosing: Choosing;
  removal: ReturnType<typeof useRemoval>;
  /** Closes the item that is open. */
  close: () => void;
  /** Rows that are shown. */
  total: number;
}

/** Choosing several items: on or off, how many, and what to do with them. */
export function ChooseBar(props: ChooseBarProps) {
  const { t } = useText();
  const { choosing, removal } = props;
  const isBusy = removal.state.state === 'running';
  const switchTo = (on: boolean) => {
    if (isBusy) return;
    removal.forget();
    choosing.setOn(on);
    if (on) props.close();
  };
  return (
    <div class="choose" data-test="choose-bar" data-on={choosing.on}>
      <button
        type="button"
        data-test="choose"
        aria-expanded={choosing.on}
        aria-disabled={isBusy}
        onClick={() => switchTo(!choosing.on)}
      >
        {t(choosing.on ? 'choose-end' : 'choose-start')}
      </button>
      {choosing.on && <ChooseTools {...props} />}
    </div>
  );
}

function ChooseTools(props: ChooseBarProps) {
  const { t } = useText();
  const { choosing, removal, total, review, marks } = props;
  const { chosen } = choosing;
  const isBusy = removal.state.state === 'running';
  return (
    <>
      <p role="status" data-test="choose-count">
        {t('choose-count', { chosen: chosen.length, total })}
      </p>
      {!isBusy && (
        <div class="choices">
          <button type="button" data-test="choose-all" onClick={choosing.all}>
            {t('choose-all', { total })}
          </button>
          <button type="button" data-test="choose-none" onClick={choosing.none}>
            {t('choose-none')}
          </button>
        </div>
      )}
      {chosen.length > 0 && !isBusy && <LabelChosen {...{ review, marks, choosing }} />}
      {(chosen.length > 0 || isBusy) && <DeleteChosen chosen={chosen} removal={removal} />}
    </>
  );
}

/** A label on all that are chosen. */
function LabelChosen({
  review,
  marks,
  choosing,
}: Pick<ChooseBarProps, 'review' | 'marks' | 'choosing'>) {
  const { t } = useText();
  const [count, setCount] = useState<number | null>(null);
  const { chosen } = choosing;
  const add = async (label: string) => {
    setCount(null);
    await review.marks.addLabel(
      chosen.map(({ item }) => item),
      label,
    );
    setCount(chosen.length);
  };
  return (
    <details class="choose-label">
      <summary data-test="choose-label">{t('choose-label-title')}</summary>
      <LabelPicker offered={marks.used} add={add} />
      <p role="status" data-test="choose-labelled">
        {count !== null && t('choose-labelled', { count })}
      </p>
    </details>
  );
}
