import { useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type {
  Proposal,
  ProposalFault,
  Proposed,
  TrustedTime,
} from '../lib/flows/trusted-time-events.ts';
import { FaultNote } from './fault-note.tsx';
import { ProposedAuthority } from './proposed-authority.tsx';
import { useText } from './text.tsx';

/** An authority of the reporter's own: address, a try, its root to compare, and only then its use. */
export function OwnAuthority(props: { time: TrustedTime; changed: () => void }) {
  const { t } = useText();
  const { time } = props;
  const own = useProposal(time);
  if (own.proposal) {
    const end = () => {
      own.forget();
      props.changed();
    };
    return <ProposedAuthority time={time} proposal={own.proposal} end={end} />;
  }
  return (
    <details class="own-authority" data-test="own-authority">
      <summary>{t('time-own-title')}</summary>
      <p>{t('time-own-why')}</p>
      <AddressForm busy={own.busy} attempt={own.attempt} />
      <p role="status">{own.busy && t('time-own-busy')}</p>
      {own.reason !== null && (
        <p class="note note-fault" role="alert" data-test="own-failed" data-reason={own.reason}>
          <strong>{t('time-own-failed')}</strong> {t(textOf(own.reason))}
        </p>
      )}
      {own.fault !== null && <FaultNote fault={own.fault} />}
    </details>
  );
}

function textOf(reason: ProposalFault) {
  if (reason === 'address-refused') return 'proposal-address-refused';
  if (reason === 'permission-refused') return 'proposal-permission-refused';
  return reason === 'root-missing' ? 'proposal-root-missing' : (`reason-${reason}` as const);
}

function AddressForm(props: { busy: boolean; attempt: (url: string, root: string) => void }) {
  const { t } = useText();
  const address = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLTextAreaElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!props.busy) props.attempt(address.current?.value ?? '', root.current?.value ?? '');
  };
  return (
    <form class="own-form" onSubmit={submit} aria-busy={props.busy}>
      <label>
        <span>{t('time-own-address')}</span>
        <input ref={address} type="url" required data-test="own-address" autocomplete="off" />
      </label>
      <label>
        <span>{t('time-own-root')}</span>
        <textarea ref={root} rows={4} data-test="own-root" spellcheck={false} />
      </label>
      <div class="choices">
        <button type="submit" data-test="own-try" aria-disabled={props.busy}>
          {t('time-own-try')}
        </button>
      </div>
    </form>
  );
}

interface ProposalState {
  busy: boolean;
  proposal: Proposal | null;
  reason: ProposalFault | null;
  fault: FaultCode | null;
}

const nothing: ProposalState = { busy: false, proposal: null, reason: null, fault: null };

function useProposal(time: TrustedTime) {
  const [state, setState] = useState(nothing);
  const ended = (proposed: Proposed) =>
    setState(
      proposed.ok
        ? { ...nothing, proposal: proposed.proposal }
        : { ...nothing, reason: proposed.reason },
    );
  // The browser asks for permission only at once in a click: this call comes first.
  const attempt = (url: string, root: string) => {
    const work = time.propose(url, root);
    setState({ ...nothing, busy: true });
    work.then(ended, (thrown: unknown) => setState({ ...nothing, fault: asFault(thrown).code }));
  };
  return { ...state, attempt, forget: () => setState(nothing) };
}
