/** Numbers that look random and are the same for the same seed, so that a soak can be run again. */
export interface Random {
  /** At least 0, less than 1. */
  fraction(): number;
  /** A whole number of at least 0, less than `below`. */
  below(below: number): number;
  /** One of several. @throws RangeError for none. */
  oneOf<T>(all: readonly T[]): T;
}

/** The generator mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const oneOf = <T>(all: readonly T[]) => {
    const index = below(all.length);
    if (!(index in all)) throw new RangeError('nothing to choose from');
    return all[index]!;
  };
  return { fraction, below, oneOf };
}

/** Chooses by weight: what weighs twice as much comes twice as often. */
export function weighed<T extends { weight: number }>(random: Random, all: readonly T[]): T {
  let left = random.fraction() * all.reduce((sum, { weight }) => sum + weight, 0);
  const found = all.find(({ weight }) => (left -= weight) < 0);
  if (found === undefined) throw new RangeError('nothing weighs anything');
  return found;
}
