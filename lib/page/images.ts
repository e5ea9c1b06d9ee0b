import type { Rectangle } from '../evidence/coverage.ts';
import { own, windowOf } from '../readers/own-property.ts';
import { waitFor } from './settle.ts';

/** Milliseconds that pictures may take: those of one tile, and all of them together. */
const perTile = 1_500;
const inAll = 8_000;
const decoding = 400;

/** Addresses that are written down. */
const most = 50;

/** Waits for pictures, within bounds, and knows in the end which did not come, or came too late. */
export interface Images {
  /** Waits for the pictures in a rectangle of the view, in CSS pixels. */
  shownIn(area: Rectangle): Promise<void>;
  /** Waits for every picture that has begun to load, for so many milliseconds at most. */
  begun(milliseconds: number): Promise<void>;
  missing(): { count: number; addresses: string[] };
}

/** The pictures of a document. */
export function imagesOf(document: Document): Images {
  let left = inAll;
  // What came after its place was pictured: it is blank there, however whole it is by the end.
  const tooLate = new Set<HTMLImageElement>();
  const wait = async (milliseconds: number, holds: () => boolean) => {
    const { performance } = windowOf(document);
    const start = performance.now();
    await waitFor(document, Math.min(milliseconds, left), holds);
    left = Math.max(0, left - (performance.now() - start));
  };
  return {
    async shownIn(area) {
      const shown = all(document).filter((image) => touches(image, area));
      await wait(perTile, () => shown.every(({ complete }) => complete));
      for (const image of shown) if (!image.complete) tooLate.add(image);
      await decoded(document, shown);
    },
    begun: (milliseconds) =>
      wait(milliseconds, () => all(document).every((image) => image.complete || isLazy(image))),
    missing: () => missingOf(all(document), tooLate),
  };
}

function all(document: Document): HTMLImageElement[] {
  return [...own(windowOf(document).Document.prototype, 'images', document)];
}

function isLazy(image: HTMLImageElement): boolean {
  return image.loading === 'lazy';
}

function touches(image: HTMLImageElement, area: Rectangle): boolean {
  const { left, right, top, bottom } = image.getBoundingClientRect();
  const beside = right <= area.x || left >= area.x + area.width;
  return !beside && bottom > area.y && top < area.y + area.height;
}

// A picture that has arrived may still be decoded on another thread, and be blank meanwhile.
async function decoded(document: Document, images: HTMLImageElement[]): Promise<void> {
  const arrived = images.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  if (arrived.length === 0) return;
  let done = false;
  const end = () => (done = true);
  void Promise.allSettled(arrived.map((image) => image.decode())).then(end);
  await waitFor(document, decoding, () => done);
}

function missingOf(
  images: HTMLImageElement[],
  tooLate: ReadonlySet<HTMLImageElement>,
): { count: number; addresses: string[] } {
  const missing = images.filter((image) => {
    const asked = image.currentSrc || image.getAttribute('src');
    const isAbsent = image.naturalWidth === 0 || tooLate.has(image);
    return Boolean(asked) && isAbsent && image.getClientRects().length > 0;
  });
  const addresses = missing
    .slice(0, most)
    .map((image) => (image.currentSrc || image.src).slice(0, 500));
  return { count: missing.length, addresses };
}
