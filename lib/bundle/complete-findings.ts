import { type Check, checks, type Finding, worstLevel } from './finding.ts';
import { finding } from './finding-codes.ts';
import type { Layer } from './verdict.ts';

// A hostile file can be wrong in a million places; this many say enough of each layer.
const mostFindings = 500;

/** Findings in the order of the layers, each layer with at least one and at most so many. */
export function completeFindings(findings: readonly Finding[]): Finding[] {
  const byCheck = Map.groupBy(findings, ({ check }) => check);
  return checks.flatMap((check) => ofLayer(check, byCheck.get(check) ?? []));
}

function ofLayer(check: Check, findings: Finding[]): Finding[] {
  if (findings.length === 0) return [finding(check, 'checked')];
  if (findings.length <= mostFindings) return findings;
  const rest = findings.slice(mostFindings);
  const more = finding(check, 'more-findings', null, { count: rest.length });
  return [...findings.slice(0, mostFindings), { ...more, level: worstLevel(rest) }];
}

/** One line a layer. */
export function layersOf(findings: readonly Finding[]): Layer[] {
  const byCheck = Map.groupBy(findings, ({ check }) => check);
  return checks.map((check) => {
    const own = byCheck.get(check) ?? [];
    return { check, state: stateOf(own), level: worstLevel(own) };
  });
}

function stateOf(own: readonly Finding[]): Layer['state'] {
  const has = (...codes: string[]) => own.some(({ code }) => codes.includes(code));
  if (own.length === 0) return 'not-checked';
  if (has('not-compared', 'seal-code-malformed', 'seal-code-short', 'report-not-recognised'))
    return 'not-checked';
  return has('no-time-stamps') ? 'absent' : 'checked';
}
