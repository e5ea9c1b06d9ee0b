import type { Bytes } from '../base/bytes.ts';
import { drawLine, setLine } from './pdf-lines.ts';
import type { Element } from './pdf-paper.ts';
import { area, heightOf, type Row, step } from './pdf-rows.ts';
import type { Measure, TextStyle } from './pdf-units.ts';
import type { Line } from './report-blocks.ts';

/** Where a block is set. */
export interface Place extends Measure {
  element: Element;
  left: number;
  width: number;
  /** The JPEG at a path beside the report, or null. */
  picture(path: string): Bytes | null;
}

/** Sizes in points. */
export const type = { body: 9.5, small: 8.2, table: 8.5, seal: 16 } as const;

/** Running text. */
export const regular: TextStyle = { size: type.body, face: 'regular' };

/** Lines of text as rows of one element. */
export async function textRows(
  place: Place,
  tag: string,
  lines: readonly Line[],
  style: TextStyle = regular,
): Promise<Row[]> {
  const { paper, left, width } = place;
  const element = paper.element(place.element, tag);
  const set = await Promise.all(lines.map((line) => setLine(place, line, style, width)));
  const rows = set.flat().map((line, index, all): Row => ({
    height: line.height,
    draw: (y) => drawLine(paper, element, line, left, y),
    // No single line of a paragraph stands alone at the end or the beginning of a page.
    keep: all.length > 1 && (index === 0 || index === all.length - 2),
  }));
  return [...rows, step(() => element.end())];
}

/** A row beside a bar, apart from our own words. */
export function barred({ paper, left }: Place, row: Row): Row {
  if (row.height === 0) return row;
  const draw = (y: number) => {
    paper.artifact(() => paper.line(left + 2, y, left + 2, y + row.height, 1.5, '#777'));
    row.draw?.(y);
  };
  return { ...row, draw };
}

/** Two stacks of rows beside each other, line by line. */
export function beside(left: readonly Row[], right: readonly Row[]): Row[] {
  const lines = (rows: readonly Row[]) => rows.filter(({ height }) => height > 0);
  const [one, other] = [lines(left), lines(right)];
  const count = Math.max(one.length, other.length);
  const rows = Array.from({ length: count }, (_, index): Row => {
    const pair = [one[index], other[index]];
    return {
      height: Math.max(...pair.map((row) => row?.height ?? 0)),
      draw: (y) => pair.forEach((row) => row?.draw?.(y)),
      keep: index < count - 1 && count < 12,
    };
  });
  return [...rows, ...[...left, ...right].filter(({ height }) => height === 0)];
}

/** Rows as one, in a box. */
export function boxed(
  { paper, left, width }: Place,
  rows: readonly Row[],
  pad: number,
  line: number,
): Row {
  const height = heightOf(rows) + 2 * pad;
  const draw = (y: number) => {
    paper.artifact(() => paper.box(left, y, width, height, line));
    stacked(rows, y + pad);
  };
  return { height, draw };
}

/** Draws rows under each other. */
export function stacked(rows: readonly Row[], top: number): void {
  let y = top;
  for (const row of rows) {
    row.draw?.(y);
    y += row.height;
  }
}

/** Whether rows fit on one page. */
export function fitsPage(height: number): boolean {
  return height < area.bottom - area.top;
}
