import { useCallback, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { PopupCases } from '../lib/flows/cases.ts';
import type { Glance } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { useChanges, useLoaded } from './loaded.ts';
import { RecentItems } from './recent-items.tsx';
import { useBrief } from './brief.tsx';
import { visibleText } from './visible-text.ts';

/** What the part of the popup about the case needs. */
export interface OpenedRecentProps {
  review: Glance;
  cases: PopupCases;
  openCase: () => Promise<void>;
  openSafety: () => Promise<void>;
  /** There is no passphrase. */
  open: boolean;
}

const recent = 3;

/** What was kept last. Only while the vault is not locked: it reads the case. */
export function OpenedRecent(props: OpenedRecentProps) {
  const { t } = useBrief();
  const { review } = props;
  const version = useChanges(review);
  const items = useLoaded(
    useCallback(() => review.items(recent), [review]),
    version,
  );
  const overview = useLoaded(
    useCallback(() => review.overview(), [review]),
    version,
  );
  const name = useTarget(props.cases, version);
  const first = items.state === 'ready' && items.value.length === 0;
  return (
    <>
      {name !== null && (
        <p class="hint" data-test="case-target">
          {t('case-target', { name: visibleText(name) })}
        </p>
      )}
      <RecentItems items={items} overview={overview} openCase={props.openCase} />
      {(first || props.open) && (
        <footer class="fine-print">
          {first && <p>{t('sealed-explained')}</p>}
          {props.open && <Unprotected openSafety={props.openSafety} />}
        </footer>
      )}
    </>
  );
}

/** Which case captures go to, as soon as there is more than one or it has a name. */
function useTarget(cases: PopupCases, version: number): string | null {
  const names = useLoaded(
    useCallback(() => cases.names(), [cases]),
    version,
  );
  if (names.state !== 'ready') return null;
  const current = names.value.find((one) => one.current);
  if (!current) return null;
  return current.name ?? (names.value.length > 1 ? current.code : null);
}

function Unprotected(props: { openSafety: () => Promise<void> }) {
  const { t } = useBrief();
  const [fault, setFault] = useState<FaultCode | null>(null);
  const open = () => {
    setFault(null);
    props.openSafety().catch((thrown: unknown) => setFault(asFault(thrown).code));
  };
  return (
    <>
      <p>{t('unprotected')}</p>
      <button type="button" class="quiet" data-test="open-safety" onClick={open}>
        {t('passphrase-choose')}
      </button>
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}
