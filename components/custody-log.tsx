import { useMemo, useState } from 'preact/hooks';
import type { CustodyEntry } from '../lib/evidence/custody.ts';
import type { Review } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { itemNumbers } from './item-numbers.ts';
import { useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

/** What happened to the case, newest first. */
export function CustodyLog(props: { review: Review; version: number }) {
  const { t } = useText();
  const { review, version } = props;
  const read = useMemo(() => review.log(), [review]);
  const log = useLoaded(read, version);
  return (
    <section class="log">
      <h2 id="log-title">{t('log-title')}</h2>
      <p>{t('log-note')}</p>
      {log.state === 'loading' && <p>{t('loading')}</p>}
      {log.state === 'failed' && <FaultNote fault={log.fault} />}
      {log.state === 'ready' && <LogTable entries={log.value} />}
    </section>
  );
}

/** Lines that are shown at first, and that come with each click: a table of thousands is slow. */
const linesAtOnce = 50;
const moreLines = 500;

function LogTable(props: { entries: CustodyEntry[] }) {
  const { t } = useText();
  const [most, setMost] = useState(linesAtOnce);
  if (props.entries.length === 0) return <p>{t('log-empty')}</p>;
  const numbers = itemNumbers(props.entries);
  const older = Math.max(0, props.entries.length - most);
  return (
    <>
      {/* Focusable, so that a narrow table can be scrolled with the keyboard. */}
      <div class="log-scroll" role="region" aria-labelledby="log-title" tabIndex={0}>
        <table data-test="log">
          <thead>
            <tr>
              <th scope="col">{t('log-seq')}</th>
              <th scope="col">{t('log-time')}</th>
              <th scope="col">{t('log-action')}</th>
              <th scope="col">{t('log-item')}</th>
              <th scope="col">{t('log-digest')}</th>
            </tr>
          </thead>
          <tbody>
            {props.entries
              .slice(older)
              .toReversed()
              .map((entry) => (
                <LogLine key={entry.seq} entry={entry} number={numbers.get(entry.item ?? '')} />
              ))}
          </tbody>
        </table>
      </div>
      {older > 0 && (
        <button type="button" data-test="log-more" onClick={() => setMost(most + moreLines)}>
          {t('log-more', { count: Math.min(older, moreLines) })}
        </button>
      )}
    </>
  );
}

function LogLine(props: { entry: CustodyEntry; number: number | undefined }) {
  const { t, format } = useText();
  const { seq, at, action, item, record } = props.entry;
  const none = <span class="visually-hidden">{t('log-no-value')}</span>;
  return (
    <tr data-action={action}>
      <td>{seq}</td>
      <td>
        <time dateTime={at}>{format.moment(at)}</time>
      </td>
      <td>{t(`action-${action}`)}</td>
      <td title={item}>{props.number ?? none}</td>
      <td>{record === undefined ? none : <code title={record}>{record.slice(0, 12)}…</code>}</td>
    </tr>
  );
}
