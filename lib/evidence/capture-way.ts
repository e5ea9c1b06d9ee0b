/** Every way to capture; what each keeps stands in `docs/capture.md`. */
export const captureWays = ['screen', 'page', 'conversation', 'part', 'media', 'facts'] as const;

export type CaptureWay = (typeof captureWays)[number];

/** Which way a conversation is followed: to older messages above, or to newer ones below. */
export type Direction = 'up' | 'down';

/** Ways that take more than one picture. */
export function isLong(way: CaptureWay): way is 'page' | 'conversation' {
  return way === 'page' || way === 'conversation';
}

/** Ways that take long enough to be told of, stopped, and one at a time; they store as they go. */
export function isLasting(way: CaptureWay): boolean {
  return isLong(way) || way === 'part' || way === 'media';
}

/** How many screens a longer capture takes at most, as the popup offers it. */
export type ScreenBound = 25 | 100 | 400;
