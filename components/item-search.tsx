import { type SearchProgress, type Wanted } from '../lib/flows/search.ts';
import { useText } from './text.tsx';

/** Newest or oldest first. */
export type Order = 'newest' | 'oldest';

/** What is looked for, and how it goes. */
export interface ItemSearchProps {
  wanted: Wanted;
  setWanted: (wanted: Wanted) => void;
  order: Order;
  setOrder: (order: Order) => void;
  /** Null when nothing is looked for. */
  progress: SearchProgress | null;
  /** Items found; null while it is not known. */
  found: number | null;
}

const shows = ['all', 'incomplete', 'pending'] as const;
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
