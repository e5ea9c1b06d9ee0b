import { useId, useState } from 'preact/hooks';
import type { ChosenFile } from '../lib/flows/chosen.ts';
import { filesOfDrop, filesOfInput } from './dropped-files.ts';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';

/** How files get in, and what to say of the time before. */
export interface VerifyChoiceProps {
  choose: (files: readonly ChosenFile[]) => void;
  note: 'nothing' | 'cancelled' | 'failed' | null;
  message?: string;
}

/** Two real file inputs, which also take what is dropped on them; everything around takes drops too. */
export function VerifyChoice(props: VerifyChoiceProps) {
  const { t } = useText();
  const { choose, note, message } = props;
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!event.dataTransfer) return;
    void filesOfDrop(event.dataTransfer).then(choose, () => choose([]));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class="verify-choice"
      data-test="drop"
      data-over={over}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {note !== null && (
        <p class="note note-fault" role="alert" data-test="note" data-note={note}>
          {t(`verify-${note}`)}
          {message !== undefined && <code class="verify-message">{visibleText(message)}</code>}
        </p>
      )}
      <p>{t('verify-intro')}</p>
      <FileField label={t('verify-choose')} test="files" choose={choose} />
      <FileField label={t('verify-choose-folder')} test="folder" choose={choose} folder />
      <p>{t('verify-drop')}</p>
      <p class="hint">{t('verify-local')}</p>
    </section>
  );
}

interface FileFieldProps {
  label: string;
  test: string;
  choose: (files: readonly ChosenFile[]) => void;
  folder?: boolean;
}

/** The browser's own file input: it works with keyboard and screen reader as it is. */
function FileField({ label, test, choose, folder = false }: FileFieldProps) {
  const id = useId();
  return (
    <div class="verify-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        data-test={test}
        ref={(input) => void input?.toggleAttribute('webkitdirectory', folder)}
        onChange={({ currentTarget }) => choose(filesOfInput(currentTarget))}
      />
    </div>
  );
}
