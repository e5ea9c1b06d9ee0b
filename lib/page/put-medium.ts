import type { PageMedium } from '../evidence/page-medium.ts';

declare global {
  // Only in the world of injected scripts; the page has globals of its own.
  var zegelMedium: PageMedium | undefined;
}

/** Leaves the way to a medium where later calls find it. One that was left before lets go first. */
export async function putMedium(medium: PageMedium): Promise<boolean> {
  await globalThis.zegelMedium?.close();
  globalThis.zegelMedium = medium;
  return true;
}
