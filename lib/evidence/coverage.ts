import type { Direction } from './capture-way.ts';

/** What was and was not seen. Sealed with the item, and read out as one sentence. */
export interface Coverage {
  /** Pictures planned and taken. */
  planned: number;
  taken: number;
  /** Device pixels of the view, null when there is no picture. */
  width: number | null;
  height: number | null;
  /** What happened to the page while it was captured. */
  changes: Change[];
  /** Only when more than one screen was asked for. */
  long?: LongCoverage;
  /** Only when a part was marked: the rectangle, in device pixels of `view.png`. */
  part?: Rectangle;
}

/** A change between the click and the end of the capture. */
export interface Change {
  kind: 'navigated' | 'tab-switched' | 'tab-closed';
  /** The new address, where the browser tells it. */
  address: string | null;
}

/** A step that failed. It is sealed with the item instead of losing the rest. */
export interface Failure {
  step: 'page' | 'view' | 'capture' | 'tiles' | 'composite' | 'part';
  code: string;
  /** The browser's own words, cut at 500 characters. */
  message: string;
}

/** The unit is said where it is used. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Why a longer capture ended. Only `end` means that everything there was has been seen; `grew` that
 * the end was reached, and that the page was longer by the time it was let go.
 */
export type Ending =
  'end' | 'grew' | 'bound' | 'stopped' | 'no-progress' | 'page-changed' | 'storage-full' | 'failed';

/** How a longer capture went: what was scrolled, each picture and its place, and what was missed. */
export interface LongCoverage {
  /** What scrolled: the page itself, or an element inside it. */
  scroller: 'page' | 'inner';
  direction: Direction;
  ending: Ending;
  /** Content of the scroller before and after, in CSS pixels. */
  before: { width: number; height: number };
  after: { width: number; height: number };
  /** Device pixels per CSS pixel, zoom included. */
  pixelRatio: number;
  tiles: TileCoverage[];
  /** Derived pictures made of the tiles: each starts at this device row of the whole. */
  pieces: { file: string; y: number; width: number; height: number }[];
  /** Elements that were hidden or held in place, so that they do not cover others in every tile. */
  altered: Altered[];
  /** Addresses of pictures that had not loaded in time, and how many there were in all. */
  imagesMissing: { count: number; addresses: string[] };
  /** Messages that were read, each once; null where the page marks none. */
  messages: number | null;
}

/** One picture of a longer capture. Rectangles and places in device pixels. */
export interface TileCoverage {
  file: string;
  /** UTC by the clock of this device. */
  at: string;
  /** The part of the tile that shows the scroller. */
  crop: Rectangle;
  /** Where that part stands in the whole; rows may be negative when a conversation was followed upward. */
  x: number;
  y: number;
  /** How the place was found, and whether the rows that both pictures show are the same. */
  join: Join | null;
}

/** How a tile joins the one before it. */
export interface Join {
  /** `rows`: by content that both show; `scroll`: by the position of the scroller alone. */
  by: 'rows' | 'scroll';
  /** Device rows that both show; negative when rows between them were not seen. */
  overlap: number;
  /** Share of the compared pixels that differ, 0 to 1; null when nothing could be compared. */
  differing: number | null;
}

/** What was done to elements during the capture, and undone after it. */
export interface Altered {
  kind: 'hidden' | 'unstuck' | 'made-visible';
  /** Tag, id and classes, cut at 120 characters. */
  element: string;
}
