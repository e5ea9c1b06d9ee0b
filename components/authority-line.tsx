import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { AuthorityChoice, TrustedTime } from '../lib/flows/trusted-time-events.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** One authority and what can be done with it. */
export interface AuthorityLineProps {
  authority: AuthorityChoice;
  time: TrustedTime;
  /** No further authority can be used. */
  full: boolean;
  changed: () => void;
}

/** Name, address and standing of an authority, and the button to use it or to stop. */
export function AuthorityLine(props: AuthorityLineProps) {
  const { t } = useText();
  const { authority, full } = props;
  const { name, chosen, allowed, qualified, own } = authority;
  const { refused, fault, use, drop } = useAuthority(props);
  return (
    <li class="authority" data-test="authority" data-authority={authority.id}>
      <div>
        <strong>
          <Hostile text={name} limit={80} />
        </strong>{' '}
        {chosen && <span class="marker marker-whole">{t('time-used')}</span>}
        <p class="hint">
          <Hostile text={authority.url} limit={120} />
        </p>
        <p class="hint">
          {t(qualified ? 'time-qualified' : 'time-not-qualified')}
          {own && `, ${t('time-own')}`}
        </p>
      </div>
      {chosen && !allowed && <p class="note note-fault">{t('time-not-allowed')}</p>}
      <Buttons authority={authority} full={full} use={use} drop={drop} />
      <p role="status" data-test="time-refused">
        {refused && t('time-refused-permission')}
      </p>
      {fault !== null && <FaultNote fault={fault} />}
    </li>
  );
}

interface ButtonsProps {
  authority: AuthorityChoice;
  full: boolean;
  use: () => void;
  drop: () => void;
}

function Buttons(props: ButtonsProps) {
  const { t } = useText();
  const { use, drop } = props;
  const { chosen, allowed, name } = props.authority;
  return (
    <div class="choices">
      {chosen && !allowed && (
        <button type="button" class="primary" data-test="time-allow" onClick={use}>
          {t('time-allow', { name })}
        </button>
      )}
      {chosen && (
        <button type="button" data-test="time-drop" onClick={drop}>
          {t('time-drop', { name })}
        </button>
      )}
      {!chosen && !props.full && (
        <button type="button" data-test="time-use" onClick={use}>
          {t('time-use', { name })}
        </button>
      )}
    </div>
  );
}

function useAuthority({ authority, time, changed }: AuthorityLineProps) {
  const [refused, setRefused] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  // The browser asks only at once in a click: nothing may be waited for before `work` was called.
  const follow = (work: Promise<boolean>) => {
    setFault(null);
    setRefused(false);
    work
      .then(
        (done) => setRefused(!done),
        (thrown: unknown) => setFault(asFault(thrown).code),
      )
      .finally(changed);
  };
  return {
    refused,
    fault,
    use: () => follow(time.use(authority)),
    drop: () => follow(time.drop(authority).then(() => true)),
  };
}
