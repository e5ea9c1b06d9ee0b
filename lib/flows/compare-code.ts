import { finding } from '../bundle/finding-codes.ts';
import { type Finding, worstLevel } from '../bundle/finding.ts';
import { typedSealCode } from '../bundle/typed-seal-code.ts';
import type { Verdict } from '../bundle/verdict.ts';

/** How a typed seal code compares with that of a bundle. */
export type Compared = 'same' | 'other' | 'short' | 'malformed';

/** Compares what someone typed; null while nothing is typed. */
export function compareCode(found: string, typed: string): Compared | null {
  if (typed.trim() === '') return null;
  const read = typedSealCode(typed);
  if (!read.ok) return read.why;
  const digits = found.replaceAll(' ', '');
  const [own, other] = [digits, read.digits].map((code) => code.slice(0, digits.length));
  return own?.startsWith(other ?? ' ') ? 'same' : 'other';
}

/** The verdict with the seal code compared: as it would have been with the code given at the start. */
export function withCompared(verdict: Verdict, typed: string): Verdict {
  const found = verdict.sealCode;
  const compared = found === null ? null : compareCode(found, typed);
  if (found === null || (compared !== 'same' && compared !== 'other')) return verdict;
  const line = compared === 'same' ? sameLine(typed) : differs(typed, found);
  const findings = verdict.findings.map((one) => (isNotCompared(one) ? line : one));
  const layers = verdict.layers.map((layer) =>
    layer.check === 'seal-code'
      ? { ...layer, state: 'checked' as const, level: line.level }
      : layer,
  );
  const notChecked = verdict.notChecked.filter(({ code }) => code !== 'seal-code');
  return { ...verdict, findings, layers, notChecked, level: worstLevel(findings) };
}

function differs(expected: string, found: string): Finding {
  return finding('seal-code', 'seal-code-differs', null, { expected, found });
}

/** The beginning of a code is a note: it proves less than the whole. */
function sameLine(typed: string): Finding {
  const read = typedSealCode(typed);
  const digits = read.ok ? read.digits.length : 0;
  if (digits >= whole) return finding('seal-code', 'checked');
  return finding('seal-code', 'seal-code-partly', null, { digits, of: whole });
}

/** Digits of a seal code. */
const whole = 32;

function isNotCompared({ check, code }: Finding): boolean {
  return check === 'seal-code' && code === 'not-compared';
}
