import type { PageHand } from '../evidence/page-hand.ts';

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
