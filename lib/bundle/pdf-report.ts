import type { Bytes } from '../base/bytes.ts';
import { blockRows } from './pdf-blocks.ts';
import { type FontFile, Paper } from './pdf-paper.ts';
import { area, fullWidth, Pages, type Row, space, step } from './pdf-rows.ts';
import type { ScriptPen } from './pdf-script.ts';
import { type Place, textRows, type } from './pdf-text.ts';
import type { Part, ReportDocument } from './report-blocks.ts';

/** What a PDF is made with. */
export interface PdfTools {
  fonts: readonly FontFile[];
  pen: ScriptPen;
}

/** What is in it beside the report itself. */
export interface PdfContent {
  document: ReportDocument;
  /** The JPEG at a path beside the report, or null. */
  picture(path: string): Bytes | null;
  /** Name and version of the program. */
  producer: string;
  /** Time of making as the file states it. */
  at: Date;
  /** How many blocks of how many are laid out. */
  progress?: (done: number, total: number) => void;
}

/**
 * `report.pdf`: the parts and blocks of the report on sheets of A4, tagged, in black and white, with
 * number and seal code at the foot of each page. The same content gives the same bytes. In memory
 * stand one page, the structure tree and the file so far.
 */
export async function reportPdf(content: PdfContent, { fonts, pen }: PdfTools): Promise<Bytes[]> {
  const { document, producer, at, picture } = content;
  const { title, language, parts } = document;
  const paper = new Paper({ title, language, producer, at }, fonts);
  const pages = new Pages(paper);
  footWith(paper, document.footer);
  const total = parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
  let done = 0;
  const tell = () => content.progress?.(++done, total);
  for (const [index, part] of parts.entries()) {
    const element = paper.element(paper.root, 'Sect');
    const place = { paper, pen, element, picture, left: area.left, width: fullWidth };
    await putPart(pages, place, { part, index, tell });
    element.end();
  }
  return paper.finish();
}

interface Turn {
  part: Part;
  index: number;
  /** Called after each block. */
  tell(): void;
}

async function putPart(pages: Pages, place: Place, { part, index, tell }: Turn): Promise<void> {
  if (part.newPage && index > 0) pages.put([{ height: 0, breakPage: true }]);
  const { element: section } = place;
  let rows = await titleRows(place, part, index);
  // A block at a time: a long report is never laid out as a whole. A heading waits for what follows.
  for (const block of part.blocks) {
    rows.push(...(await blockRows({ ...place, element: section }, block)));
    tell();
    if (block.kind === 'heading') continue;
    pages.put(rows);
    rows = [];
  }
  pages.put(rows);
}

async function titleRows(place: Place, { id, title }: Part, index: number): Promise<Row[]> {
  const { paper, left, width } = place;
  const isFirst = index === 0;
  const style = { size: isFirst ? 17 : 14, face: 'bold' as const };
  const rows = await textRows(place, isFirst ? 'H1' : 'H2', [[title]], style);
  const marked = step(() => paper.bookmark(title));
  const rule: Row = {
    height: 5,
    draw: (y) => paper.artifact(() => paper.line(left, y + 1, left + width, y + 1, 1.2)),
  };
  const [first, ...rest] = rows;
  const named: Row = {
    ...first!,
    draw: (y) => {
      paper.destination(id, left, y);
      first?.draw?.(y);
    },
  };
  const before = isFirst ? [] : [space(16)];
  return [...before, named, ...rest, rule, space(3), marked].map((row) => ({ ...row, keep: true }));
}

function footWith(paper: Paper, footer: string): void {
  const { left, right } = area;
  const baseline = area.bottom + 26;
  const font = paper.fontFor(footer, 'regular') ?? paper.fontFor('0', 'regular');
  if (font === null) return;
  // Room for a thousand pages and more; the number stands right before it.
  const place = right - paper.widthOf('0000', font, type.small);
  paper.footWith((number) => {
    paper.line(left, baseline - 12, right, baseline - 12, 0.6, '#777');
    paper.text(footer, font, type.small, left, baseline);
    const own = `${number} / `;
    paper.text(own, font, type.small, place - paper.widthOf(own, font, type.small), baseline);
    paper.pageCount(font, type.small, place, baseline);
  });
}
