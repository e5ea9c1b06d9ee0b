import type { Exhibit, Report } from '../../lib/bundle/report-model.ts';
import { noStatement } from '../../lib/evidence/statement.ts';

/** A report on exhibits, with as little else as there can be. */
export function reportOf(exhibits: Exhibit[], parts: Partial<Report> = {}): Report {
  return {
    caseRecord: {
      ...{ format: 'zegel-bundle/1', code: '7k3m9q2x', openedAt: '2026-11-23T10:00:00.000Z' },
      ...{ signer: 'ab'.repeat(32), volume: { number: 1, count: 1 }, authorities: [], deleted: 0 },
      items: exhibits.map(({ number, item, digest }) => {
        return { number, item, record: digest, volume: 1 };
      }),
      software: { name: 'Zegel', version: '0.1.0' },
      limits: [],
    },
    sealCode: '0123 4567 89ab cdef 0123 4567 89ab cdef',
    ...{ exhibits, log: [], statement: noStatement, annex: true, stampers: [] },
    ...parts,
  };
}
