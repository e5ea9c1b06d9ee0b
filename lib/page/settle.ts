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

/** Device pixels that a browser draws in one frame, also on a slow machine without a graphics card. */
const drawn = 1_500_000;

// A large view is drawn by other threads while this one goes on: it gets some more frames.
async function painted(document: Document): Promise<void> {
  const { innerWidth, innerHeight, devicePixelRatio: ratio } = windowOf(document);
  const frames = Math.min(8, Math.floor((innerWidth * innerHeight * ratio * ratio) / drawn));
  for (let count = 0; count < frames; count++) await frame(document);
}

/**
 * Waits until what `look` sees is the same in two frames one after the other, at least two frames:
 * only then has the browser drawn what was scrolled to.
 */
export async function settled(document: Document, look: () => string): Promise<void> {
  const { performance } = windowOf(document);
  const end = performance.now() + longest;
  await frame(document);
  for (let before = look(); performance.now() < end;) {
    await frame(document);
    const now = look();
    if (now === before) break;
    before = now;
  }
  await painted(document);
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
