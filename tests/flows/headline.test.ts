import { describe, expect, it } from 'vitest';
import { compareCode } from '../../lib/flows/compare-code.ts';
import { headlineOf } from '../../lib/flows/headline.ts';
import { finding } from '../../lib/bundle/finding-codes.ts';
import { code, verdictOf } from '../components/verify-samples.ts';

describe('the headline of a verdict', () => {
  it('names a moment only with a stamp of an authority that the verifier knows', () => {
    expect(headlineOf(verdictOf())).toMatchObject({ says: 'dated', authority: 'Test Authority' });
    expect(headlineOf(verdictOf({ stampedBy: null })).says).toBe('undated');
    expect(headlineOf(verdictOf({ stampedAt: null })).says).toBe('undated');
    const unknown = verdictOf({ stampedBy: { name: 'Test Authority', known: false } });
    expect(headlineOf(unknown)).toEqual({ says: 'dated-unknown', time: unknown.stampedAt });
  });

  it('names the file that was changed rather than a sum that it upsets', () => {
    const changed = finding('payload', 'digest-differs', 'data/items/0001/view.png');
    const sums = [finding('bag', 'oxum-differs'), finding('container', 'crc-differs', 'data/a')];
    const verdict = verdictOf({ level: 'error', findings: [...sums, changed] });
    expect(headlineOf(verdict)).toEqual({ says: 'wrong', first: changed, more: 2 });
  });

  it('claims nothing of what could not be read', () => {
    const findings = [finding('container', 'truncated')];
    const verdict = verdictOf({ level: 'error', readable: false, findings });
    expect(headlineOf(verdict)).toEqual({ says: 'unreadable', first: findings[0] });
  });
});

describe('a typed seal code', () => {
  it.each([
    ['the code as it stands', code, 'same'],
    ['the 64 digits that sha256sum prints', code.replaceAll(' ', '').padEnd(64, '0'), 'same'],
    ['the first half', code.slice(0, 19), 'same'],
    ['another code', code.replace('0', '1'), 'other'],
    ['too few digits', code.slice(0, 18), 'short'],
    ['something else', 'zegel', 'malformed'],
    ['nothing', '  ', null],
  ])('%s', (_, typed, compared) => {
    expect(compareCode(code, typed)).toBe(compared);
  });
});
