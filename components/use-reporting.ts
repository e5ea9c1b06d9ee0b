import { useEffect, useMemo, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Reporting } from '../lib/evidence/reporting.ts';
import type { ReportDesk } from '../lib/flows/report-desk.ts';
import { keeperOf } from './keeper.ts';

/** What the reporter wrote and chose, and how to change it. */
export interface Writing {
  /** null while it is being read, and when there is no case. */
  reporting: Reporting | null;
  change: (changed: (before: Reporting) => Reporting) => void;
  /** `kept` after a change that is stored. */
  state: 'unchanged' | 'keeping' | 'kept';
  fault: FaultCode | null;
  /** Resolves once everything that was typed is stored. */
  settled: () => Promise<void>;
}

interface Read {
  code: string;
  reporting: Reporting;
}

/** Reads what was written, and keeps every change at once: a tab may close at any moment. */
export function useReporting(desk: ReportDesk): Writing {
  const [read, setRead] = useState<Read | null>(null);
  const [state, setState] = useState<Writing['state']>('unchanged');
  const [fault, setFault] = useState<FaultCode | null>(null);
  const keeper = useMemo(
    () => keeperOf(({ code, reporting }: Read) => desk.keep(code, reporting)),
    [desk],
  );
  useEffect(() => {
    let here = true;
    desk.read().then(
      (found) => here && setRead(found),
      (thrown: unknown) => here && setFault(asFault(thrown).code),
    );
    return () => {
      here = false;
    };
  }, [desk]);
  const change: Writing['change'] = (changed) => {
    if (!read) return;
    const next = { ...read, reporting: changed(read.reporting) };
    setRead(next);
    setState('keeping');
    setFault(null);
    keeper.keep(next).then(
      (last) => last && setState('kept'),
      (thrown: unknown) => setFault(asFault(thrown).code),
    );
  };
  return { reporting: read?.reporting ?? null, change, state, fault, settled: keeper.settled };
}
