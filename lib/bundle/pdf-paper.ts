import PDFDocument, { type StructureElement } from 'pdfkit';
import type { Bytes } from '../base/bytes.ts';
import { Gathered } from './gathered.ts';
import { PageCount } from './pdf-page-count.ts';

/** Fonts as WOFF, in the order in which a character is looked for. */
export interface FontFile {
  name: string;
  face: Face;
  bytes: Bytes;
}

export type Face = 'regular' | 'bold' | 'mono';

/** An element of the structure tree (ISO 32000-1, 14.7): what reads a PDF aloud follows it. */
export type Element = StructureElement & { readonly tag: string };

/** What an element says beside its content. */
export interface ElementOptions {
  /** Alternative text of a picture. */
  alt?: string;
  /** The text that a picture of text stands for. */
  actual?: string;
  title?: string;
  scope?: 'Column' | 'Row';
}

/** What all pages share. */
export interface PaperFacts {
  title: string;
  language: string;
  producer: string;
  /** Time of making as the file states it: the same input gives the same bytes. */
  at: Date;
}

/** A4 in points of 1/72 inch. */
export const a4 = { width: 595.28, height: 841.89 } as const;

/** Sheets of A4 that text, lines and pictures are put on. With `pdf-page-count.ts` all that knows the PDF library. */
export class Paper {
  readonly root: Element;
  readonly #pdf: PDFDocument;
  readonly #output = new Gathered();
  readonly #fonts: readonly FontFile[];
  readonly #known = new Map<string, boolean>();
  readonly #pictures = new Map<Bytes, { width: number; height: number } | null>();
  readonly #finished: Promise<void>;
  #foot: ((number: number) => void) | null = null;
  #pages = 0;
  #count: PageCount | null = null;

  constructor({ title, language, producer, at }: PaperFacts, fonts: readonly FontFile[]) {
    const pdf = new PDFDocument({
      ...{ size: 'A4', margin: 0, autoFirstPage: false, pdfVersion: '1.7' },
      ...{ tagged: true, displayTitle: true, lang: language, font: null },
      info: { Title: title, Creator: producer, Producer: producer, CreationDate: at },
    });
    this.#pdf = pdf;
    this.#fonts = fonts;
    this.#finished = new Promise((resolve, reject) => {
      pdf.on('data', (chunk) => this.#output.add(chunk));
      pdf.on('end', resolve);
      pdf.on('error', reject);
    });
    for (const { name, bytes } of fonts) pdf.registerFont(name, bytes);
    this.root = Object.assign(pdf.struct('Document', {}), { tag: 'Document' });
    pdf.addStructure(this.root);
  }

  /** A new page; the one before is finished with its foot, and no longer held in memory. */
  addPage(): void {
    this.#endPage();
    this.#pdf.addPage();
    this.#known.clear();
    this.#pages += 1;
  }

  #endPage(): void {
    if (this.#pages > 0) this.artifact(() => this.#foot?.(this.#pages), 'Pagination');
  }

  /** What is drawn at the foot of every page, from now on. */
  footWith(draw: (number: number) => void): void {
    this.#foot = draw;
  }

  /**
   * A place for how many pages there are, with its baseline at `y`. That is known only at the end,
   * and by then the pages are written: each shows the same form (ISO 32000-1, 8.10).
   */
  pageCount(font: string, size: number, x: number, y: number): void {
    this.#count ??= new PageCount(this.#pdf, font, size);
    this.#count.show(x, y);
  }

  /** The first font of a face that can draw all of a text; of the regular face where none can; null. */
  fontFor(text: string, face: Face): string | null {
    const own = this.#fonts.filter((font) => font.face === face);
    const regular = this.#fonts.filter((font) => font.face === 'regular');
    const found = [...own, ...regular].find(({ name }) => this.#draws(name, text));
    return found?.name ?? null;
  }

  #draws(font: string, text: string): boolean {
    const key = `${font} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { _font } = this.#pdf.font(font);
    const able = Array.from(text).every((one) =>
      _font.font.hasGlyphForCodePoint(one.codePointAt(0)!),
    );
    this.#known.set(key, able);
    return able;
  }

  /** Width in points. */
  widthOf(text: string, font: string, size: number): number {
    return this.#pdf.font(font).fontSize(size).widthOfString(text);
  }

  /** Text with its baseline at `y`. Call it inside `mark` or `artifact`. */
  text(text: string, font: string, size: number, x: number, y: number): void {
    const options = { lineBreak: false, baseline: 'alphabetic' };
    this.#pdf.font(font).fontSize(size).fillColor('#000').text(text, x, y, options);
  }

  /** A space that nobody sees, as wide as asked for: what reads text out of a PDF wants a glyph. */
  unseen(font: string, size: number, x: number, y: number): void {
    this.#pdf.save().addContent('3 Tr');
    this.text(' ', font, size, x, y);
    this.#pdf.restore();
  }

  /** Size of a JPEG in pixels; null when it is none. */
  pictureSize(jpeg: Bytes): { width: number; height: number } | null {
    const known = this.#pictures.get(jpeg);
    if (known !== undefined) return known;
    const size = this.#opened(jpeg);
    this.#pictures.set(jpeg, size);
    return size;
  }

  #opened(jpeg: Bytes): { width: number; height: number } | null {
    try {
      const { width, height } = this.#pdf.openImage(jpeg);
      return width > 0 && height > 0 ? { width, height } : null;
    } catch {
      // The caller then writes what the picture would have shown.
      return null;
    }
  }

  picture(jpeg: Bytes, x: number, y: number, width: number, height: number): void {
    this.#pdf.image(jpeg, x, y, { width, height });
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, color = '#000'): void {
    this.#pdf.save().lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke(color).restore();
  }

  box(x: number, y: number, width: number, height: number, line: number): void {
    this.#pdf.save().lineWidth(line).rect(x, y, width, height).stroke('#000').restore();
  }

  /** A new element under another. */
  element(parent: Element, tag: string, options: ElementOptions = {}): Element {
    const made = Object.assign(this.#pdf.struct(tag, options), { tag });
    parent.add(made);
    return made;
  }

  /** What is drawn meanwhile is content of the element. */
  mark(element: Element, draw: () => void, actual?: string): void {
    const options = actual === undefined ? {} : { actual };
    const content = this.#pdf.markStructureContent(element.tag, options);
    draw();
    this.#pdf.endMarkedContent();
    element.add(content);
  }

  /** What is drawn meanwhile is decoration: nobody reads it aloud. */
  artifact(draw: () => void, type = 'Layout'): void {
    this.#pdf.markContent('Artifact', { type });
    draw();
    this.#pdf.endMarkedContent();
  }

  /** A place that `link` can lead to. */
  destination(name: string, x: number, y: number): void {
    this.#pdf.addNamedDestination(name, 'XYZ', x, y, null);
  }

  link(element: Element, name: string, x: number, y: number, width: number, height: number): void {
    this.#pdf.goTo(x, y, width, height, name, { structParent: element, Contents: name });
  }

  bookmark(title: string): void {
    this.#pdf.outline.addItem(title);
  }

  /** The finished file, in parts. */
  async finish(): Promise<Bytes[]> {
    this.#endPage();
    this.#count?.end(this.#pages);
    this.root.end();
    this.#pdf.end();
    await this.#finished;
    return this.#output.parts();
  }
}
