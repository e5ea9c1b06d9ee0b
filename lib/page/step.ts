import type { Sight } from '../evidence/sight.ts';

/** What a step needs of a scroller. CSS pixels; positions from the upper end of the content. */
export interface Steps {
  position(): number;
  height(): number;
  /** Height of the visible part. */
  room: number;
  /** How far the content went up since the sight before, by things still there; null when none is. */
  moved(): number | null;
  /** Goes to a position and waits until nothing moves any more. */
  go(y: number): Promise<void>;
}

/**
 * Goes on by so many pixels, such that the two sights overlap. A list may answer in its own way: it
 * puts older messages above and keeps its place, or jumps to them, or corrects heights it had only
 * guessed. What both sights show tells what happened; where nothing is left of the first, other
 * places are tried, and at last the positions of the scroller must do.
 */
export async function steppedBy(steps: Steps, by: number): Promise<Sight['moved']> {
  const [from, height] = [steps.position(), steps.height()];
  await steps.go(from + by);
  for (const place of otherPlaces(steps, { from, height, by })) {
    if (isJoined(steps, by)) break;
    await steps.go(place());
  }
  const moved = steps.moved();
  return moved === null ? { y: steps.position() - from, by: 'scroll' } : { y: moved, by: 'rows' };
}

function isJoined({ moved, room }: Steps, by: number): boolean {
  const seen = moved();
  // Against the asked direction means that the list has thrown the view elsewhere.
  return seen !== null && Math.abs(seen) < room && seen * by >= 0;
}

function* otherPlaces(
  steps: Steps,
  { from, height, by }: { from: number; height: number; by: number },
): Generator<() => number> {
  // Too far, or back: the things that are still there tell how much.
  yield () => steps.position() + by - (steps.moved() ?? by + 1);
  // Content came above: the old place is as far from the lower end as it was.
  yield () => from + by + (steps.height() - height);
  yield () => from + by / 2;
  yield () => from + by / 4;
}
