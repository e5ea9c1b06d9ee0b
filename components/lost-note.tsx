import { useText } from './text.tsx';

/** Says that the browser threw away what was kept before, and what to do now. */
export function LostNote(props: { accept: () => void }) {
  const { t } = useText();
  return (
    <div class="note note-fault lost" role="alert" data-test="lost">
      <p>
        <strong>{t('vault-lost')}</strong> {t('vault-lost-more')}
      </p>
      <button type="button" data-test="lost-accept" onClick={props.accept}>
        {t('vault-lost-seen')}
      </button>
    </div>
  );
}
