import type { Finding } from '../bundle/finding.ts';
import type { Verdict } from '../bundle/verdict.ts';

/** What the first sentence says: no more than was proven. */
export type Headline =
  /** A known authority stamped the signature: unchanged since then, by its clock. */
  | { says: 'dated'; time: string; authority: string }
  /** An authority that the verifier does not know did: the moment is only its word. */
  | { says: 'dated-unknown'; time: string }
  | { says: 'undated' }
  /** `first` is the first thing that is wrong, `more` how many others are. */
  | { says: 'wrong'; first: Finding | null; more: number }
  | { says: 'unreadable'; first: Finding | null };

/** The headline of a verdict. */
export function headlineOf(verdict: Verdict): Headline {
  const { level, readable, findings, stampedAt, stampedBy } = verdict;
  const wrong = findings.filter((found) => found.level === 'error');
  const first = wrong[0] ?? null;
  if (!readable) return { says: 'unreadable', first };
  if (level === 'error') return { says: 'wrong', first: telling(wrong), more: wrong.length - 1 };
  if (stampedAt === null || stampedBy === null) return { says: 'undated' };
  if (!stampedBy.known) return { says: 'dated-unknown', time: stampedAt };
  return { says: 'dated', time: stampedAt, authority: stampedBy.name };
}

/** A file that was changed, added or removed says more to a reader than sums that it upsets. */
function telling(wrong: readonly Finding[]): Finding | null {
  const placed = wrong.filter(({ path }) => path !== null);
  const listed = placed.find(({ check }) => check === 'payload' || check === 'tag-files');
  return listed ?? placed[0] ?? wrong[0] ?? null;
}
