import type { ReaderFacts } from '../evidence/platform-facts.ts';
import { bounds, type Cutter } from './bounds.ts';

/** What a reader found, with every text and list inside its bound, and the cuts noted. */
export function kept(facts: ReaderFacts, limits: Cutter): ReaderFacts {
  const { cuts, ...rest } = facts;
  return { ...(inBounds(rest, 'kind', limits) as Omit<ReaderFacts, 'cuts'>), cuts };
}

function inBounds(value: unknown, name: string, limits: Cutter): unknown {
  if (typeof value === 'string') {
    const limit = name === 'text' ? bounds.post : bounds.fact;
    return limits.text(`platform ${name}`, value, limit);
  }
  if (Array.isArray(value))
    return limits.list(`platform ${name}`, value).map((part) => inBounds(part, name, limits));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, inBounds(part, key, limits)]);
  return Object.fromEntries(entries) as unknown;
}
