import { useCallback, useState } from 'preact/hooks';
import type { Cases } from '../lib/flows/cases.ts';
import { FaultNote } from './fault-note.tsx';
import { useLoaded } from './loaded.ts';
import { useText } from './text.tsx';
import { useFocusWhen } from './use-focus-when.ts';
import { useWork } from './use-work.ts';

/** What a facts-only case still holds from before: said plainly, and erased only when asked for. */
export function PicturesLeftPart(props: { cases: Cases; version: number }) {
  const { t } = useText();
  const { cases, version } = props;
  const left = useLoaded(
    useCallback(() => cases.picturesLeft(), [cases]),
    version,
  );
  const { busy, fault, run } = useWork();
  const [done, setDone] = useState(false);
  const erase = () =>
    run(async () => {
      await cases.erasePictures();
      setDone(true);
    });
  const items = left.state === 'ready' ? left.value.items : 0;
  return (
    <>
      <p role="status">
        {busy && t('left-busy')}
        {!busy && done && items === 0 && t('left-done')}
      </p>
      {left.state === 'failed' && <FaultNote fault={left.fault} />}
      {fault !== null && <FaultNote fault={fault} />}
      {items > 0 && <Left items={items} busy={busy} erase={() => void erase()} />}
    </>
  );
}

function Left(props: { items: number; busy: boolean; erase: () => void }) {
  const { t } = useText();
  const [sure, setSure] = useState(false);
  const text = useFocusWhen(sure);
  return (
    <section class="note pictures-left" aria-labelledby="left-title" data-test="pictures-left">
      <h3 id="left-title">{t('left-title', { count: props.items })}</h3>
      <p>{t('left-why')}</p>
      <p>{t('left-first')}</p>
      {sure ? (
        <>
          <p tabIndex={-1} ref={text}>
            {t('left-sure')}
          </p>
          <div class="choices">
            <button type="button" data-test="left-keep" onClick={() => setSure(false)}>
              {t('left-keep')}
            </button>
            <button
              type="button"
              data-test="left-confirm"
              aria-disabled={props.busy}
              // The second half of a double click on the button before must not be the answer.
              onClick={(event) => event.detail < 2 && props.erase()}
            >
              {t('left-confirm')}
            </button>
          </div>
        </>
      ) : (
        <div class="choices">
          <button type="button" data-test="left-erase" onClick={() => setSure(true)}>
            {t('left-erase')}
          </button>
        </div>
      )}
    </section>
  );
}
