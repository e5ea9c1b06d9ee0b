import { longestText, reworded } from '../lib/flows/drawn-marks.ts';
import { markName } from './mark-name.ts';
import { useText } from './text.tsx';
import type { MarkEditing } from './use-mark-editing.ts';

/** The marks by name. */
export interface CopyMarkListProps {
  editing: MarkEditing;
  /** Goes to a mark on the picture. */
  go: (index: number) => void;
  remove: (index: number) => void;
}

/** Every mark with its name: to go to it, to change its words, to take it away. */
export function CopyMarkList(props: CopyMarkListProps) {
  const { t } = useText();
  const { marks } = props.editing;
  return (
    <section class="copy-marks" aria-labelledby="copy-list-title">
      <h4 id="copy-list-title">{t('copy-list')}</h4>
      {marks.length === 0 && <p class="hint">{t('copy-list-empty')}</p>}
      <ol>
        {marks.map((_, index) => (
          <Line key={index} {...props} index={index} />
        ))}
      </ol>
    </section>
  );
}

function Line({ editing, go, remove, index }: CopyMarkListProps & { index: number }) {
  const { t } = useText();
  const { marks, size, replace, selected } = editing;
  const mark = marks[index]!;
  const name = markName(t, marks, index);
  return (
    <li data-test="copy-mark-line" data-selected={index === selected}>
      <button type="button" data-test="copy-mark-go" onClick={() => go(index)}>
        {name}
      </button>
      {mark.kind === 'text' && (
        <label class="field">
          {t('copy-mark-words')}
          <input
            type="text"
            data-test="copy-mark-words"
            maxLength={longestText}
            value={mark.text}
            onInput={({ currentTarget }) =>
              replace(index, reworded(mark, currentTarget.value, size), `words ${String(index)}`)
            }
          />
        </label>
      )}
      <button
        type="button"
        class="quiet"
        data-test="copy-mark-remove"
        onClick={() => remove(index)}
      >
        {t('copy-mark-remove', { name })}
      </button>
    </li>
  );
}
