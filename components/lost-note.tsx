import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';
import { useWork } from './use-work.ts';

/** Says that the browser threw away what was kept before, and what to do now. */
export function LostNote(props: { accept: () => Promise<void> }) {
  const { t } = useText();
  const { busy, fault, run } = useWork();
  return (
    <div class="note note-fault lost" role="alert" data-test="lost">
      <p>
        <strong>{t('vault-lost')}</strong> {t('vault-lost-more')}
      </p>
      <button
        type="button"
        data-test="lost-accept"
        aria-disabled={busy}
        onClick={() => void run(props.accept)}
      >
        {t('vault-lost-seen')}
      </button>
      {fault !== null && <FaultNote fault={fault} />}
    </div>
  );
}
