import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';

const name = 'PageCount';

/** The number of pages as a form that every page shows, and that is drawn when it is known. */
export class PageCount {
  readonly #pdf: PDFDocument;
  readonly #font: string;
  readonly #size: number;
  readonly #form: Reference;

  constructor(pdf: PDFDocument, font: string, size: number) {
    this.#pdf = pdf;
    this.#font = font;
    this.#size = size;
    this.#form = pdf.ref({ Type: 'XObject', Subtype: 'Form' });
  }

  /** Shows it on the page that is being drawn, with its baseline at `y` from the top. */
  show(x: number, y: number): void {
    this.#pdf.page.xobjects[name] = this.#form;
    // The library draws upside down: the form is turned back.
    this.#pdf.save().transform(1, 0, 0, -1, x, y).addContent(`/${name} Do`).restore();
  }

  /** Draws it. */
  end(count: number): void {
    const { _font: font } = this.#pdf.font(this.#font);
    const text = String(count);
    const [glyphs] = font.encode(text);
    const width = this.#pdf.fontSize(this.#size).widthOfString(text);
    const { data } = this.#form;
    data['BBox'] = [0, -this.#size, width, this.#size];
    data['Resources'] = { Font: { [font.id]: font.ref() } };
    this.#form.end(
      new TextEncoder().encode(`BT /${font.id} ${this.#size} Tf <${glyphs.join('')}> Tj ET`),
    );
  }
}
