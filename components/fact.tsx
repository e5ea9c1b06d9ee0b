import type { ComponentChildren } from 'preact';

/** One name with its value, in a list of facts. */
export function Fact(props: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
