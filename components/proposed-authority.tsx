import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Proposal, TrustedTime } from '../lib/flows/trusted-time-events.ts';
import { Fact } from './fact.tsx';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** An authority that answered well, and the root that it leads to. */
export interface ProposedAuthorityProps {
  time: TrustedTime;
  proposal: Proposal;
  /** It was added, or not. */
  end: () => void;
}

/** The root's fingerprint, to compare before the authority is used. */
export function ProposedAuthority(props: ProposedAuthorityProps) {
  const { t, format } = useText();
  const { url, rootName, fingerprint, until } = props.proposal;
  const { fault, add } = useAdding(props);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="own-authority" data-test="own-proposal">
      <h4 tabIndex={-1} ref={title}>
        <Hostile text={url} limit={120} />
      </h4>
      <p>{t('time-own-compare')}</p>
      <dl class="facts">
        <Fact name={t('time-own-name')}>
          <Hostile text={rootName} limit={200} />
        </Fact>
        <Fact name={t('time-own-fingerprint')}>
          <code data-test="own-fingerprint">{fingerprint.replace(/..(?=.)/g, '$&:')}</code>
        </Fact>
        <Fact name={t('time-own-until')}>{format.moment(until)}</Fact>
      </dl>
      <div class="choices">
        <button type="button" class="primary" data-test="own-add" onClick={add}>
          {t('time-own-add')}
        </button>
        <button type="button" data-test="own-cancel" onClick={props.end}>
          {t('time-own-cancel')}
        </button>
      </div>
      {fault !== null && <FaultNote fault={fault} />}
    </div>
  );
}

function useAdding({ time, proposal, end }: ProposedAuthorityProps) {
  const [fault, setFault] = useState<FaultCode | null>(null);
  const add = () => {
    setFault(null);
    time.add(proposal).then(end, (thrown: unknown) => setFault(asFault(thrown).code));
  };
  return { fault, add };
}
