import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { FaultNote } from './fault-note.tsx';
import { useBrief } from './brief.tsx';

/** The button that opens the case page, and why that did not work when it did not. */
export function OpenCase(props: { openCase: () => Promise<void> }) {
  const { t } = useBrief();
  const [fault, setFault] = useState<FaultCode | null>(null);
  const open = () => {
    setFault(null);
    props.openCase().catch((thrown: unknown) => setFault(asFault(thrown).code));
  };
  return (
    <>
      <button type="button" data-test="open-case" onClick={open}>
        {t('open-case')}
      </button>
      {fault !== null && <FaultNote fault={fault} />}
    </>
  );
}
