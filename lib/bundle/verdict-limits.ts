import type { NotChecked, Verdict } from './verdict.ts';
import type { Inside } from './verify-inside.ts';

/** What a verdict on an opened bundle says nothing about: as important as what it says. */
export function notCheckedOf(verdict: Verdict, { caseRecord, hasPdf }: Inside): NotChecked[] {
  const { findings, timeStamps, stampedAt, volume } = verdict;
  const has = (code: string) => findings.some((found) => found.code === code);
  const elsewhere = volume ? numbersTo(volume.count).filter((n) => n !== volume.number) : [];
  const unknown = findings.filter(({ code }) => code === 'file-unknown').length;
  const limits: (NotChecked | false)[] = [
    { code: 'maker' },
    { code: 'truth' },
    stampedAt === null && { code: 'time' },
    timeStamps > 0 && { code: 'revocation' },
    has('authority-unknown') && { code: 'authority-trust' },
    !compared(verdict) && { code: 'seal-code' },
    elsewhere.length > 0 && {
      code: 'other-volumes',
      detail: { volumes: elsewhere.join(', '), count: volume?.count ?? 1 },
    },
    caseRecord !== null && { code: 'report-words' },
    hasPdf && { code: 'report-pdf' },
    unknown > 0 && { code: 'unknown-files', detail: { count: unknown } },
  ];
  return limits.filter((limit) => limit !== false);
}

function compared({ layers }: Verdict): boolean {
  return layers.some(({ check, state }) => check === 'seal-code' && state === 'checked');
}

// A record may claim millions of volumes.
function numbersTo(count: number): number[] {
  return Array.from({ length: Math.min(count, 1000) }, (_, index) => index + 1);
}
