import { BandRows, type Ground } from './band-rows.ts';
import { cssColour } from './bands.ts';
import type { Picture } from './png.ts';

/** After so many findings the rest says nothing new. */
const enough = 40;

/**
 * Judges bands in a picture.
 * @param ground what the picture is to show, and where
 * @returns a sentence for each fault; empty when the picture is right, pixel for pixel
 */
export function judgeBands(picture: Picture, ground: Ground): string[] {
  const walk = new Walk(new BandRows(picture, ground), ground);
  walk.run();
  return walk.findings();
}

/** Rows of the picture in which the same is wrong. */
interface Stretch {
  from: number;
  to: number;
  /** What is wrong, but for the rows. */
  text: string;
  /** Bands that are seen, and those that belong there, where others are. */
  seen?: Run;
  right?: Run;
}

/** Bands from one to another. */
type Run = readonly [first: number, last: number];

/**
 * Goes down the picture with a place in the bands. Where the two differ it either finds that they
 * agree again further down, so that rows were replaced, or it jumps to the place that the picture
 * shows, so that rows are missing or repeated.
 */
class Walk {
  readonly #rows: BandRows;
  readonly #ground: Ground;
  readonly #stretches: Stretch[] = [];
  /** Row of the picture, and row of the bands that belongs there. */
  #y: number;
  #place: number;
  readonly #end: number;
  readonly #places: number;

  constructor(rows: BandRows, ground: Ground) {
    const { fromRow = 0, bands } = ground;
    this.#rows = rows;
    this.#ground = ground;
    this.#y = rows.area.y;
    this.#place = fromRow;
    this.#places = bands * rows.unit;
    // Below the bands may be something else, which is not judged.
    const { y, height } = rows.area;
    this.#end =
      y + (ground.area?.height === undefined ? Math.min(height, this.#places - fromRow) : height);
  }

  run(): void {
    while (this.#y < this.#end && this.#stretches.length < enough) {
      const band = this.#bandOf(this.#place);
      const seen = this.#rows.bandAt(this.#y);
      if (seen === undefined || seen === band) this.#judgeRow(band);
      else this.#leave(seen);
    }
    if (this.#y >= this.#end) this.#judgeEnd();
  }

  findings(): string[] {
    const shown = this.#stretches.slice(0, enough);
    const texts = shown.map(sentenceOf);
    return this.#stretches.length < enough ? texts : [...texts, 'and more'];
  }

  #bandOf(place: number): number {
    return this.#ground.firstBand + Math.floor(place / this.#rows.unit);
  }

  #judgeRow(band: number): void {
    if (!this.#rows.isBand(this.#y, band)) this.#add(this.#y, this.#sideways(band));
    this.#y++;
    this.#place++;
  }

  #sideways(band: number): string {
    const shift = this.#rows.shiftAt(this.#y, band);
    if (shift !== undefined) {
      return `{rows}: shifted ${Math.abs(shift)} px to the ${shift > 0 ? 'right' : 'left'}`;
    }
    const { from, to, is, not } = this.#rows.wrongColumns(this.#y, band);
    // The band is not named, so that rows of several bands with one stain are one finding.
    const colours = from === to ? `${cssColour(is)} instead of ${cssColour(not)}` : cssColour(is);
    return `{rows}, columns ${from}-${to}: ${colours}, not the page's colours`;
  }

  /** The picture shows another band than belongs here. */
  #leave(seen: number): void {
    const isStranger = !this.#isOfPage(seen);
    const replaced = this.#untilInPlace() ?? (isStranger ? this.#untilEnd() : undefined);
    const length = replaced ?? this.#runLength(seen);
    if (replaced !== undefined || isStranger) return this.#replaced(length, replaced !== undefined);
    const { unit } = this.#rows;
    const atEnd = this.#y + length >= this.#end;
    const start = (seen - this.#ground.firstBand) * unit;
    // A run that was cut lacks its beginning, unless the picture ends in it.
    const target = atEnd ? start : start + Math.max(0, unit - length);
    if (target > this.#place) this.#missing(target);
    else this.#add(this.#y, this.#repeated(target, seen));
    this.#place = target;
    this.#judgeRow(seen);
  }

  #repeated(target: number, seen: number): string {
    const [count, { unit }] = [this.#place - target, this.#rows];
    const what = count < unit ? `${rowCount(count)} of band ${seen}` : `band ${seen}`;
    const again = ` (bands ${seen}-${this.#bandOf(this.#place - 1)} come again)`;
    return `${what} repeated at row ${this.#y}${count > unit ? again : ''}`;
  }

  /** Rows after which the picture goes on in the right place; nothing when it never does. */
  #untilInPlace(): number | undefined {
    const sure = 2 * this.#rows.unit;
    let since = 0;
    for (let ahead = 1; this.#y + ahead < this.#end; ahead++) {
      const seen = this.#rows.bandAt(this.#y + ahead);
      const isRight = seen === undefined || seen === this.#bandOf(this.#place + ahead);
      since = isRight ? since + 1 : 0;
      if (since > sure) return ahead - since + 1;
    }
    return undefined;
  }

  #isOfPage(band: number): boolean {
    const { firstBand, bands } = this.#ground;
    return band >= firstBand && band < firstBand + bands;
  }

  /** Rows up to the end, if as many belong there; nothing when it is another number. */
  #untilEnd(): number | undefined {
    const length = this.#end - this.#y;
    return this.#place + length === this.#wanted() ? length : undefined;
  }

  /** Place of the bands at which the picture is to end. */
  #wanted(): number {
    const { area, fromRow = 0 } = this.#ground;
    const most = area?.height === undefined ? this.#places : fromRow + area.height;
    return Math.min(this.#places, most);
  }

  #runLength(seen: number): number {
    let length = 1;
    while (this.#y + length < this.#end && this.#rows.bandAt(this.#y + length) === seen) length++;
    return length;
  }

  #replaced(length: number, inPlace: boolean): void {
    for (let at = 0; at < length; at++) {
      const [y, seen, band] = [
        this.#y + at,
        this.#rows.bandAt(this.#y + at),
        this.#bandOf(this.#place + at),
      ];
      if (seen === undefined || (inPlace && seen === band)) continue;
      const text = seen === -1 ? `no band but ${this.#foreign(y)}` : '';
      if (!inPlace && seen === -1) this.#add(y, `{rows}: ${text}`);
      if (!inPlace && seen === -1) continue;
      const runs = { ...(seen !== -1 && { seen }), ...(inPlace && { right: band }) };
      this.#addBands(y, text, runs);
    }
    this.#y += length;
    if (inPlace) this.#place += length;
  }

  #foreign(y: number): string {
    const [columns] = this.#rows.columns(y);
    return cssColour(this.#rows.colourAt(columns?.[0] ?? 0, y));
  }

  #missing(target: number): void {
    const { unit } = this.#rows;
    const [first, last] = [this.#bandOf(this.#place), this.#bandOf(target - 1)];
    const count = target - this.#place;
    const whole = count % unit === 0 && this.#place % unit === 0;
    const bands = first === last ? `band ${first}` : `bands ${first}-${last}`;
    const what = whole ? bands : `${rowCount(count)} of ${bands}`;
    this.#add(this.#y, `${what} missing after row ${this.#y - 1}`);
  }

  #judgeEnd(): void {
    const last = this.#wanted();
    if (this.#place < last) this.#missing(last);
  }

  /** Adds a row where other bands are, to the stretch above it if both go on in step. */
  #addBands(y: number, text: string, { seen, right }: { seen?: number; right?: number }): void {
    const last = this.#stretches.at(-1);
    const goesOn =
      last?.text === text &&
      last.to === y - 1 &&
      follows(last.seen, seen) &&
      follows(last.right, right) &&
      (seen === undefined || right === undefined || this.#inStep(last, seen - right));
    const stretch = goesOn ? last : { from: y, to: y, text };
    stretch.to = y;
    if (seen !== undefined) stretch.seen = [stretch.seen?.[0] ?? seen, seen];
    if (right !== undefined) stretch.right = [stretch.right?.[0] ?? right, right];
    if (!goesOn) this.#stretches.push(stretch);
  }

  #inStep({ seen, right }: Stretch, ahead: number): boolean {
    return (seen?.[1] ?? 0) - (right?.[1] ?? 0) === ahead;
  }

  #add(y: number, text: string): void {
    const last = this.#stretches.at(-1);
    if (last?.text === text && last.to === y - 1) last.to = y;
    else this.#stretches.push({ from: y, to: y, text });
  }
}

function follows(run: Run | undefined, next: number | undefined): boolean {
  if (run === undefined || next === undefined) return run === next;
  return next === run[1] || next === run[1] + 1;
}

function sentenceOf({ from, to, text, seen, right }: Stretch): string {
  if (seen === undefined && right === undefined) return text.replace('{rows}', rowsText(from, to));
  const is = seen === undefined ? text : bandsText(seen);
  const not = right === undefined ? '' : ` instead of ${numbersText(right)}`;
  return `${rowsText(from, to)}: ${is}${not}`;
}

function bandsText(run: Run): string {
  return `${run[0] === run[1] ? 'band' : 'bands'} ${numbersText(run)}`;
}

function numbersText([first, last]: Run): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function rowsText(from: number, to: number): string {
  return from === to ? `row ${from}` : `rows ${from}-${to}`;
}

function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
