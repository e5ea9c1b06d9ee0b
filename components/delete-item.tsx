import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';

/** Which item, how to delete it, and whom to tell. */
export interface DeleteItemProps {
  number: number;
  remove: () => Promise<void>;
  deleted: () => void;
}

/** Asks first, and says what goes and what stays. */
export function DeleteItem(props: DeleteItemProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const askedRef = useRef(false);
  useEffect(() => {
    if (!asking && askedRef.current) start.current?.focus();
    askedRef.current = asking;
  }, [asking]);
  if (asking) return <DeleteQuestion {...props} cancel={() => setAsking(false)} />;
  return (
    <p class="delete">
      <button
        type="button"
        class="quiet"
        data-test="delete"
        ref={start}
        onClick={() => setAsking(true)}
      >
        {t('delete-start')}
      </button>
    </p>
  );
}

function DeleteQuestion(props: DeleteItemProps & { cancel: () => void }) {
  const { t } = useText();
  const { busy, fault, remove } = useRemoval(props);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="delete-question" aria-labelledby="delete-title">
      <h3 id="delete-title" tabIndex={-1} ref={title}>
        {t('delete-title', { number: props.number })}
      </h3>
      <p>{t('delete-goes')}</p>
      <p>{t('delete-stays')}</p>
      <div class="choices">
        <button type="button" data-test="delete-cancel" onClick={props.cancel}>
          {t('delete-cancel')}
        </button>
        <button
          type="button"
          data-test="delete-confirm"
          aria-disabled={busy}
          onClick={() => void remove()}
        >
          {t('delete-confirm')}
        </button>
      </div>
      <p role="status">{busy && t('delete-busy')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </section>
  );
}

function useRemoval(props: DeleteItemProps) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const remove = async () => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    try {
      await props.remove();
      props.deleted();
    } catch (thrown) {
      setFault(asFault(thrown).code);
      setBusy(false);
    }
  };
  return { busy, fault, remove };
}
