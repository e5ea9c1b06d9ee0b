import type { BundleLanguage } from '../lib/flows/export-events.ts';
import { LanguageSelect } from './language-select.tsx';
import { useText } from './text.tsx';

/** What there is to export, and how to begin. */
export interface ExportStartProps {
  count: number;
  /** An export was just stopped. */
  stopped: boolean;
  /** Language of the report. */
  report: BundleLanguage;
  setReport: (language: BundleLanguage) => void;
  start: () => void;
  hide: () => void;
}

/** What a bundle is, in which language its report is written, and the button. */
export function ExportStart(props: ExportStartProps) {
  const { t } = useText();
  return (
    <>
      <p role="status">{props.stopped && t('export-stopped')}</p>
      <p>{t('export-intro')}</p>
      {props.count === 0 ? (
        <p class="note">{t('export-nothing')}</p>
      ) : (
        <LanguageSelect
          label={t('export-language')}
          language={props.report}
          choose={props.setReport}
          test="export-language"
        />
      )}
      <div class="choices">
        <button
          type="button"
          class="primary"
          data-test="export-start"
          disabled={props.count === 0}
          onClick={props.start}
        >
          {t('export-start')}
        </button>
        <button type="button" data-test="export-hide" onClick={props.hide}>
          {t('export-hide')}
        </button>
      </div>
    </>
  );
}
