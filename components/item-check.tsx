import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Choosing } from './use-choosing.ts';

/** An item of the list as a box to tick, with the same words as its button. */
export function ItemCheck(props: {
  item: string;
  choosing: Choosing;
  children: ComponentChildren;
}) {
  const { item, choosing } = props;
  // A click knows of Shift, and comes before the change that it makes.
  const rangeRef = useRef(false);
  return (
    <label class="item item-check" data-test="item-choice" data-item={item}>
      <input
        type="checkbox"
        data-test="item-check"
        checked={choosing.isChosen(item)}
        onClick={(event) => {
          rangeRef.current = event.shiftKey;
        }}
        onChange={(event) => choosing.toggle(item, event.currentTarget.checked, rangeRef.current)}
      />
      {props.children}
    </label>
  );
}
