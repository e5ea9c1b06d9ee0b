import type { BundleLanguage } from '../lib/flows/export-events.ts';
import type { ReportDesk } from '../lib/flows/report-desk.ts';
import type { Review } from '../lib/flows/review.ts';
import { ExportSize } from './export-size.tsx';
import { FaultNote } from './fault-note.tsx';
import { LanguageSelect } from './language-select.tsx';
import { ReportItems } from './report-items.tsx';
import { ReportLook } from './report-look.tsx';
import { ReportWords } from './report-words.tsx';
import { useText } from './text.tsx';
import type { Writing } from './use-reporting.ts';

/** What there is to export, and how to begin. */
export interface ExportStartProps {
  count: number;
  /** An export was just stopped. */
  stopped: boolean;
  /** Language of the report. */
  language: BundleLanguage;
  writing: Writing;
  report: ReportDesk;
  review: Review;
  start: () => void;
  hide: () => void;
}

/** What a bundle is, what the reporter wants in it, and the button. */
export function ExportStart(props: ExportStartProps) {
  const { t } = useText();
  const { count, review, writing } = props;
  const { reporting, fault } = writing;
  // Buttons under a form that is still to come would move away from under a pointer.
  const isReady = count === 0 || reporting !== null || fault !== null;
  return (
    <>
      <p role="status">{props.stopped && t('export-stopped')}</p>
      <p>{t('export-intro')}</p>
      {count === 0 ? <p class="note">{t('export-nothing')}</p> : <Choices {...props} />}
      {isReady && <Buttons {...props} />}
      {count > 0 && reporting && (
        <ExportSize review={review} leftOut={reporting.leftOut} count={count} />
      )}
    </>
  );
}

function Buttons({ count, start, hide }: ExportStartProps) {
  const { t } = useText();
  return (
    <div class="choices">
      <button
        type="button"
        class="primary"
        data-test="export-start"
        disabled={count === 0}
        onClick={start}
      >
        {t('export-start')}
      </button>
      <button type="button" data-test="export-hide" onClick={hide}>
        {t('export-hide')}
      </button>
    </div>
  );
}

function Choices(props: ExportStartProps) {
  const { t } = useText();
  const { writing, language, count, review, report } = props;
  const { reporting, change, fault } = writing;
  if (reporting === null)
    return fault === null ? <p>{t('loading')}</p> : <FaultNote fault={fault} />;
  return (
    <>
      <ReportWords writing={writing} reporting={reporting} />
      <ReportItems writing={writing} reporting={reporting} review={review} count={count} />
      <LanguageSelect
        label={t('export-language')}
        language={language}
        choose={(chosen) => change((before) => ({ ...before, language: chosen }))}
        test="export-language"
      />
      <ReportLook report={report} reporting={reporting} language={language} />
    </>
  );
}
