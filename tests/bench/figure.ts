/** What a figure counts: a time, bytes, or things. A MB is a million bytes. */
export type Unit = 'ms' | 'MB' | 'B' | 'n';

/** One measured figure. What counts is the ratio to a floor of the same run. */
export interface Figure {
  name: string;
  /** The least it could take on this machine, at this moment. */
  floor: number;
  value: number;
  /** `value / floor`. */
  ratio: number;
  /** The highest ratio that is good enough. */
  goal: number;
  met: boolean;
  /** Of floor and value. */
  unit: Unit;
}

/** Measurements of one thing and of its floor, taken in turns. */
export interface Measured {
  floor: readonly number[];
  value: readonly number[];
}

/** The middle of several runs; of an even number the higher one. @throws RangeError for none. */
export function median(runs: readonly number[]): number {
  const middle = runs.toSorted((a, b) => a - b)[runs.length >> 1];
  if (middle === undefined) throw new RangeError('nothing was measured');
  return middle;
}

/** A figure whose goal is a ratio to its floor. */
export function figure(name: string, measured: Measured, goal: number, unit: Unit = 'ms'): Figure {
  const [floor, value] = [median(measured.floor), median(measured.value)];
  const ratio = value / floor;
  return { name, floor, value, ratio, goal, met: ratio <= goal, unit };
}

/** A figure whose goal is a limit in the same unit as the value, such as 50 ms. */
export function figureAtMost(
  name: string,
  measured: Measured,
  limit: number,
  unit: Unit = 'ms',
): Figure {
  return figure(name, measured, limit / median(measured.floor), unit);
}
