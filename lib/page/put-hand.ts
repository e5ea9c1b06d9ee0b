import type { Rectangle } from '../evidence/coverage.ts';
import type { Hand } from './hand.ts';
import type { MarkerTexts } from './marker.ts';

/** All that the injected script can do. */
export interface PageHand extends Hand {
  mark(texts: MarkerTexts): Promise<Rectangle | null>;
}

declare global {
  // Only in the world of injected scripts; the page has globals of its own.
  var zegelHand: PageHand | undefined;
}

/** Leaves the hand where later calls find it. One that an earlier capture left lets go first. */
export async function putHand(hand: PageHand): Promise<boolean> {
  await globalThis.zegelHand?.finish();
  globalThis.zegelHand = hand;
  return true;
}
