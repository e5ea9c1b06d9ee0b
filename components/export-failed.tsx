import type { FaultCode } from '../lib/base/fault.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** Why there is no bundle. */
export interface ExportFailedProps {
  fault: FaultCode;
  message: string;
  again: () => void;
  hide: () => void;
}

/** Says that nothing was made and why; nothing is offered. */
export function ExportFailed(props: ExportFailedProps) {
  const { t } = useText();
  return (
    <div data-test="export-failed">
      <FaultNote fault={props.fault} lead={t('export-failed')} />
      <details>
        <summary>{t('technical-note')}</summary>
        <Hostile text={props.message} limit={500} />
      </details>
      <div class="choices">
        <button type="button" data-test="export-again" onClick={props.again}>
          {t('export-again')}
        </button>
        <button type="button" data-test="export-hide" onClick={props.hide}>
          {t('export-hide')}
        </button>
      </div>
    </div>
  );
}
