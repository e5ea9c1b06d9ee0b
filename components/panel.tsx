import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from './text.tsx';

/** A part of the case page that opens with a button and takes the focus. */
export function Panel(props: {
  name: 'help' | 'cases';
  title: string;
  hide: () => void;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const { name } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="safety" aria-labelledby={`${name}-title`} data-test={`${name}-panel`}>
      <div class="safety-head">
        <h2 id={`${name}-title`} tabIndex={-1} ref={title}>
          {props.title}
        </h2>
        <button type="button" data-test={`${name}-hide`} onClick={props.hide}>
          {t('safety-close')}
        </button>
      </div>
      {props.children}
    </section>
  );
}
