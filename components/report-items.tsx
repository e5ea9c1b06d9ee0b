import { useCallback, useState } from 'preact/hooks';
import type { Reporting } from '../lib/evidence/reporting.ts';
import type { ListedItem, Review } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { itemKey, itemNumber } from './listed-item.ts';
import { useLoaded } from './loaded.ts';
import { Check, WordsField } from './report-fields.tsx';
import { useText } from './text.tsx';
import type { Writing } from './use-reporting.ts';

export interface ReportItemsProps {
  writing: Writing;
  reporting: Reporting;
  review: Review;
  /** Items in the case. */
  count: number;
}

/** Which items go along, which pictures are sharp, and words on single items. Read when opened. */
export function ReportItems(props: ReportItemsProps) {
  const { t } = useText();
  const { reporting, count } = props;
  const [open, setOpen] = useState(false);
  return (
    <details
      class="reporting-more"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-test="reporting-items">
        {t('with-colon', { label: t('reporting-items') })}{' '}
        {t('reporting-chosen', { count: count - reporting.leftOut.length })}
      </summary>
      <p>{t('reporting-items-note')}</p>
      {open && <ItemChoices {...props} />}
    </details>
  );
}

function ItemChoices(props: ReportItemsProps) {
  const { t } = useText();
  const { review } = props;
  const items = useLoaded(
    useCallback(() => review.items(), [review]),
    props.count,
  );
  if (items.state === 'loading') return <p>{t('loading')}</p>;
  if (items.state === 'failed') return <FaultNote fault={items.fault} />;
  return (
    <ul class="reporting-items">
      {items.value.map((listed) => (
        <li key={itemKey(listed)}>
          <ItemChoice {...props} listed={listed} />
        </li>
      ))}
    </ul>
  );
}

function ItemChoice({ writing, reporting, listed }: ReportItemsProps & { listed: ListedItem }) {
  const { t } = useText();
  const item = itemKey(listed);
  const number = itemNumber(listed);
  const isIn = !reporting.leftOut.includes(item);
  const toggle = (list: 'leftOut' | 'revealed', on: boolean) =>
    writing.change((before) => ({ ...before, [list]: withOrWithout(before[list], item, on) }));
  return (
    <>
      {listed.state === 'whole' && (
        <p>
          <Hostile text={listed.summary.title || (listed.summary.address ?? '')} limit={120} />
        </p>
      )}
      <Check
        label={t('reporting-include', { number })}
        checked={isIn}
        change={(on) => toggle('leftOut', !on)}
        test={`include-${number}`}
      />
      {isIn && listed.state === 'whole' && listed.summary.preview !== null && reporting.annex && (
        <Check
          label={t('reporting-reveal', { number })}
          checked={reporting.revealed.includes(item)}
          change={(on) => toggle('revealed', on)}
          test={`reveal-${number}`}
        />
      )}
      {isIn && (
        <WordsField
          label={t('reporting-item-words', { number })}
          rows={2}
          value={reporting.statement.items.find((one) => one.item === item)?.words ?? ''}
          change={(words) => writing.change((before) => withWords(before, item, words))}
          test={`words-${number}`}
        />
      )}
    </>
  );
}

function withOrWithout(list: readonly string[], item: string, on: boolean): string[] {
  const others = list.filter((one) => one !== item);
  return on ? [...others, item] : others;
}

function withWords(before: Reporting, item: string, words: string): Reporting {
  const others = before.statement.items.filter((one) => one.item !== item);
  const items = words === '' ? others : [...others, { item, words }];
  return { ...before, statement: { ...before.statement, items } };
}
