import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FaultCode } from '../lib/base/fault.ts';
import type { Cases } from '../lib/flows/cases.ts';
import type { CaseOverview } from '../lib/flows/review.ts';
import type { Language } from '../lib/i18n/language.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { LanguageSelect } from './language-select.tsx';
import type { Loaded } from './loaded.ts';
import { useText } from './text.tsx';
import { useCaseName } from './use-case-name.ts';

/** What stands at the top of the case page. */
export interface CaseHeaderProps {
  cases: Cases;
  overview: Loaded<CaseOverview>;
  /** Grows with every change of the store. */
  version: number;
  chooseLanguage: (language: Language) => void;
  languageFault: FaultCode | null;
  panels: HeaderPanels;
}

/** The panels that the buttons open. */
export interface HeaderPanels {
  exporting: boolean;
  setExporting: (open: boolean) => void;
  safety: boolean;
  setSafety: (open: boolean) => void;
  help: boolean;
  setHelp: (open: boolean) => void;
  cases: boolean;
  setCases: (open: boolean) => void;
}

/** Which case this is, how much is in it, the language, and the buttons of the panels. */
export function CaseHeader(props: CaseHeaderProps) {
  const { t, language } = useText();
  const { panels } = props;
  return (
    <header class="case-header">
      <div class="case-name">
        <CaseName {...props} />
      </div>
      <div class="case-actions">
        <LanguageSelect
          label={t('language')}
          language={language}
          choose={props.chooseLanguage}
          test="language"
        />
        <PanelButton test="cases" open={panels.cases} set={panels.setCases} text={t('cases')} />
        <PanelButton test="help" open={panels.help} set={panels.setHelp} text={t('help')} />
        <PanelButton test="safety" open={panels.safety} set={panels.setSafety} text={t('safety')} />
        <PanelButton
          test="export"
          open={panels.exporting}
          set={panels.setExporting}
          text={t('export-open')}
          primary
        />
      </div>
      {props.languageFault !== null && <FaultNote fault={props.languageFault} />}
    </header>
  );
}

interface PanelButtonProps {
  test: string;
  open: boolean;
  set: (open: boolean) => void;
  text: string;
  primary?: boolean;
}

function PanelButton(props: PanelButtonProps) {
  const button = useFocusOnClose(props.open);
  return (
    <button
      type="button"
      ref={button}
      class={props.primary ? 'primary' : undefined}
      data-test={props.test}
      aria-expanded={props.open}
      onClick={() => props.set(true)}
    >
      {props.text}
    </button>
  );
}

/** The button that opened a panel has the focus again when the panel went with what had it. */
function useFocusOnClose(open: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasRef = useRef(open);
  // At once: a frame later `keepFocus` may have put the keyboard elsewhere.
  useLayoutEffect(() => {
    if (wasRef.current && !open && document.activeElement === document.body)
      button.current?.focus();
    wasRef.current = open;
  }, [open]);
  return button;
}

function CaseName(props: Pick<CaseHeaderProps, 'overview' | 'cases' | 'version'>) {
  const { t } = useText();
  const { overview } = props;
  const name = useCaseName(props.cases, props.version);
  if (overview.state === 'failed') {
    return (
      <div>
        <h1>Zegel</h1>
        <FaultNote fault={overview.fault} />
      </div>
    );
  }
  if (overview.state === 'loading') return <h1>Zegel</h1>;
  const { code, count, due } = overview.value;
  return (
    <div>
      <h1 data-test="case-code">
        {code === null ? t('case-new') : <Hostile text={name ?? t('case-title', { code })} />}
      </h1>
      <p data-test="count">
        {name !== null && `${t('case-title', { code: code ?? '' })} · `}
        {t('item-count', { count })}
      </p>
      {due > 0 && (
        <p class="hint" data-test="export-due">
          {t('export-due', { count: due })}
        </p>
      )}
    </div>
  );
}
