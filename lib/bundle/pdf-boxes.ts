import { heightOf, type Row, space, step } from './pdf-rows.ts';
import { boxed, fitsPage, type Place, stacked, textRows, type } from './pdf-text.ts';
import type { Block, Columns, Notice, Picture, SignLines } from './report-blocks.ts';

/** Two columns: beside each other where both fit on one page, else one after the other. */
export async function columnRows(
  place: Place,
  { columns }: Columns,
  blockRows: (place: Place, block: Block) => Promise<Row[]>,
): Promise<Row[]> {
  const gap = 20;
  const width = (place.width - gap) / 2;
  const stacks: Row[][] = [];
  for (const [index, blocks] of columns.entries()) {
    const inner = { ...place, width, left: place.left + index * (width + gap) };
    const rows: Row[] = [];
    for (const block of blocks) rows.push(...(await blockRows(inner, block)));
    stacks.push(rows);
  }
  const height = Math.max(...stacks.map(heightOf));
  if (!fitsPage(height)) return stacks.flat();
  return [{ height, draw: (y) => stacks.forEach((rows) => stacked(rows, y)) }];
}

/** A warning in a box. */
export async function noticeRows(place: Place, { title, lines }: Notice): Promise<Row[]> {
  const pad = 9;
  const element = place.paper.element(place.element, 'Sect');
  const inner = { ...place, element, left: place.left + pad, width: place.width - 2 * pad };
  const head = await textRows(inner, 'P', [[{ strong: title }]]);
  const body = await textRows(inner, 'P', lines);
  const rows = [...head, space(2), ...body, step(() => element.end())];
  const framed = fitsPage(heightOf(rows) + 2 * pad) ? [boxed(place, rows, pad, 1.2)] : rows;
  return [space(4), ...framed, space(6)];
}

/** Lines to write on. */
export async function signRows(place: Place, { labels }: SignLines): Promise<Row[]> {
  const { paper, left, width } = place;
  const rows: Row[] = [];
  for (const label of labels) {
    const text = await textRows(place, 'P', [[label]]);
    const height = heightOf(text) + 20;
    const draw = (y: number) => {
      stacked(text, y + 20);
      const foot = y + height;
      paper.artifact(() => paper.line(left + width * 0.3, foot, left + width, foot, 0.8));
    };
    rows.push({ height, draw }, space(4));
  }
  return rows;
}

/** A picture with its caption; where it is no JPEG, what it would have shown. */
export async function pictureRows(place: Place, block: Picture): Promise<Row[]> {
  const { paper, left, width } = place;
  const jpeg = place.picture(block.path);
  const size = jpeg && paper.pictureSize(jpeg);
  const caption = await captionOf(place, block, !size);
  if (!jpeg || !size) return [...caption, space(8)];
  const scale = Math.min((width * 0.75) / size.width, 300 / size.height);
  const [wide, high] = [size.width * scale, size.height * scale];
  const figure = paper.element(place.element, 'Figure', { alt: block.alternative });
  const draw = (y: number) => {
    paper.mark(figure, () => paper.picture(jpeg, left, y, wide, high));
    paper.artifact(() => paper.box(left, y, wide, high, 0.5));
    figure.end();
  };
  return [{ height: high + 4, draw, keep: true }, ...caption, space(14)];
}

async function captionOf(place: Place, block: Picture, instead: boolean): Promise<Row[]> {
  const lines = instead ? [block.caption, [block.alternative]] : [block.caption];
  return textRows(place, 'P', lines, { size: type.small, face: 'regular' });
}
