import type { FaultCode } from '../lib/base/fault.ts';
import type { CaseOverview } from '../lib/flows/review.ts';
import type { Language } from '../lib/i18n/language.ts';
import { FaultNote } from './fault-note.tsx';
import { LanguageSelect } from './language-select.tsx';
import type { Loaded } from './loaded.ts';
import { useText } from './text.tsx';

/** What stands at the top of the case page. */
export interface CaseHeaderProps {
  overview: Loaded<CaseOverview>;
  chooseLanguage: (language: Language) => void;
  languageFault: FaultCode | null;
  exporting: boolean;
  openExport: () => void;
  safety: boolean;
  openSafety: () => void;
}

/** Which case this is, how much is in it, the language, and the buttons for safety and a bundle. */
export function CaseHeader(props: CaseHeaderProps) {
  const { t, language } = useText();
  return (
    <header class="case-header">
      <div class="case-name">
        <CaseName overview={props.overview} />
      </div>
      <div class="case-actions">
        <LanguageSelect
          label={t('language')}
          language={language}
          choose={props.chooseLanguage}
          test="language"
        />
        <button
          type="button"
          data-test="safety"
          aria-expanded={props.safety}
          onClick={props.openSafety}
        >
          {t('safety')}
        </button>
        <button
          type="button"
          class="primary"
          data-test="export"
          aria-expanded={props.exporting}
          onClick={props.openExport}
        >
          {t('export-open')}
        </button>
      </div>
      {props.languageFault !== null && <FaultNote fault={props.languageFault} />}
    </header>
  );
}

function CaseName(props: { overview: Loaded<CaseOverview> }) {
  const { t } = useText();
  const { overview } = props;
  if (overview.state === 'failed') {
    return (
      <div>
        <h1>Zegel</h1>
        <FaultNote fault={overview.fault} />
      </div>
    );
  }
  if (overview.state === 'loading') return <h1>Zegel</h1>;
  const { code, count } = overview.value;
  return (
    <div>
      <h1 data-test="case-code">{code === null ? t('case-new') : t('case-title', { code })}</h1>
      <p data-test="count">{t('item-count', { count })}</p>
    </div>
  );
}
