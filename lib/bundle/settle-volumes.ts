import { completeFindings, layersOf } from './complete-findings.ts';
import { worstLevel } from './finding.ts';
import type { Verdict } from './verdict.ts';

/** A verdict on a volume whose other volumes were all given too: nothing of it is elsewhere. */
export function settled(verdict: Verdict): Verdict {
  const left = verdict.findings.filter(({ code }) => code !== 'items-elsewhere');
  const findings = completeFindings(left);
  const notChecked = verdict.notChecked.filter(({ code }) => code !== 'other-volumes');
  const level = worstLevel(findings);
  return { ...verdict, level, findings, layers: layersOf(findings), notChecked };
}
