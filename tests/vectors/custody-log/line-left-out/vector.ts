import { bundle } from '../../make.ts';

export const vector = bundle('A line was left out of the signed log.', {
  log: (entries) => void entries.push({ ...entries[5], at: '2026-11-23T10:06:00.000Z' }),
  linked: (entries) => void entries.splice(5, 1),
});
