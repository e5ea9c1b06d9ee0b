import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';
import type { Rectangle } from '../evidence/coverage.ts';
import { pngOf } from './camera.ts';
import type { PageTarget } from './messages.ts';

/** Takes any rectangle of a page at once, in CSS pixels from the upper left of the page. */
export type RectCamera = (page: PageTarget, area: Rectangle, pixelRatio: number) => Promise<Bytes>;

/**
 * Firefox draws parts that are out of view too, in one call and without scrolling
 * (https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/extensionTypes/ImageDetails).
 * Null in browsers that cannot.
 */
export const rectCamera: RectCamera | null = import.meta.env.FIREFOX
  ? async ({ tab, window }, area, pixelRatio) => {
      // The zoom counts by itself (measured), and the ratio of the page contains it already.
      const scale = pixelRatio / (await browser.tabs.getZoom(tab));
      const details = { format: 'png' as const, rect: area, scale };
      return pngOf(await browser.tabs.captureVisibleTab(window, details));
    }
  : null;
