import { shortened, visibleText } from './visible-text.ts';

/** Text of a page, shown as text: its direction does not leak, nothing in it is hidden. */
export function Hostile(props: { text: string; limit?: number }) {
  const text = props.limit === undefined ? props.text : shortened(props.text, props.limit);
  return <bdi class="hostile">{visibleText(text)}</bdi>;
}
