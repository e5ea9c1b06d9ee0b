import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CopyDesk } from '../lib/flows/copy-desk.ts';
import { type MarkHistory, noMarks } from '../lib/flows/mark-history.ts';
import type { OpenedItem } from '../lib/flows/review.ts';
import { CopyBench } from './copy-bench.tsx';
import { FaultNote } from './fault-note.tsx';
import { itemPictures, type NamedPicture } from './item-pictures.ts';
import { PictureChoice } from './picture-choice.tsx';
import { Preview } from './preview.tsx';
import { useText } from './text.tsx';
import { usePictureToMark, useWhenAway } from './use-picture-to-mark.ts';
import { useWork } from './use-work.ts';

/** An item to make a copy of. */
export interface CopyEditorProps {
  desk: CopyDesk;
  opened: OpenedItem;
  preview: string | null;
  saved: () => void;
  stop: () => void;
}

/**
 * Choosing a picture, marking it, keeping the copy. It begins blurred; once shown it stays so, until
 * it is hidden, the page is left for another, or all of this goes from the screen.
 */
export function CopyEditor(props: CopyEditorProps) {
  const { t } = useText();
  const { desk, opened } = props;
  const pictures = itemPictures(opened);
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState(false);
  useWhenAway(
    asked,
    useCallback(() => setAsked(false), []),
  );
  const file = pictures[chosen]?.file ?? '';
  const { picture, fault } = usePictureToMark(desk, opened.record.item, file, asked);
  const { history, change } = useHistories(file);
  const saving = useWork();
  const save = () =>
    saving.run(() => desk.make(opened.record.item, file, history.marks).then(props.saved));
  return (
    <div class="copy-editor" data-test="copy-editor">
      <Head {...{ pictures, chosen }} number={opened.number} choose={setChosen} />
      <ShowButton asked={asked} set={setAsked} loading={asked && picture === null && !fault} />
      {fault !== null && <FaultNote fault={fault} />}
      {picture === null ? (
        <Hidden preview={props.preview} picture={pictures[chosen]} />
      ) : (
        <CopyBench key={file} {...{ picture, history, change }} />
      )}
      <Ending {...{ save, stop: props.stop }} isShown={picture !== null} isBusy={saving.busy} />
      <p role="status">{saving.busy && t('copy-saving')}</p>
      {saving.fault !== null && <FaultNote fault={saving.fault} />}
    </div>
  );
}

interface EndingProps {
  save: () => Promise<void>;
  stop: () => void;
  /** Nobody keeps a copy of what she does not see. */
  isShown: boolean;
  isBusy: boolean;
}

function Ending({ save, stop, isShown, isBusy }: EndingProps) {
  const { t } = useText();
  return (
    <div class="choices">
      {isShown && (
        <button
          type="button"
          class="primary"
          data-test="copy-save"
          aria-disabled={isBusy}
          onClick={() => void save()}
        >
          {t('copy-save')}
        </button>
      )}
      <button type="button" data-test="copy-stop" onClick={stop}>
        {t('copy-stop')}
      </button>
    </div>
  );
}

/** The marks on each picture of the item: choosing another one loses nothing. */
function useHistories(file: string) {
  const [histories, setHistories] = useState<Record<string, MarkHistory>>({});
  const change = (update: (before: MarkHistory) => MarkHistory) =>
    setHistories((before) => ({ ...before, [file]: update(before[file] ?? noMarks) }));
  return { history: histories[file] ?? noMarks, change };
}

interface HeadProps {
  number: number;
  pictures: NamedPicture[];
  chosen: number;
  choose: (index: number) => void;
}

function Head({ number, pictures, chosen, choose }: HeadProps) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h4 tabIndex={-1} ref={title}>
        {t('copy-edit-title', { number })}
      </h4>
      <p>{t('copy-edit-intro')}</p>
      {pictures.length > 1 && (
        <PictureChoice {...{ pictures, chosen, choose }} test="copy-picture-choice" />
      )}
    </>
  );
}

/** One button that shows and hides, so that the focus stays on it. */
function ShowButton(props: { asked: boolean; set: (asked: boolean) => void; loading: boolean }) {
  const { t } = useText();
  const { asked, set } = props;
  return (
    <div class="copy-show">
      <button
        type="button"
        data-test={asked ? 'copy-hide' : 'copy-show'}
        onClick={() => set(!asked)}
      >
        {t(asked ? 'copy-hide' : 'copy-show')}
      </button>
      {!asked && <p class="hint">{t('copy-show-note')}</p>}
      <p role="status">{props.loading && t('loading')}</p>
    </div>
  );
}

function Hidden(props: { preview: string | null; picture: NamedPicture | undefined }) {
  const { t } = useText();
  const { width, height } = props.picture ?? {};
  return (
    <div
      class="picture copy-hidden"
      role="img"
      aria-label={t('copy-hidden')}
      data-test="copy-hidden"
      style={{ aspectRatio: `${String(width ?? 16)} / ${String(height ?? 9)}` }}
    >
      <Preview preview={props.preview} />
    </div>
  );
}
