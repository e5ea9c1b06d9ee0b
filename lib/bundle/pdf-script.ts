import type { Bytes } from '../base/bytes.ts';

/** A picture of one line of text. Sizes in points. */
export interface ScriptPicture {
  jpeg: Bytes;
  width: number;
  height: number;
  /** From the upper edge to the baseline. */
  ascent: number;
}

/**
 * Draws text in scripts that the fonts of the report do not have, or that the PDF library would put
 * in a wrong order. In the browser a canvas does it; a test gives another.
 */
export interface ScriptPen {
  /** Width in points of a text of one line. */
  measure(text: string, size: number): number;
  draw(text: string, size: number, rightToLeft: boolean): Promise<ScriptPicture>;
}

// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms (Unicode TR9: R and AL).
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text holds letters that run from right to left: then a line has to be put in order. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Whether the first letter with a direction runs from right to left (TR9, rule P2). */
export function startsRightToLeft(text: string): boolean {
  for (const letter of text) if (/\p{L}/u.test(letter)) return rightToLeft.test(letter);
  return false;
}
