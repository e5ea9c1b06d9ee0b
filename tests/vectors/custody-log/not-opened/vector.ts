import { bundle } from '../../make.ts';

export const vector = bundle('The signed log opens the case a second time.', {
  log: (entries) => void entries.push({ ...entries[0], at: '2026-11-23T10:06:00.000Z' }),
});
