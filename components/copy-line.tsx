import { useCallback, useState } from 'preact/hooks';
import type { CopyDesk, ListedCopy } from '../lib/flows/copy-desk.ts';
import type { OpenedItem } from '../lib/flows/review.ts';
import { markWords } from '../lib/i18n/mark-words.ts';
import { FaultNote } from './fault-note.tsx';
import { HeldPicture } from './held-picture.tsx';
import { itemPictures, pictureName } from './item-pictures.ts';
import { useText } from './text.tsx';
import { useFocusWhen } from './use-focus-when.ts';
import { useWork } from './use-work.ts';

/** One copy of an opened item. */
export interface CopyLineProps {
  desk: CopyDesk;
  opened: OpenedItem;
  copy: ListedCopy;
  /** The tiny preview of its item. */
  preview: string | null;
  deleted: () => void;
}

/** What a copy is of, the copy itself while it is held, and the way to delete it. */
export function CopyLine(props: CopyLineProps) {
  const { t } = useText();
  const { desk, copy } = props;
  const { record, number } = copy;
  // The tiny picture is one of the view: of another file it would promise something else.
  const preview = record?.from.name === 'view.png' ? props.preview : null;
  const load = useCallback(() => desk.look(copy.copy), [desk, copy.copy]);
  return (
    <li class="copy-line" data-test="copy-line">
      <h4>{t('copy-name', { number })}</h4>
      {record === null ? (
        <p class="note note-fault">{t('copy-damaged')}</p>
      ) : (
        <>
          <About {...props} />
          <div class="copy-look">
            <HeldPicture
              preview={preview}
              width={record.width}
              height={record.height}
              load={load}
            />
          </div>
        </>
      )}
      <DeleteCopy {...props} />
    </li>
  );
}

function About({ opened, copy: { record } }: CopyLineProps) {
  const text = useText();
  const { t, format } = text;
  if (record === null) return null;
  const picture = itemPictures(opened).find(({ file }) => file === record.from.name);
  const name = picture ? pictureName(t, picture) : record.from.name;
  return (
    <>
      <p>{t('copy-about', { picture: name, time: format.moment(record.madeAt) })}</p>
      <p>{markWords(record.marks, text)}</p>
    </>
  );
}

function DeleteCopy({ desk, copy, deleted }: CopyLineProps) {
  const { t } = useText();
  const { number } = copy;
  const [asking, setAsking] = useState(false);
  const { busy, fault, run } = useWork();
  const question = useFocusWhen(asking);
  const remove = () => run(() => desk.remove(copy.copy).then(deleted));
  if (!asking)
    return (
      <button type="button" class="quiet" data-test="copy-delete" onClick={() => setAsking(true)}>
        {t('copy-delete', { number })}
      </button>
    );
  return (
    <>
      <p tabIndex={-1} ref={question}>
        {t('copy-delete-sure', { number })}
      </p>
      <div class="choices">
        <button type="button" data-test="copy-delete-no" onClick={() => setAsking(false)}>
          {t('copy-delete-no')}
        </button>
        <button
          type="button"
          data-test="copy-delete-yes"
          aria-disabled={busy}
          // The second half of a double click on the button before must not be the answer.
          onClick={(event) => event.detail < 2 && void remove()}
        >
          {t('copy-delete-yes')}
        </button>
      </div>
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}
