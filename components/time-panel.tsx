import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { clockNow } from '../lib/flows/time-texts.ts';
import {
  mostAuthorities,
  type TimeStatus,
  type TrustedTime,
} from '../lib/flows/trusted-time-events.ts';
import { AuthorityLine } from './authority-line.tsx';
import { FaultNote } from './fault-note.tsx';
import { useLoaded } from './loaded.ts';
import { OwnAuthority } from './own-authority.tsx';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';

/** What the part about time stamps needs. */
export interface TimePanelProps {
  time: TrustedTime;
  /** Grows with every change of the case: stamps come by themselves. */
  version: number;
}

/** Whether someone else is asked for the time, who, and what is still waiting. */
export function TimePanel(props: TimePanelProps) {
  const { t } = useText();
  const { time } = props;
  const [own, setOwn] = useState(0);
  const status = useLoaded(time.status, props.version + own);
  const changed = () => setOwn((before) => before + 1);
  return (
    <section aria-labelledby="time-title" data-test="time-panel">
      <h3 id="time-title">{t('time-title')}</h3>
      <p>{t('time-why')}</p>
      <p>{t('time-what-they-see')}</p>
      {status.state === 'failed' && <FaultNote fault={status.fault} />}
      {status.state === 'ready' && (
        <TimeChoices time={time} status={status.value} changed={changed} />
      )}
    </section>
  );
}

function TimeChoices(props: { time: TrustedTime; status: TimeStatus; changed: () => void }) {
  const { t } = useText();
  const { time, status, changed } = props;
  const used = status.authorities.filter(({ chosen }) => chosen).length;
  const full = used >= mostAuthorities;
  return (
    <>
      <p role="status" data-test="time-state" data-state={used > 0 ? 'on' : 'off'}>
        <strong>{t(used > 0 ? 'time-on' : 'time-off')}</strong>
      </p>
      <ul class="authorities">
        {status.authorities.map((authority) => (
          <AuthorityLine
            key={authority.id}
            authority={authority}
            time={time}
            full={full}
            changed={changed}
          />
        ))}
      </ul>
      {used > 0 && <Waiting time={time} status={status} changed={changed} />}
      {full ? <p class="hint">{t('time-most')}</p> : <OwnAuthority time={time} changed={changed} />}
    </>
  );
}

function Waiting(props: { time: TrustedTime; status: TimeStatus; changed: () => void }) {
  const words = useText();
  const { t } = words;
  const { waiting, reason, clock } = props.status;
  const { busy, fault, retry } = useRetry(props.time, props.changed);
  return (
    <div class="waiting" data-test="time-waiting" data-count={waiting} data-reason={reason}>
      <p>
        {waiting === 0 ? t('time-all-stamped') : t('time-waiting', { count: waiting })}{' '}
        {waiting > 0 && reason !== null && t(`reason-${reason}`)}
      </p>
      {clock !== null && <p class="hint">{visibleText(clockNow(clock, words))}</p>}
      {waiting > 0 && (
        <div class="choices">
          <button type="button" data-test="time-retry" aria-disabled={busy} onClick={retry}>
            {t('time-retry')}
          </button>
        </div>
      )}
      <p role="status">{busy && t('time-retry-busy')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </div>
  );
}

function useRetry(time: TrustedTime, changed: () => void) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const run = async () => {
    setBusy(true);
    setFault(null);
    await time.retry().catch((thrown: unknown) => setFault(asFault(thrown).code));
    setBusy(false);
    changed();
  };
  return { busy, fault, retry: () => !busy && void run() };
}
