import { type Row, space, step } from './pdf-rows.ts';
import { drawLine, setLine } from './pdf-lines.ts';
import { fitsPage, type Place, textRows, type } from './pdf-text.ts';
import type { TextStyle } from './pdf-units.ts';
import type { Line, Table } from './report-blocks.ts';

const cellStyle: TextStyle = { size: type.table, face: 'regular' };
const headStyle: TextStyle = { size: type.table, face: 'bold' };
const gap = 6;

/** A table: its head stands again on every page. */
export async function tableRows(
  place: Place,
  { caption, head, rows, widths }: Table,
): Promise<Row[]> {
  const { paper } = place;
  const table = paper.element(place.element, 'Table', { title: caption });
  const inside = { ...place, element: paper.element(table, 'THead') };
  const cells = head.map((text): Line[] => [[text]]);
  const [heading, ...ends] = await tableRow(inside, cells, widths, 'TH');
  const repeated = await repeatedHead(place, cells, widths);
  const body = paper.element(table, 'TBody');
  const made: Row[] = [];
  for (const row of rows)
    made.push(...(await tableRow({ ...place, element: body }, row, widths, 'TD')));
  const all = made.map((row) => ({ ...row, head: repeated }));
  const first = heading ? [{ ...heading, keep: true }] : [];
  return [...first, ...ends, ...all, step(() => endAll(inside.element, body, table)), space(8)];
}

function endAll(...elements: Place['element'][]): void {
  for (const element of elements) element.end();
}

// Read aloud once is enough: on later pages the head is decoration.
async function repeatedHead(
  place: Place,
  cells: readonly (readonly Line[])[],
  widths: readonly number[],
): Promise<Row> {
  const { paper } = place;
  const columns: Row[][] = [];
  let left = place.left;
  for (const [index, lines] of cells.entries()) {
    const width = ((widths[index] ?? 0) / 100) * place.width;
    const at = left;
    const set = await Promise.all(
      lines.map((line) => setLine(place, line, headStyle, width - gap)),
    );
    columns.push(
      set
        .flat()
        .map((line) => ({ height: line.height, draw: (y) => drawLine(paper, null, line, at, y) })),
    );
    left += width;
  }
  const row = strip(place, columns, 'head');
  return { ...row, draw: (y) => paper.artifact(() => row.draw?.(y)) };
}

async function tableRow(
  place: Place,
  cells: readonly (readonly Line[])[],
  widths: readonly number[],
  tag: 'TH' | 'TD',
): Promise<Row[]> {
  const { paper } = place;
  const row = paper.element(place.element, 'TR');
  const columns: Row[][] = [];
  const ends: Row[] = [];
  let left = place.left;
  for (const [index, lines] of cells.entries()) {
    const width = ((widths[index] ?? 0) / 100) * place.width;
    const scope = tag === 'TH' ? { scope: 'Column' as const } : {};
    const element = paper.element(row, tag, scope);
    const inner = { ...place, element, left, width: width - gap };
    const set = await textRows(inner, 'P', lines, tag === 'TH' ? headStyle : cellStyle);
    columns.push(set.filter(({ height }) => height > 0));
    ends.push(
      ...set.filter(({ height }) => height === 0),
      step(() => element.end()),
    );
    left += width;
  }
  return [...strips(place, columns), ...ends, step(() => row.end())];
}

// One strip a row; a row that is higher than a page goes in strips of lines.
function strips(place: Place, columns: readonly Row[][]): Row[] {
  const lines = Math.max(1, ...columns.map(({ length }) => length));
  const line = Math.max(0, ...columns.flat().map(({ height }) => height));
  const atOnce = fitsPage(lines * line + 60) ? lines : 20;
  const starts = Array.from({ length: Math.ceil(lines / atOnce) }, (_, index) => index * atOnce);
  return starts.map((start) => {
    const isLast = start + atOnce >= lines;
    return strip(
      place,
      columns.map((rows) => rows.slice(start, start + atOnce)),
      isLast ? 'row' : null,
    );
  });
}

function strip(
  { paper, left, width }: Place,
  columns: readonly Row[][],
  ruled: 'row' | 'head' | null,
): Row {
  const heights = columns.map((rows) => rows.reduce((sum, row) => sum + row.height, 0));
  const height = Math.max(...heights, type.table) + 6;
  const draw = (y: number) => {
    for (const rows of columns) {
      let top = y + 3;
      for (const row of rows) {
        row.draw?.(top);
        top += row.height;
      }
    }
    const foot = y + height;
    const rule = () => paper.line(left, foot, left + width, foot, 0.6, '#777');
    if (ruled === 'head') rule();
    else if (ruled === 'row') paper.artifact(rule);
  };
  return { height, draw };
}
