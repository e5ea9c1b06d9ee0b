import type { FaultCode } from '../lib/base/fault.ts';
import { useBrief } from './brief.tsx';

/** What went wrong, in plain words, announced at once. A code without a text does not compile. */
export function FaultNote(props: { fault: FaultCode; lead?: string; test?: string }) {
  const { t } = useBrief();
  return (
    <p class="note note-fault" role="alert" data-test={props.test} data-fault={props.fault}>
      {props.lead !== undefined && <strong>{props.lead} </strong>}
      {t(`fault-${props.fault}`)}
    </p>
  );
}
