/** How the entries of a list are told apart and put together. */
export interface Merging<T> {
  key(one: T): string;
  /** Whether nothing else in the list has this key: false for entries without an id. */
  isUnique(one: T): boolean;
  /** Whether the first is known to stand before the second. */
  isBefore(one: T, other: T): boolean;
  merge(earlier: T, later: T): T;
}

/**
 * Merges two views of one list, such as a conversation before and after scrolling, in the order of
 * the list. Entries with an id are matched by it. Entries without one may repeat: views that hold
 * such are laid over each other where they overlap, and rather kept twice than lost.
 */
export function mergeInOrder<T>(
  earlier: readonly T[],
  later: readonly T[],
  merging: Merging<T>,
): T[] {
  const byId = [...earlier, ...later].every(merging.isUnique);
  return byId ? mergeById(earlier, later, merging) : mergeByOverlap(earlier, later, merging);
}

function mergeById<T>(earlier: readonly T[], later: readonly T[], merging: Merging<T>): T[] {
  const known = new Map<string, T>();
  for (const one of [...earlier, ...later]) {
    const key = merging.key(one);
    const before = known.get(key);
    known.set(key, before === undefined ? one : merging.merge(before, one));
  }
  const keys = (list: readonly T[]) => [...new Set(list.map(merging.key))];
  return mergedOrder(keys(earlier), keys(later), standsAbove(earlier, later, merging)).map((key) =>
    known.get(key)!,
  );
}

/** Whether the later view is of what stands above, for views that share nothing. Feeds run backwards. */
function standsAbove<T>(earlier: readonly T[], later: readonly T[], merging: Merging<T>): boolean {
  const { isBefore } = merging;
  const [first, last, other] = [earlier[0], earlier.at(-1), later.at(-1)];
  if (first === undefined || last === undefined || other === undefined) return false;
  if (isBefore(first, last)) return isBefore(other, first);
  return isBefore(last, first) && isBefore(first, other);
}

/** New keys stand after the known one they followed; those at the start before the first known one. */
function mergedOrder(
  earlier: readonly string[],
  later: readonly string[],
  isAbove: boolean,
): string[] {
  const inEarlier = new Set(earlier);
  const firstKnown = later.find((key) => inEarlier.has(key));
  if (firstKnown === undefined) return isAbove ? [...later, ...earlier] : [...earlier, ...later];
  const leading: string[] = [];
  const following = new Map<string, string[]>();
  let list = leading;
  for (const key of later) {
    if (inEarlier.has(key)) following.set(key, (list = []));
    else list.push(key);
  }
  return earlier.flatMap((key) => {
    return [...(key === firstKnown ? leading : []), key, ...(following.get(key) ?? [])];
  });
}

/** Fewer equal entries at the seam may be a coincidence: people write `ok` more than once. */
const leastOverlap = 2;

function mergeByOverlap<T>(earlier: readonly T[], later: readonly T[], merging: Merging<T>): T[] {
  const [a, b] = [earlier.map(merging.key), later.map(merging.key)];
  const at = offsetOf(a, b);
  if (at === null) return [...earlier, ...unknownOf(earlier, later, merging)];
  const length = Math.max(a.length, b.length + at) - Math.min(0, at);
  return Array.from({ length }, (_, index) => {
    const one = earlier[index + Math.min(0, at)];
    const other = later[index - Math.max(0, at)];
    if (one === undefined) return other!;
    return other === undefined ? one : merging.merge(one, other);
  });
}

/** Where in the first list the second one begins, negative when it begins above; null for nowhere. */
function offsetOf(a: readonly string[], b: readonly string[]): number | null {
  let best: number | null = null;
  let most = Math.min(leastOverlap, a.length, b.length) - 1;
  for (let at = 1 - b.length; at < a.length; at++) {
    const overlap = Math.min(a.length, b.length + at) - Math.max(0, at);
    if (overlap <= most || !fits(a, b, at)) continue;
    [best, most] = [at, overlap];
  }
  return best;
}

function fits(a: readonly string[], b: readonly string[], at: number): boolean {
  for (let index = Math.max(0, at); index < Math.min(a.length, b.length + at); index++)
    if (a[index] !== b[index - at]) return false;
  return true;
}

function unknownOf<T>(earlier: readonly T[], later: readonly T[], merging: Merging<T>): T[] {
  const known = new Set(earlier.filter(merging.isUnique).map(merging.key));
  return later.filter((one) => !merging.isUnique(one) || !known.has(merging.key(one)));
}
