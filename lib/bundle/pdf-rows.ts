import type { Paper } from './pdf-paper.ts';
import { a4 } from './pdf-paper.ts';

/** A strip of a page that is never parted. Heights in points. */
export interface Row {
  height: number;
  /** `y` is its upper edge. */
  draw?: (y: number) => void;
  /** Stands on the same page as what follows. */
  keep?: boolean;
  /** What stands again at the top of a page that begins with this row. */
  head?: Row | undefined;
  /** A new page begins here. */
  breakPage?: boolean;
}

/** Where text stands. The foot of a page is below `bottom`. */
export const area = { left: 51, right: a4.width - 51, top: 48, bottom: a4.height - 58 } as const;

/** Width of the text. */
export const fullWidth = area.right - area.left;

/** White space; it is left out at the top of a page. */
export function space(height: number): Row {
  return { height };
}

/** Something to do in between, such as closing an element. */
export function step(draw: () => void): Row {
  return { height: 0, draw, keep: true };
}

/** Heights of rows together. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Puts rows on pages, one after the other. */
export class Pages {
  readonly #paper: Paper;
  #y: number = area.bottom;
  #isFresh = true;
  #hasPage = false;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  put(rows: readonly Row[]): void {
    for (const [index, row] of rows.entries()) {
      if (row.breakPage) this.#begin();
      else this.#putOne(row, neededFrom(rows, index));
    }
  }

  #putOne(row: Row, needed: number): void {
    if (row.height === 0) {
      row.draw?.(this.#y);
      return;
    }
    const isFull = this.#y + needed > area.bottom && !this.#isFresh;
    if (!this.#hasPage || isFull) this.#begin(row.head);
    if (this.#isFresh && !row.draw) return;
    row.draw?.(this.#y);
    this.#y += row.height;
    this.#isFresh = false;
  }

  #begin(head?: Row): void {
    if (this.#isFresh && this.#hasPage) return;
    this.#paper.addPage();
    this.#hasPage = true;
    this.#isFresh = true;
    this.#y = area.top;
    if (!head) return;
    head.draw?.(this.#y);
    this.#y += head.height;
  }
}

// A row with all that has to stand on its page, at most half a page.
function neededFrom(rows: readonly Row[], index: number): number {
  let height = 0;
  for (const row of rows.slice(index, index + 40)) {
    if (row.breakPage) break;
    height += row.height;
    if (!row.keep && row.height > 0) break;
  }
  const most = (area.bottom - area.top) / 2;
  return Math.max(rows[index]?.height ?? 0, Math.min(height, most));
}
