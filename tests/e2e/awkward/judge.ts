import { type Area, type Ground, unitAt } from '../band-rows.ts';
import { judgeBands } from '../bands-judge.ts';
import type { Picture } from '../png.ts';
import type { AwkwardPage, BandField } from './page.ts';

/** What is known of a picture of the content of an awkward page. */
export interface Pictured {
  /** Device pixels for a CSS pixel: density times zoom. */
  ratio: number;
  /** Device pixels of the content that lie left of the picture and above it; by default none. */
  left?: number;
  top?: number;
  /** Device pixels of the picture that are content; right of them may be a scroll bar. */
  width?: number;
  /** What coverage lists, in device pixels of the picture: it is not judged. */
  except?: readonly Area[];
  /** Ends the judgement at a height of the content in CSS pixels: for endless pages. */
  until?: number;
}

/**
 * Judges a picture of the whole content of an awkward page, or of its part down from `top`.
 * @returns a sentence for each fault; empty when the picture is right, pixel for pixel
 */
export function judgeAwkward(picture: Picture, page: AwkwardPage, pictured: Pictured): string[] {
  const { ratio, top = 0, until = Infinity } = pictured;
  const { width = picture.width } = pictured;
  const left = pictured.left ?? hiddenLeft(width, page, ratio);
  const apart = page.apart.map((area) => moved(scaled(area, ratio), -left, -top));
  const except = [...apart, ...(pictured.except ?? [])];
  return page.fields.flatMap((band) => {
    const ground = groundOf(cutAt(band, until), { ratio, left, top, width });
    const findings = ground === undefined ? [] : judgeBands(picture, { ...ground, except });
    return findings.map((text) => (page.fields.length > 1 ? `${nameOf(band)}: ${text}` : text));
  });
}

/** A page that begins at the right is pictured from there when it is not pictured whole. */
function hiddenLeft(width: number, page: AwkwardPage, ratio: number): number {
  if (page.fromRight !== true || page.contentWidth === undefined) return 0;
  return Math.max(0, Math.round(page.contentWidth * ratio) - width);
}

function cutAt(band: BandField, until: number): BandField {
  const most = Math.max(0, Math.floor((until - band.y) / 20));
  return { ...band, bands: Math.min(band.bands, most) };
}

interface Corner {
  ratio: number;
  left: number;
  top: number;
  width: number;
}

/** A field as it lies in a picture; nothing when it ends above it. */
function groundOf(band: BandField, { ratio, left, top, width: shown }: Corner): Ground | undefined {
  const [x, y] = [Math.round(band.x * ratio) - left, Math.round(band.y * ratio) - top];
  const [fromColumn, fromRow] = [Math.max(0, -x), Math.max(0, -y)];
  if (fromRow >= band.bands * unitAt(ratio)) return undefined;
  const room = shown - Math.max(0, x);
  const own = band.width === undefined ? room : Math.round(band.width * ratio) - fromColumn;
  const area = { x: Math.max(0, x), y: Math.max(0, y), width: Math.min(own, room) };
  return { ratio, firstBand: band.firstBand, bands: band.bands, area, fromRow, fromColumn };
}

function nameOf({ y, firstBand, bands }: BandField): string {
  return `bands ${firstBand}-${firstBand + bands - 1} at ${y} px`;
}

/** An area of the content in device pixels. */
export function scaled({ x, y, width, height }: Area, ratio: number): Area {
  return { x: x * ratio, y: y * ratio, width: width * ratio, height: height * ratio };
}

function moved(area: Area, x: number, y: number): Area {
  return { ...area, x: area.x + x, y: area.y + y };
}
