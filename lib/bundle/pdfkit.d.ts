// What we use of pdfkit. Its published types bring Node's streams along, which the core has not, and
// leave out what tagging needs.
declare module 'pdfkit' {
  export interface StructureElement {
    add(child: StructureElement | object): StructureElement;
    end(): void;
  }
  /** An object of the file, written when it ends. */
  export interface Reference {
    data: Record<string, unknown>;
    end(content: Uint8Array): void;
  }
  /** The font in use; `font` is fontkit's. Glyphs are hexadecimal digits. */
  export interface EmbeddedFont {
    id: string;
    font: { hasGlyphForCodePoint(codePoint: number): boolean };
    ref(): Reference;
    encode(text: string): [glyphs: string[], positions: unknown];
  }
  export default class PDFDocument {
    constructor(options: object);
    page: { width: number; height: number; xobjects: Record<string, Reference> };
    _font: EmbeddedFont;
    outline: { addItem(title: string): unknown };
    on(event: 'data', listener: (chunk: Uint8Array) => void): void;
    on(event: 'end', listener: () => void): void;
    on(event: 'error', listener: (cause: Error) => void): void;
    addPage(): this;
    ref(data: Record<string, unknown>): Reference;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: object): this;
    image(bytes: Uint8Array, x: number, y: number, options: object): this;
    openImage(bytes: Uint8Array): { width: number; height: number };
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillColor(color: string): this;
    addContent(operators: string): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    struct(type: string, options: object): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string, options?: object): object;
    markContent(tag: string, options?: object): this;
    endMarkedContent(): this;
    end(): void;
  }
}
