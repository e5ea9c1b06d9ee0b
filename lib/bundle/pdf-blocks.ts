import { columnRows, noticeRows, pictureRows, signRows } from './pdf-boxes.ts';
import { type Row, space, step } from './pdf-rows.ts';
import { tableRows } from './pdf-table.ts';
import { barred, beside, boxed, type Place, textRows, type } from './pdf-text.ts';
import type { TextStyle } from './pdf-units.ts';
import type { Block, Heading, Line, List, Pairs } from './report-blocks.ts';

/** The rows of a block. */
export async function blockRows(place: Place, block: Block): Promise<Row[]> {
  switch (block.kind) {
    case 'heading':
      return headingRows(place, block);
    case 'paragraph':
      return paragraphRows(place, block);
    case 'list':
      return listRows(place, block);
    case 'pairs':
      return pairRows(place, block);
    case 'table':
      return tableRows(place, block);
    case 'code':
      return codeRows(place, block);
    case 'columns':
      return columnRows(place, block, blockRows);
    case 'notice':
      return noticeRows(place, block);
    case 'sign':
      return signRows(place, block);
    case 'picture':
      return pictureRows(place, block);
    case 'page-break':
      return [{ height: 0, breakPage: true }];
  }
}

async function headingRows(place: Place, { level, text, id }: Heading): Promise<Row[]> {
  const sizes = { 2: 12.5, 3: 11, 4: type.body + 0.5 };
  const style: TextStyle = { size: sizes[level], face: 'bold' };
  const rows = await textRows(place, `H${level}`, [text], style);
  const all = [space(level === 4 ? 7 : 11), ...named(place, rows, id), space(2)];
  return all.map((row) => ({ ...row, keep: true }));
}

function named({ paper, left }: Place, rows: Row[], id: string | undefined): Row[] {
  const [first, ...rest] = rows;
  if (id === undefined || !first) return rows;
  const draw = (y: number) => {
    paper.destination(id, left, y);
    first.draw?.(y);
  };
  return [{ ...first, draw }, ...rest];
}

async function paragraphRows(
  place: Place,
  { style, lines }: Extract<Block, { kind: 'paragraph' }>,
): Promise<Row[]> {
  const size = style === 'small' ? type.small : type.body;
  const inset = style === 'words' ? 10 : 0;
  const inner = { ...place, left: place.left + inset, width: place.width - inset };
  const rows = await textRows(inner, 'P', lines, { size, face: 'regular' });
  return [...(inset > 0 ? rows.map((row) => barred(place, row)) : rows), space(4)];
}

async function listRows(place: Place, { items }: List): Promise<Row[]> {
  const { paper, left } = place;
  const list = paper.element(place.element, 'L');
  const rows: Row[] = [];
  for (const item of items) {
    const entry = paper.element(list, 'LI');
    const label = paper.element(entry, 'Lbl');
    const inner = { ...place, element: entry, left: left + 12, width: place.width - 12 };
    const [first, ...rest] = await textRows(inner, 'LBody', [item]);
    const font = paper.fontFor('•', 'regular');
    const draw = (y: number) => {
      if (font !== null)
        paper.mark(label, () => paper.text('•', font, type.body, left + 2, y + type.body * 1.05));
      first?.draw?.(y);
    };
    rows.push(
      { ...first!, draw },
      ...rest,
      step(() => entry.end()),
      space(1.5),
    );
  }
  return [...rows, step(() => list.end()), space(3)];
}

/** Width that labels take of a row of label and value. */
const labelShare = 0.3;

async function pairRows(place: Place, { rows }: Pairs): Promise<Row[]> {
  const made: Row[] = [];
  for (const { label, lines } of rows) made.push(...(await pairOf(place, label, lines)));
  return [...made, space(4)];
}

async function pairOf(place: Place, label: string, lines: readonly Line[]): Promise<Row[]> {
  const narrow = place.width < 200;
  const offset = narrow ? 0 : place.width * labelShare;
  const element = place.paper.element(place.element, 'Div');
  const inside = { ...place, element };
  const labelled = { ...inside, width: narrow ? place.width : offset - 8 };
  const bold: TextStyle = { size: type.body, face: 'bold' };
  const labels = await textRows(labelled, 'P', [[label]], bold);
  const value = { ...inside, left: place.left + offset, width: place.width - offset };
  const values = await textRows(value, 'P', lines);
  const both = narrow ? [...labels, ...values] : beside(labels, values);
  return [...both, step(() => element.end()), space(1.5)];
}

async function codeRows(
  place: Place,
  { style, text }: Extract<Block, { kind: 'code' }>,
): Promise<Row[]> {
  const isSeal = style === 'seal';
  const inset = isSeal ? 10 : 6;
  const inner = { ...place, left: place.left + inset, width: place.width - 2 * inset };
  const set: TextStyle = { size: isSeal ? type.seal : type.small, face: isSeal ? 'bold' : 'mono' };
  const lines = text.split('\n').map((line): Line => [line]);
  const rows = await textRows(inner, isSeal ? 'P' : 'Code', lines, set);
  const framed = isSeal ? [boxed(place, rows, 7, 1.2)] : rows.map((row) => barred(place, row));
  return [space(2), ...framed, space(6)];
}
