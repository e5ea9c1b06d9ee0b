import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A list of which only what is near the view is there. */
export interface WindowedListProps<T> {
  rows: readonly T[];
  keyOf: (row: T) => string;
  render: (row: T) => ComponentChildren;
  class: string;
  test: string;
}

/** Rows that come and go together. */
const together = 20;

/**
 * A list that stays as quick with thousands of rows as with ten: rows come in groups when they are
 * near the view, and leave an empty place of their height when they are far. A screen reader is told
 * how many there are and which of them it reads.
 */
export function WindowedList<T>(props: WindowedListProps<T>) {
  const { rows } = props;
  const starts = Array.from(
    { length: Math.ceil(rows.length / together) },
    (_, at) => at * together,
  );
  return (
    <div class={props.class} role="list" data-test={props.test}>
      {starts.map((start) => (
        <Group key={start} {...props} start={start} />
      ))}
    </div>
  );
}

function Group<T>(props: WindowedListProps<T> & { start: number }) {
  const { rows, start, keyOf, render } = props;
  const { near, holder, height } = useNear(start === 0);
  const own = rows.slice(start, start + together);
  const style = near ? undefined : { height: height ?? `${own.length * rowHeight}rem` };
  return (
    <div class="item-group" role="presentation" ref={holder} style={style}>
      {near &&
        own.map((row, index) => (
          <div
            key={keyOf(row)}
            role="listitem"
            aria-posinset={start + index + 1}
            aria-setsize={rows.length}
          >
            {render(row)}
          </div>
        ))}
    </div>
  );
}

/** About as high as a row with a picture, a title and three lines, in rem. */
const rowHeight = 8;

/** Whether an element is within one screen of what is seen. What has the focus stays. */
function useNear(first: boolean) {
  const holder = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  const [height, setHeight] = useState<string | null>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    const seen = (entries: IntersectionObserverEntry[]) => {
      const isNear = entries.at(-1)?.isIntersecting ?? true;
      if (!isNear && element.contains(document.activeElement)) return;
      if (!isNear && element.hasChildNodes()) setHeight(`${element.offsetHeight}px`);
      setNear(isNear);
    };
    const observer = new IntersectionObserver(seen, { root: scrollerOf(element), rootMargin });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { near, holder, height };
}

const rootMargin = '100% 0px';

// The margin counts only for the root: a list that scrolls by itself has to be it.
function scrollerOf(element: HTMLElement): HTMLElement | null {
  const list = element.parentElement;
  if (!list) return null;
  return getComputedStyle(list).overflowY === 'auto' ? list : null;
}
