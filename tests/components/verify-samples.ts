import type { ListedExhibit } from '../../lib/bundle/exhibit-list.ts';
import { checks } from '../../lib/bundle/finding.ts';
import { finding } from '../../lib/bundle/finding-codes.ts';
import type { Verdict } from '../../lib/bundle/verdict.ts';
import type { Examination } from '../../lib/flows/examine.ts';

/** A seal code, as a bundle has it. */
export const code = '9f86 d081 884c 7d65 9a2f eaa0 c55a d015';

/** The verdict on a good bundle with a time stamp of an authority that is known. */
export function verdictOf(changes: Partial<Verdict> = {}): Verdict {
  return {
    level: 'ok',
    readable: true,
    name: 'zegel-7k3m9q2x-20261123.zip',
    form: 'zip',
    sealCode: code,
    caseCode: '7k3m9q2x',
    volume: { number: 1, count: 1 },
    items: 1,
    files: 12,
    bytes: 48_213_377,
    signedAt: '2026-11-23T12:00:00.000Z',
    signerFingerprint: 'ab'.repeat(32),
    stampedAt: '2026-11-23T13:02:00.000Z',
    stampedBy: { name: 'Test Authority', known: true },
    timeStamps: 3,
    layers: checks.map((check) => ({ check, state: 'checked', level: 'ok' })),
    findings: checks.map((check) =>
      finding(check, check === 'seal-code' ? 'not-compared' : 'checked'),
    ),
    notChecked: [{ code: 'maker' }, { code: 'seal-code' }],
    exhibits: [
      {
        number: 1,
        item: '0b8f9a52-1111-4c55-9d4e-000000000001',
        files: [
          { path: 'data/items/0001/item.json', size: 900, sha256: 'cd'.repeat(32), state: 'ok' },
          { path: 'data/items/0001/page.html', size: 99, sha256: 'aa'.repeat(32), state: 'ok' },
          { path: 'data/items/0001/view.png', size: 70, sha256: 'ef'.repeat(32), state: 'changed' },
        ],
      },
    ],
    ...changes,
  };
}

/** What a worker would have found. */
export function examinationOf(...verdicts: Verdict[]): Examination {
  const exhibit: ListedExhibit = {
    number: 1,
    address: 'https://site.example/<img src=x onerror=alert(1)>',
    title: '<script>alert(1)</script>\u202Egnp.elif',
    startedAt: '2026-11-23T10:01:00.000Z',
    coverage: { way: 'screen', coverage: { planned: 1, taken: 1, width: 1280, height: 900 } },
    preview: null,
    readable: true,
  };
  const level = verdicts.some((one) => one.level === 'error') ? 'error' : 'ok';
  return {
    verification: {
      format: 'zegel-verdict/1',
      level,
      readable: true,
      bundles: verdicts,
      between: [],
    },
    exhibits: verdicts.map(() => [exhibit]),
  };
}
