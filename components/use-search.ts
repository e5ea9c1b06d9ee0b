import { useEffect, useMemo, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { ListRow, Review } from '../lib/flows/review.ts';
import type { SearchProgress, Wanted } from '../lib/flows/search.ts';

/** What a search found, in the order of the rows. */
export interface SearchView {
  wanted: Wanted;
  setWanted: (wanted: Wanted) => void;
  /** The rows to show; all of them until the first outcome is there. */
  rows: readonly ListRow[];
  /** Null when nothing is looked for. */
  progress: SearchProgress | null;
  /** Null while it is not known. */
  found: number | null;
  fault: FaultCode | null;
}

/** What was found before stays on the screen until the next is there. */
interface Outcome {
  of: Wanted;
  items: ReadonlySet<string>;
}

const everything: Wanted = { words: '', show: 'all' };

/** A pause in typing, in milliseconds, after which it is looked for. */
const pause = 200;

/** Looks through the case whenever what is wanted, or the case, changes. */
export function useSearch(review: Review, all: readonly ListRow[], version: number): SearchView {
  const [wanted, setWanted] = useState(everything);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [progress, setProgress] = useState<SearchProgress | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const searcher = useMemo(() => review.searcher(), [review]);
  const isOn = wanted.words.trim() !== '' || wanted.show !== 'all' || Boolean(wanted.label);
  useEffect(() => {
    setFault(null);
    setProgress(null);
    if (!isOn) setOutcome(null);
    if (!isOn) return undefined;
    const stop = new AbortController();
    const begin = () =>
      searcher.find(wanted, all, stop.signal, setProgress).then(
        (rows) => setOutcome({ of: wanted, items: new Set(rows.map(({ item }) => item)) }),
        (thrown: unknown) => stop.signal.aborted || setFault(asFault(thrown).code),
      );
    const timer = setTimeout(() => void begin(), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [searcher, wanted, isOn, all, version]);
  const rows = outcome ? all.filter(({ item }) => outcome.items.has(item)) : all;
  const found = outcome?.of === wanted ? rows.length : null;
  return { wanted, setWanted, rows, progress, found, fault };
}
