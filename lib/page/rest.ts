import { anchorsOf, movedSince } from './anchors.ts';
import type { Scroller } from './scroller.ts';
import { settled, waitFor } from './settle.ts';

/** Waits until position, size and content of a scroller stay the same. */
export function atRest(document: Document, scroller: Scroller): Promise<void> {
  const anchors = anchorsOf(document, scroller);
  return settled(document, () => {
    const { x, y } = scroller.position();
    const { width, height } = scroller.content();
    return [x, y, width, height, movedSince(scroller, anchors)].join();
  });
}

/** Milliseconds to wait for a list that says that it is busy. */
const longestBusy = 5_000;

// WAI-ARIA 1.2, aria-busy: more content is on its way.
function isBusy({ element }: Scroller): boolean {
  return element.closest('[aria-busy="true"]') !== null;
}

/** Waits for more content at an end, and for it to come to rest. Returns whether any came. */
export async function grown(
  document: Document,
  scroller: Scroller,
  milliseconds: number,
): Promise<boolean> {
  const { height } = scroller.content();
  const { y } = scroller.position();
  const more = () => scroller.content().height !== height || scroller.position().y !== y;
  if (!(await waitFor(document, milliseconds, more)) && !isBusy(scroller)) return false;
  await waitFor(document, longestBusy, () => !isBusy(scroller));
  await atRest(document, scroller);
  return scroller.content().height > height;
}
