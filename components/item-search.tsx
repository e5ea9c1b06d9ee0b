import { type SearchProgress, type Wanted } from '../lib/flows/search.ts';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';

/** Newest or oldest first. */
export type Order = 'newest' | 'oldest';

/** What is looked for, and how it goes. */
export interface ItemSearchProps {
  wanted: Wanted;
  setWanted: (wanted: Wanted) => void;
  order: Order;
  setOrder: (order: Order) => void;
  /** Labels in use. */
  labels: readonly string[];
  /** Null when nothing is looked for. */
  progress: SearchProgress | null;
  /** Items found; null while it is not known. */
  found: number | null;
}

const shows = ['all', 'incomplete', 'pending', 'noted', 'damaged'] as const;
const orders = ['newest', 'oldest'] as const;

/** Words to look for, what to show, and in which order. */
export function ItemSearch(props: ItemSearchProps) {
  const { t } = useText();
  const { wanted, setWanted } = props;
  return (
    <search class="item-search">
      <label class="field">
        <span>{t('search-label')}</span>
        <input
          type="search"
          data-test="search"
          value={wanted.words}
          placeholder={t('search-hint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWanted({ ...wanted, words: event.currentTarget.value })}
        />
      </label>
      <div class="item-search-choices">
        <Choice
          label={t('show-label')}
          test="show"
          value={wanted.show}
          options={shows.map((show) => [show, t(`show-${show}`)])}
          choose={(show) => setWanted({ ...wanted, show })}
        />
        <LabelChoice {...props} />
        <Choice
          label={t('order-label')}
          test="order"
          value={props.order}
          options={orders.map((order) => [order, t(`order-${order}`)])}
          choose={props.setOrder}
        />
      </div>
      <SearchState {...props} />
    </search>
  );
}

/** Items with one label. Not there before there is a label to choose. */
function LabelChoice({ wanted, setWanted, labels }: ItemSearchProps) {
  const { t } = useText();
  const { label = '' } = wanted;
  // One that is chosen stays a choice when it was taken off its last item.
  const all = label === '' || labels.includes(label) ? labels : [label, ...labels];
  if (all.length === 0) return null;
  return (
    <Choice
      label={t('filter-label')}
      test="filter-label"
      value={label}
      options={[['', t('filter-any')], ...all.map((one) => [one, visibleText(one)] as const)]}
      choose={(chosen) => setWanted({ ...wanted, label: chosen })}
    />
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  test: string;
  value: V;
  options: (readonly [V, string])[];
  choose: (value: V) => void;
}

function Choice<V extends string>(props: ChoiceProps<V>) {
  const changed = (value: string) => {
    const option = props.options.find(([one]) => one === value);
    if (option) props.choose(option[0]);
  };
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        data-test={props.test}
        value={props.value}
        onChange={(event) => changed(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function SearchState({ progress, found }: ItemSearchProps) {
  const { t } = useText();
  return (
    <p role="status" class="item-search-state" data-test="search-state">
      {progress && found === null && t('search-running', { ...progress })}
      {progress && found !== null && t('search-found', { count: found, total: progress.total })}
    </p>
  );
}
