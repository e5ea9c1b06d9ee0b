import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { CopyDesk, ListedCopy } from '../lib/flows/copy-desk.ts';
import type { OpenedItem } from '../lib/flows/review.ts';
import { CopyContext } from './copy-context.ts';
import { CopyEditor } from './copy-editor.tsx';
import { CopyLine } from './copy-line.tsx';
import { FaultNote } from './fault-note.tsx';
import { itemPictures } from './item-pictures.ts';
import { ShareCopies } from './share-copies.tsx';
import { useText } from './text.tsx';
import { useCopies } from './use-copies.ts';

/** An opened item, and its tiny preview. */
export interface CopiesPartProps {
  opened: OpenedItem;
  preview: string | null;
}

/** The copies of an item to share, and the way to make one; nothing where there is no picture. */
export function CopiesPart(props: CopiesPartProps) {
  const desk = useContext(CopyContext);
  if (desk === null || itemPictures(props.opened).length === 0) return null;
  return <Copies {...props} desk={desk} />;
}

type Doing = 'nothing' | 'editing' | 'sharing';

function Copies(props: CopiesPartProps & { desk: CopyDesk }) {
  const { t } = useText();
  const { opened, preview, desk } = props;
  const { copies, changed } = useCopies(desk);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [news, setNews] = useState<'copies-saved' | 'copies-deleted' | null>(null);
  const title = useReturnFocus(doing);
  const all = copies.state === 'ready' ? copies.value : [];
  const own = all.filter(({ item }) => item === opened.record.item);
  const told = (what: typeof news) => {
    setNews(what);
    setDoing('nothing');
    changed();
  };
  const stop = () => setDoing('nothing');
  return (
    <section class="copies" aria-labelledby="copies-title" data-test="copies">
      <h3 id="copies-title" tabIndex={-1} ref={title}>
        {t('copies-title')}
      </h3>
      <p role="status">{doing === 'nothing' && news !== null && t(news)}</p>
      {copies.state === 'failed' && <FaultNote fault={copies.fault} />}
      {doing === 'nothing' && (
        <Overview
          {...{ desk, opened, preview, own }}
          any={all.length > 0}
          loading={copies.state === 'loading'}
          start={setDoing}
          deleted={() => told('copies-deleted')}
        />
      )}
      {doing === 'editing' && (
        <CopyEditor {...{ desk, opened, preview, stop }} saved={() => told('copies-saved')} />
      )}
      {doing === 'sharing' && (
        <ShareCopies {...{ desk, stop }} copies={all} item={opened.record.item} />
      )}
    </section>
  );
}

interface OverviewProps {
  desk: CopyDesk;
  opened: OpenedItem;
  preview: string | null;
  /** The copies of this item. */
  own: readonly ListedCopy[];
  /** Whether the case has any. */
  any: boolean;
  loading: boolean;
  start: (doing: Doing) => void;
  deleted: () => void;
}

function Overview(props: OverviewProps) {
  const { t } = useText();
  const { desk, opened, preview, own, any, loading, start } = props;
  return (
    <>
      <p>{t('copies-intro')}</p>
      {own.length === 0 && !loading && <p class="hint">{t('copies-none')}</p>}
      <ul class="copy-lines">
        {own.map((copy) => (
          <CopyLine key={copy.copy} {...{ desk, opened, preview, copy }} deleted={props.deleted} />
        ))}
      </ul>
      <div class="choices">
        <button type="button" data-test="copies-make" onClick={() => start('editing')}>
          {t('copies-make')}
        </button>
        {any && (
          <button type="button" data-test="copies-share" onClick={() => start('sharing')}>
            {t('copies-share')}
          </button>
        )}
      </div>
    </>
  );
}

/** Back from editing or sharing the title has the focus: the button that had it is gone. */
function useReturnFocus(doing: Doing) {
  const title = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(doing);
  useEffect(() => {
    if (beforeRef.current !== doing && doing === 'nothing') title.current?.focus();
    beforeRef.current = doing;
  }, [doing]);
  return title;
}
