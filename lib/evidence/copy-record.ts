import type { Rectangle } from './coverage.ts';

/** Version of the record of a copy. */
export const copyFormat = 'zegel-copy/1';

/** What can be put on a copy. */
export type MarkKind = 'cover' | 'box' | 'arrow' | 'text';

/**
 * One mark on a copy. Whole pixels of the original picture. An arrow goes from (x, y) to
 * (x + width, y + height), so its sizes may be negative; those of the others are not. Of a text the
 * height is that of its letters, and the width is what they are expected to take.
 */
export interface Mark extends Rectangle {
  kind: MarkKind;
  /** Empty but for a text. */
  text: string;
}

/**
 * A marked copy of a picture: a derived file, linked by digest to its original, which is not
 * touched. It is no part of the evidence and stands in no record or log of it.
 */
export interface CopyRecord {
  format: typeof copyFormat;
  /** UUID of the copy. */
  copy: string;
  /** UUID of the item, and the SHA-256 of its `item.json`. */
  item: string;
  record: string;
  /** The original, as the record of the item names it. */
  from: { name: string; sha256: string };
  /** Size in pixels, of the original and so of the copy. */
  width: number;
  height: number;
  /** In the order in which they were put. */
  marks: Mark[];
  /** The copy itself: a PNG. */
  size: number;
  sha256: string;
  /** UTC by the clock of this device. */
  madeAt: string;
}

/** What is drawn for a mark, in pixels of the picture: the same on the screen and in the copy. */
export type Shape =
  | ({ kind: 'cover' } & Rectangle)
  | { kind: 'line'; points: readonly (readonly [x: number, y: number])[]; stroke: number }
  /** One line of text; (x, y) is where its baseline begins. */
  | { kind: 'text'; x: number; y: number; size: number; text: string };
