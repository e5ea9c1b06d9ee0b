import type { Area } from '../band-rows.ts';
import { bandStyle } from '../bands.ts';

/** What a capture of a page has to cope with, or to admit in its coverage. */
export type Expectation =
  /** Everything fits in the view. */
  | 'nothing scrolls'
  /** The elements of `hides` may be in one tile only. */
  | 'hides'
  /** All images are loaded before their tile is taken. */
  | 'lazy images load'
  /** Coverage names an image that did not load. */
  | 'one image never loads'
  /** Coverage tells that the size changed; `fields` are as they are afterwards. */
  | 'grows once'
  /** Coverage tells that the end was not reached; `bands` is where the page itself would end. */
  | 'endless: stops at the bound'
  /** The page tries to keep itself from being scrolled, but can be. */
  | 'blocks scrolling'
  /** Scrolling cannot work: coverage tells it, and the view is right. */
  | 'cannot be scrolled'
  /** The content is wider than the view: what is not pictured is told. */
  | 'wider than the view'
  /** The page changes by itself, so its state before and after cannot be compared. */
  | 'changes by itself'
  /** Where the page stands after a capture matters more than its picture. */
  | 'left exactly as found';

/** Where bands lie, in CSS pixels of the content of what scrolls. */
export interface BandField {
  x: number;
  y: number;
  /** By default up to the right edge of the picture. */
  width?: number;
  firstBand: number;
  bands: number;
}

/** Who asks for a page. */
export interface Asked {
  /** Host and port by which the site was asked. */
  host: string;
  /** The same site by another name: another origin, and another site to the browser. */
  otherOrigin: string;
}

/** A page that is hard to capture, and how the judge is to look at its picture. */
export interface AwkwardPage {
  /** As in `/awkward/<name>.html`. */
  name: string;
  /** What is awkward, as a sentence. */
  awkward: string;
  /** What a capture follows: the page itself, or the element with this selector. */
  scroller: string;
  fields: readonly BandField[];
  /** Areas that no one can compare, in CSS pixels of the content. */
  apart: readonly Area[];
  /** Selectors of what stays in view while the rest scrolls. `::after` may be part of one. */
  hides: readonly string[];
  expects: readonly Expectation[];
  /** Width of the content in CSS pixels where it is wider than a view. */
  contentWidth?: number;
  /** The content begins at the right edge of the view. */
  fromRight?: boolean;
  html(asked: Asked): string;
}

/** What a page says of itself; the rest has the usual values. */
type Described = Pick<AwkwardPage, 'name' | 'awkward' | 'fields' | 'html'> & Partial<AwkwardPage>;

/** The scroller of pages that scroll as a whole. */
export const wholePage = 'page';

export function awkward(page: Described): AwkwardPage {
  return { scroller: wholePage, apart: [], hides: [], expects: [], ...page };
}

/** A field over the whole width of the page. */
export function field(y: number, firstBand: number, bands: number): BandField {
  return { x: 0, y, firstBand, bands };
}

/** The path of an awkward page on the site. */
export function pathOf({ name }: Pick<AwkwardPage, 'name'>): string {
  return `/awkward/${name}.html`;
}

interface Parts {
  title: string;
  style?: string;
  body: string;
  script?: string;
  /** Attributes of the root element, as markup. */
  root?: string;
}

/** A whole document around the parts. Text is small, so that it fits where the bands leave room. */
export function documentOf({
  title,
  style = '',
  body,
  script = '',
  root = 'lang="en"',
}: Parts): string {
  return `<!doctype html><html ${root}><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 0; font: 12px/20px sans-serif }
  ${bandStyle}
  ${style}
</style>
<body>${body}
<script>${script}</script></body></html>`;
}
