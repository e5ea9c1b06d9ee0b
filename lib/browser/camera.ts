import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';

const prefix = 'data:image/png;base64,';

// The quota is two calls a second a browser, and under load a call that keeps to it is refused too
// (https://developer.chrome.com/docs/extensions/reference/api/tabs#property-MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND).
const retries = 6;
const retryAfter = 260;

/**
 * What a window shows now, as the browser's own PNG bytes, in device pixels.
 * @throws Error in the browser's words when it refuses.
 */
export async function viewOf(window: number): Promise<Bytes> {
  const url = await captured(window);
  if (!url.startsWith(prefix)) throw new Error('The browser gave no PNG.');
  return Uint8Array.fromBase64(url.slice(prefix.length));
}

async function captured(window: number): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      return await browser.tabs.captureVisibleTab(window, { format: 'png' });
    } catch (refusal) {
      if (tries >= retries || !/quota|MAX_CAPTURE/i.test(String(refusal))) throw refusal;
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}
