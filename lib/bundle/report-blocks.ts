import type { Language } from '../i18n/language.ts';

/**
 * The report as parts and blocks, in words of one language: what `reportDocument` in
 * `report-document.ts` makes of a `Report`, and what every rendering walks. `report.html` and
 * `report.pdf` walk the same blocks, so that they have the same parts in the same order.
 *
 * How to walk it: for each part of `parts`, in order: start a new page where `newPage` says so, write
 * `title` as a heading of the second level (of the first level for the first part, which is the
 * title of the report), then write each block in order. A block is one of the kinds below; a
 * `switch` over `kind` that the compiler checks leaves none out. A rendering adds no words of its
 * own: captions, labels and alternative texts are in the blocks. `footer` can stand on every page.
 *
 * Strings are in the language of the report and are the program's own. What comes from a page, a
 * file or the reporter is an object with `quoted`: hostile text. Show it with `visible()` of
 * `lib/base/visible.ts`, isolated in its direction (`<bdi>`), and never as markup. `code` is exact
 * text such as a digest: one width for all letters, may break anywhere.
 */
export interface ReportDocument {
  language: Language;
  title: string;
  footer: string;
  parts: Part[];
}

/** A part of the report. `id` is the same in every language and can be linked to. */
export interface Part {
  id: PartId;
  title: string;
  newPage: boolean;
  blocks: Block[];
}

export type PartId =
  | 'summary'
  | 'words'
  | 'timeline'
  | 'requests'
  | 'exhibits'
  | 'custody'
  | 'check'
  | 'law'
  | 'statement'
  | 'annex';

export type Block =
  | Heading
  | Paragraph
  | List
  | Pairs
  | Table
  | Code
  | Columns
  | Notice
  | SignLines
  | Picture
  | PageBreak;

/** `level` 3 or 4 below the title of a part; 2 where a heading stands beside it, as on page 1. */
export interface Heading {
  kind: 'heading';
  level: 2 | 3 | 4;
  text: Line;
  /** Where a `link` can lead to. */
  id?: string;
}

/** `words`: what the reporter wrote, line breaks kept as separate lines. `small`: a remark. */
export interface Paragraph {
  kind: 'paragraph';
  style: 'plain' | 'words' | 'small';
  lines: Line[];
}

export interface List {
  kind: 'list';
  items: Line[];
}

/** Labels with values: a `<dl>`. */
export interface Pairs {
  kind: 'pairs';
  rows: { label: string; lines: Line[] }[];
}

/** A table with a head of one row. Every row has as many cells as the head; a cell has lines. */
export interface Table {
  kind: 'table';
  /** What the table is, for people who cannot see what stands around it. */
  caption: string;
  head: string[];
  rows: Line[][][];
  /** Shares of the width, one for each column; they add up to 100. */
  widths: number[];
}

/** Commands, or with `seal` the seal code: large, in a box. */
export interface Code {
  kind: 'code';
  style: 'command' | 'seal';
  text: string;
}

/** Two columns beside each other; one after the other where the paper is too narrow. */
export interface Columns {
  kind: 'columns';
  columns: [Block[], Block[]];
}

/** A warning in a box: said before what it warns of. */
export interface Notice {
  kind: 'notice';
  title: string;
  lines: Line[];
}

/** Lines to write on with a pen, each with its label. */
export interface SignLines {
  kind: 'sign';
  labels: string[];
}

/** A JPEG beside the report, at `path` in the bag. Only in the annex. */
export interface Picture {
  kind: 'picture';
  path: string;
  alternative: string;
  caption: Line;
}

export interface PageBreak {
  kind: 'page-break';
}

/** A line of text: pieces one after the other, without spaces between them. */
export type Line = readonly Piece[];

export type Piece =
  | string
  /** From a page, a file or the reporter. */
  | { quoted: string }
  | { strong: string }
  /** Exact text. */
  | { code: string }
  /** A link inside the report, to the `id` of a heading. */
  | { link: string; to: string };

/** A heading below the title of a part. */
export function heading(level: Heading['level'], text: string | Line, id?: string): Heading {
  const line = typeof text === 'string' ? [text] : text;
  return { kind: 'heading', level, text: line, ...(id === undefined ? {} : { id }) };
}

/** A paragraph of one line of our own words. */
export function paragraph(text: string, style: Paragraph['style'] = 'plain'): Paragraph {
  return { kind: 'paragraph', style, lines: [[text]] };
}

/** Rows that have a value, with their labels. */
export function pairs(rows: readonly (readonly [label: string, lines: readonly Line[]])[]): Pairs {
  const filled = rows.filter(([, lines]) => lines.length > 0);
  return { kind: 'pairs', rows: filled.map(([label, lines]) => ({ label, lines: [...lines] })) };
}

/** Each text as a line of our own words. */
export function ownLines(texts: readonly string[]): Line[] {
  return texts.map((text) => [text]);
}

/** A text from elsewhere, shortened where it is longer than `most` characters; no line for none. */
export function quotedLine(text: string | null | undefined, most = 500): Line[] {
  if (text === null || text === undefined || text === '') return [];
  return [[{ quoted: shortened(text, most) }]];
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most so many characters as a reader counts them, never half of one; a cut shows as `…`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of characters.segment(text)) {
    if (count === most) return `${text.slice(0, index)}…`;
    count++;
  }
  return text;
}

// No text of ours holds a character of the private use area.
const slot = '\ue000';

/** A sentence of ours with text from elsewhere in it, which stays apart. */
export function around(say: (slot: string) => string, piece: Piece): Line {
  const [before = '', after = ''] = say(slot).split(slot);
  return [before, piece, after].filter((part) => part !== '');
}
