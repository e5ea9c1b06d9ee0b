import { useEffect, useRef } from 'preact/hooks';
import type { Removal } from '../lib/flows/remove-items.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';
import type { RemovalState } from './use-removal.ts';

/** How deleting many ended. It takes the focus: the buttons that had it are gone. */
export function RemovalOutcome({ state }: { state: RemovalState }) {
  if (state.state === 'failed') return <FaultNote fault={state.fault} test="removal-fault" />;
  if (state.state !== 'done') return null;
  return <Ended outcome={state.outcome} />;
}

function Ended({ outcome }: { outcome: Removal }) {
  const { t } = useText();
  const { removed, left, failed } = outcome;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const numbers = failed.map(({ number }) => number).join(', ');
  return (
    <div
      class={failed.length > 0 ? 'note note-fault' : 'note note-done'}
      role="status"
      tabIndex={-1}
      ref={note}
      data-test="removal-done"
    >
      <p>{t('choose-deleted', { count: removed })}</p>
      {left > 0 && <p>{t('choose-left', { count: left })}</p>}
      {failed.length > 0 && <p>{t('choose-failed', { count: failed.length, numbers })}</p>}
      {[...new Set(failed.map(({ fault }) => fault))].map((fault) => (
        <FaultNote key={fault} fault={fault} />
      ))}
    </div>
  );
}
