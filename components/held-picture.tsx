import { FaultNote } from './fault-note.tsx';
import { useHold } from './hold.ts';
import { Preview } from './preview.tsx';
import { useRevealed } from './revealed.ts';
import { useText } from './text.tsx';

/** A picture of an item: its tiny preview, its size, and how to read the full one. */
export interface HeldPictureProps {
  preview: string | null;
  width: number | null;
  height: number | null;
  load: () => Promise<Blob>;
}

/** Blurred, until and for as long as it is held. */
export function HeldPicture(props: HeldPictureProps) {
  const { t } = useText();
  const { held, handlers } = useHold();
  const { url, fault } = useRevealed(props.load, held);
  const state = url !== null ? 'revealed' : held && fault === null ? 'loading' : 'blurred';
  return (
    <div class="held">
      <div
        class="picture"
        role="img"
        aria-label={t(url === null ? 'picture-blurred' : 'picture-revealed')}
        data-test="picture"
        data-state={state}
        style={{ aspectRatio: `${props.width ?? 16} / ${props.height ?? 9}` }}
      >
        <Preview preview={props.preview} />
        {url !== null && <img class="picture-full" src={url} alt="" draggable={false} />}
      </div>
      <button type="button" class="reveal" data-test="reveal" aria-pressed={held} {...handlers}>
        {t('reveal')}
      </button>
      <p class="hint">{t('reveal-note')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </div>
  );
}
