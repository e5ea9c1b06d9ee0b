import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';
import type { Rectangle } from '../evidence/coverage.ts';
import { pngOf } from './camera.ts';

/** Takes any rectangle of a page at once, in CSS pixels from the upper left of the page. */
export type RectCamera = (window: number, area: Rectangle, pixelRatio: number) => Promise<Bytes>;

/**
 * Firefox draws parts that are out of view too, in one call and without scrolling
 * (https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/extensionTypes/ImageDetails).
 * Null in browsers that cannot.
 */
export const rectCamera: RectCamera | null = import.meta.env.FIREFOX
  ? async (window, area, scale) => {
      const details = { format: 'png' as const, rect: area, scale };
      return pngOf(await browser.tabs.captureVisibleTab(window, details));
    }
  : null;
