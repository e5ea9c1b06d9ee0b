import { expect, it } from 'vitest';
import { headline } from '../../lib/bundle/verdict-words.ts';
import type { Verdict } from '../../lib/bundle/verdict.ts';

const verdict = (known: boolean) =>
  ({
    ...{ level: 'ok', readable: true, findings: [] },
    ...{ stampedAt: '2026-11-23T13:02:00.000Z', signedAt: '2026-11-23T13:00:00.000Z' },
    stampedBy: { name: 'Politie', known },
  }) as unknown as Verdict;

it('the command says a date by name of an authority only when it knows that authority', () => {
  expect(headline(verdict(true), 'en')).toContain('according to Politie');
  expect(headline(verdict(false), 'en')).not.toContain('Politie');
  expect(headline(verdict(false), 'en')).toContain('by the clock of the device');
});
