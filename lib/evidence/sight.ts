import type { Altered, Rectangle } from './coverage.ts';
import type { Direction } from './capture-way.ts';
import type { MessageRow } from './message-row.ts';

/** What is to be scrolled: the page itself, or the largest scrolling element in it. */
export interface ScrollOrder {
  scroller: 'page' | 'inner';
  /** Null: to older messages when it stands at its end, else to newer ones. */
  direction: Direction | null;
}

/** What the page shows at one position of the scroller, when nothing moves any more. CSS pixels. */
export interface Sight {
  /** Position from the left and the upper end of the content, whatever the writing direction. */
  x: number;
  y: number;
  /** Where the left end lies from the page's own origin: below 0 in right-to-left text. */
  originX: number;
  /** Whole content of the scroller. */
  content: { width: number; height: number };
  /** Visible part of the scroller, within the view. */
  seen: Rectangle;
  /** Device pixels per CSS pixel, zoom included. */
  pixelRatio: number;
  /** How far the content went up since the sight before, and how that was found. */
  moved: { y: number; by: 'rows' | 'scroll' };
  /** Messages in the visible part; empty where the page marks none. */
  rows: MessageRow[];
  /** Whether there is nothing more above or below. */
  atTop: boolean;
  atBottom: boolean;
}

/** Where the scroller stands now, and how far the content went up since the last sight, if known. */
export interface Standing {
  x: number;
  y: number;
  moved: number | null;
}

/** The first sight, and what was found to scroll. */
export interface Start {
  scroller: 'page' | 'inner';
  direction: Direction;
  sight: Sight;
}

/** What a run through the page found. */
export interface Walkthrough {
  /** The list takes away what is out of view: a picture taken without scrolling would be empty. */
  virtual: boolean;
  /** More came when the end was reached, so more may come again. */
  grew: boolean;
}

/** What is left to tell when the page is as it was found. */
export interface Finish {
  altered: Altered[];
  imagesMissing: { count: number; addresses: string[] };
  content: { width: number; height: number };
}
