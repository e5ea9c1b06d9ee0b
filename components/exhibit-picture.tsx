import { useState } from 'preact/hooks';
import { useObjectUrl } from './object-url.ts';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';

/** A picture in a bundle, and how to read it or its preview. */
export interface ExhibitPictureProps {
  /** Path in the bag. */
  name: string;
  /** Path of a small preview, to show blurred; null without one. */
  preview: string | null;
  load: (path: string) => Promise<Blob | null>;
}

/** Blurred or nothing at all, until a deliberate click; then the picture itself, until the next. */
export function ExhibitPicture({ name, preview, load }: ExhibitPictureProps) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const small = useObjectUrl(shown ? null : preview, load);
  const full = useObjectUrl(shown ? name : null, load);
  const label = { name: visibleText(name) };
  return (
    <div class="verify-picture" data-test="exhibit-picture" data-shown={shown}>
      {small.url !== null && (
        <span class="preview verify-preview">
          <img src={small.url} alt={t('verify-picture-hidden')} draggable={false} />
        </span>
      )}
      {full.url !== null && (
        <img class="verify-full" src={full.url} alt={t('verify-picture-shown', label)} />
      )}
      {full.failed && (
        <p class="note note-fault" role="alert">
          {t('verify-picture-failed')}
        </p>
      )}
      <button type="button" data-test="show" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'verify-picture-hide' : 'verify-picture-show', label)}
      </button>
    </div>
  );
}
