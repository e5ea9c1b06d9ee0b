import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';
import { pace } from './pace.ts';

const prefix = 'data:image/png;base64,';

// Under load a call that keeps to the quota is refused too
// (https://developer.chrome.com/docs/extensions/reference/api/tabs#property-MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND).
const retries = 6;
const retryAfter = 260;

/**
 * What a window shows now, as the browser's own PNG bytes, in device pixels.
 * @throws Error in the browser's words when it refuses.
 */
export async function viewOf(window: number): Promise<Bytes> {
  return pngOf(await captured(window));
}

/** The bytes of what the browser gives as a `data:` address. @throws Error for anything but a PNG. */
export function pngOf(url: string): Bytes {
  if (!url.startsWith(prefix)) throw new Error('The browser gave no PNG.');
  return Uint8Array.fromBase64(url.slice(prefix.length));
}

async function captured(window: number): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      if (!import.meta.env.FIREFOX) await pace();
      return await browser.tabs.captureVisibleTab(window, { format: 'png' });
    } catch (refusal) {
      if (tries >= retries || !/quota|MAX_CAPTURE/i.test(String(refusal))) throw refusal;
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}
