import type { Mark } from '../lib/evidence/mark.ts';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** The labels of an item in the list, and whether there is a note. */
export function MarkWords({ mark }: { mark: Mark }) {
  const { t } = useText();
  const { labels, note } = mark;
  if (labels.length === 0 && note === '') return null;
  return (
    <span class="labels" data-test="item-labels">
      {labels.length > 0 && <span class="visually-hidden">{t('label-list')}: </span>}
      {labels.map((label) => (
        <span key={label} class="label">
          <Hostile text={label} />
        </span>
      ))}
      {note !== '' && <span class="label label-note">{t('note-marker')}</span>}
    </span>
  );
}
