import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { Reporting } from '../lib/evidence/reporting.ts';
import type { BundleLanguage } from '../lib/flows/export-events.ts';
import type { ReportDesk } from '../lib/flows/report-desk.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';

export interface ReportLookProps {
  report: ReportDesk;
  reporting: Reporting;
  language: BundleLanguage;
}

type Look =
  | { state: 'closed' }
  | { state: 'busy' }
  | { state: 'open'; html: string }
  | { state: 'failed'; fault: FaultCode };

/** The report before it is made. In a frame that runs nothing, as the page of a bundle would. */
export function ReportLook({ report, reporting, language }: ReportLookProps) {
  const { t } = useText();
  const [look, setLook] = useState<Look>({ state: 'closed' });
  const open = async () => {
    setLook({ state: 'busy' });
    try {
      setLook({ state: 'open', html: await report.preview(reporting, language) });
    } catch (thrown) {
      setLook({ state: 'failed', fault: asFault(thrown).code });
    }
  };
  return (
    <div class="report-look">
      <div class="choices">
        <button
          type="button"
          data-test="report-look"
          aria-disabled={look.state === 'busy'}
          onClick={() => look.state !== 'busy' && void open()}
        >
          {t('reporting-look')}
        </button>
        {look.state === 'open' && (
          <button type="button" onClick={() => setLook({ state: 'closed' })}>
            {t('reporting-look-hide')}
          </button>
        )}
      </div>
      <Frame look={look} />
    </div>
  );
}

function Frame({ look }: { look: Look }) {
  const { t } = useText();
  return (
    <>
      <p role="status">
        {look.state === 'busy' && t('reporting-look-busy')}
        {look.state === 'open' && t('reporting-look-note')}
      </p>
      {look.state === 'failed' && <FaultNote fault={look.fault} />}
      {look.state === 'open' && (
        <iframe
          sandbox=""
          srcdoc={look.html}
          title={t('reporting-look-frame')}
          data-test="report-frame"
        />
      )}
    </>
  );
}
