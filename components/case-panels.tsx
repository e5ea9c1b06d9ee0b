import { useState } from 'preact/hooks';
import { CasesPanel } from './cases-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { HelpPanel } from './help-panel.tsx';
import type { OpenedCaseProps } from './opened-case-props.ts';
import { useSafetyOpen } from './safety-address.ts';
import { SafetyPanel } from './safety-panel.tsx';

/** Which panels of the case page are open, and how to open and close them. */
export type Panels = ReturnType<typeof usePanels>;

/** The panels of the case page; all closed at first, unless the address asks for Safety. */
export function usePanels() {
  const [exporting, setExporting] = useState(false);
  const [safety, setSafety] = useSafetyOpen();
  const [help, setHelp] = useState(false);
  const [cases, setCases] = useState(false);
  return { exporting, setExporting, safety, setSafety, help, setHelp, cases, setCases };
}

/** The case as the panels need it. */
export interface CasePanelsProps extends OpenedCaseProps {
  panels: Panels;
  version: number;
  count: number;
  code: string | null;
}

/** The panels that are open, one below the other. */
export function CasePanels(props: CasePanelsProps) {
  const { panels, version, shown, code, count } = props;
  return (
    <>
      {panels.help && <HelpPanel hide={() => panels.setHelp(false)} />}
      {shown && panels.cases && (
        <CasesPanel cases={props.cases} version={version} hide={() => panels.setCases(false)} />
      )}
      {shown && panels.exporting && (
        <ExportPanel
          key={props.code}
          {...props}
          count={count}
          hide={() => panels.setExporting(false)}
        />
      )}
      {panels.safety && (
        <SafetyPanel
          {...props}
          version={version}
          changed={() => void props.refresh()}
          exportFirst={() => panels.setExporting(true)}
          deleteCase={code === null ? null : props.deleteCase}
          hide={() => panels.setSafety(false)}
        />
      )}
    </>
  );
}
