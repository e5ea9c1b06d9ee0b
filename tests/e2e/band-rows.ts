import { bandColour, bandSize, type Colour, readColour, stripeAt, stripeColour } from './bands.ts';
import type { Picture } from './png.ts';

/** A rectangle in device pixels of a picture, or in CSS pixels of a page where that is said. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a picture, or an area of it, is to show: an unbroken run of bands. */
export interface Ground {
  /** Device pixels for a CSS pixel. */
  ratio: number;
  firstBand: number;
  bands: number;
  /** Where the bands are in the picture; by default everywhere. */
  area?: Partial<Area>;
  /** Row and column of the bands, in device pixels, at the corner of the area; by default 0. */
  fromRow?: number;
  fromColumn?: number;
  /** Parts of the picture that are not judged, in device pixels of the picture. */
  except?: readonly Area[];
}

/** Columns of a picture, from a first one up to and without a last one. */
type Columns = readonly [from: number, to: number];

/** Device pixels in a band or stripe. @throws Error where that is no whole number. */
export function unitAt(ratio: number): number {
  const unit = Math.round(bandSize * ratio);
  if (Math.abs(bandSize * ratio - unit) > 0.01) throw new Error(`no whole bands at ${ratio}`);
  return unit;
}

/** Reads the rows of a picture as bands. */
export class BandRows {
  readonly unit: number;
  readonly area: Area;
  readonly #picture: Picture;
  readonly #ground: Ground;
  readonly #right: Map<number, Buffer> = new Map();
  readonly #seen: Map<number, number | undefined> = new Map();
  readonly #columns: Map<string, readonly Columns[]> = new Map();

  constructor(picture: Picture, ground: Ground) {
    this.#picture = picture;
    this.#ground = ground;
    this.unit = unitAt(ground.ratio);
    this.area = inside(picture, ground.area ?? {});
  }

  /** The columns of a row that are judged. */
  columns(y: number): readonly Columns[] {
    const { x, width } = this.area;
    const holes = (this.#ground.except ?? []).filter(
      (hole) => y >= Math.floor(hole.y) && y < Math.ceil(hole.y + hole.height),
    );
    if (holes.length === 0) return [[x, x + width]];
    const key = holes.map((hole) => `${hole.x}+${hole.width}`).join();
    const known = this.#columns.get(key) ?? without(holes, x, x + width);
    this.#columns.set(key, known);
    return known;
  }

  /** Whether a row is that of a band, pixel for pixel, in the columns that are judged. */
  isBand(y: number, band: number): boolean {
    const row = this.#picture.row(y);
    const right = this.#rowOf(band);
    return this.columns(y).every((columns) => this.#same(row, right, columns, 0));
  }

  /** The band that most plain pixels of a row belong to; -1 for none, undefined for unseen rows. */
  bandAt(y: number): number | undefined {
    if (this.#seen.has(y)) return this.#seen.get(y);
    const votes = new Map<Colour, number>();
    let most: Colour | undefined;
    for (const x of this.#plainColumns(y)) {
      const colour = this.colourAt(x, y);
      const count = (votes.get(colour) ?? 0) + 1;
      votes.set(colour, count);
      if (most === undefined || count > (votes.get(most) ?? 0)) most = colour;
    }
    const reading = most === undefined ? undefined : readColour(most);
    const band = reading?.kind === 'band' ? reading.number : -1;
    const seen = most === undefined ? undefined : band;
    this.#seen.set(y, seen);
    return seen;
  }

  /** Device pixels that a row is moved to the right, if that makes it right. */
  shiftAt(y: number, band: number): number | undefined {
    const [row, right, columns] = [this.#picture.row(y), this.#rowOf(band), this.columns(y)];
    const reach = Math.min(400, this.area.width >> 1);
    for (let far = 1; far <= reach; far++) {
      for (const by of [far, -far]) {
        if (columns.every((span) => this.#same(row, right, span, by))) return by;
      }
    }
    return undefined;
  }

  /** First and last column of a row that are not as they should be. */
  wrongColumns(y: number, band: number): { from: number; to: number; is: Colour; not: Colour } {
    const wrong = this.columns(y).flatMap(([from, to]) => {
      const all = Array.from({ length: to - from }, (_, at) => from + at);
      return all.filter((x) => this.colourAt(x, y) !== this.rightColour(x, band));
    });
    const [from, to] = [wrong[0] ?? 0, wrong.at(-1) ?? 0];
    return { from, to, is: this.colourAt(from, y), not: this.rightColour(from, band) };
  }

  /** Colour of a pixel of the picture. */
  colourAt(x: number, y: number): Colour {
    return this.#picture.row(y).readUIntBE(x * this.#picture.channels, 3);
  }

  /** The colour that a column of the picture should have in a row of a band. */
  rightColour(x: number, band: number): Colour {
    const stripe = this.#stripeAt(x);
    return stripe === undefined ? bandColour(band) : stripeColour(stripe);
  }

  #stripeAt(x: number): number | undefined {
    const column = x - this.area.x + (this.#ground.fromColumn ?? 0);
    return stripeAt(Math.floor(column / this.unit) * bandSize);
  }

  #plainColumns(y: number): number[] {
    const step = Math.max(1, this.unit >> 2);
    return this.columns(y).flatMap(([from, to]) => {
      const spots = Array.from(
        { length: Math.ceil((to - from) / step) },
        (_, at) => from + at * step,
      );
      return spots.filter((x) => this.#stripeAt(x) === undefined);
    });
  }

  #rowOf(band: number): Buffer {
    const known = this.#right.get(band);
    if (known !== undefined) return known;
    const { width, channels } = this.#picture;
    const row = Buffer.alloc(width * channels, 255);
    for (let x = this.area.x; x < this.area.x + this.area.width; x++) {
      row.writeUIntBE(this.rightColour(x, band), x * channels, 3);
    }
    // Rows come in order, so few of them are needed again.
    if (this.#right.size > 64) this.#right.clear();
    this.#right.set(band, row);
    return row;
  }

  /** Whether columns of a row, but for those that a shift brings in, are the right ones shifted. */
  #same(row: Buffer, right: Buffer, [from, to]: Columns, shift: number): boolean {
    const { channels } = this.#picture;
    const [start, end] = [
      Math.max(from, this.area.x + shift),
      Math.min(to, this.area.x + this.area.width + shift),
    ];
    if (start >= end) return shift === 0;
    const [first, last] = [start * channels, end * channels];
    return row.compare(right, first - shift * channels, last - shift * channels, first, last) === 0;
  }
}

function inside({ width, height }: Picture, area: Partial<Area>): Area {
  const { x = 0, y = 0 } = area;
  const most = { width: Math.max(0, width - x), height: Math.max(0, height - y) };
  return {
    x,
    y,
    width: Math.min(area.width ?? most.width, most.width),
    height: Math.min(area.height ?? most.height, most.height),
  };
}

function without(holes: readonly Area[], from: number, to: number): readonly Columns[] {
  let left: Columns[] = [[from, to]];
  for (const { x, width } of holes) {
    const [start, end] = [Math.floor(x), Math.ceil(x + width)];
    left = left.flatMap(([a, b]): Columns[] => [
      [a, Math.min(b, start)],
      [Math.max(a, end), b],
    ]);
  }
  return left.filter(([a, b]) => a < b);
}
