/** Every way to capture; what each keeps stands in `docs/capture.md`. */
export const captureWays = ['screen', 'page', 'conversation', 'part', 'facts'] as const;

export type CaptureWay = (typeof captureWays)[number];

/** Which way a conversation is followed: to older messages above, or to newer ones below. */
export type Direction = 'up' | 'down';

/** Ways that take more than one picture. */
export function isLong(way: CaptureWay): way is 'page' | 'conversation' {
  return way === 'page' || way === 'conversation';
}

/** How many screens a longer capture takes at most, as the popup offers it. */
export type ScreenBound = 25 | 100 | 400;
