import { windowOf } from '../readers/own-property.ts';

/** Longest wait for things to stop moving, in milliseconds, and for one frame of a tab in the back. */
const longest = 800;
const longestFrame = 250;

/** The next frame; a tab behind another draws none, so there is an end to the waiting. */
export function frame(document: Document): Promise<void> {
  const view = windowOf(document);
  return new Promise((resolve) => {
    const late = view.setTimeout(done, longestFrame);
    const id = view.requestAnimationFrame(done);
    function done() {
      view.clearTimeout(late);
      view.cancelAnimationFrame(id);
      resolve();
    }
  });
}

/**
 * Waits until what `look` sees is the same in two frames one after the other, at least two frames:
 * only then has the browser drawn what was scrolled to. Returns whether it came to rest.
 */
export async function settled(document: Document, look: () => string): Promise<boolean> {
  const { performance } = windowOf(document);
  const end = performance.now() + longest;
  await frame(document);
  for (let before = look(); performance.now() < end;) {
    await frame(document);
    const now = look();
    if (now === before) return true;
    before = now;
  }
  return false;
}

/** Waits until a condition holds, for so many milliseconds at most. Returns whether it holds. */
export async function waitFor(
  document: Document,
  milliseconds: number,
  holds: () => boolean,
): Promise<boolean> {
  const { performance } = windowOf(document);
  const end = performance.now() + milliseconds;
  while (!holds()) {
    if (performance.now() > end) return false;
    await frame(document);
  }
  return true;
}
