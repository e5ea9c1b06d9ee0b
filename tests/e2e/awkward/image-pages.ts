import type { Area } from '../band-rows.ts';
import { bandSize } from '../bands.ts';
import { awkward, type AwkwardPage, documentOf, field } from './page.ts';

/** Bands in one picture, and pictures in a page: far more than a browser loads ahead. */
const [bands, pictures] = [30, 16];

/** How the site answers a request for a picture: see the routes. */
export type Serving = 'now' | 'late' | 'held' | 'never';

const height = bands * bandSize;

function images(serving: (at: number) => Serving): string {
  const image = (_: unknown, at: number) =>
    `<div><img loading="lazy" decoding="async" alt="picture ${at}"
      src="/awkward/${serving(at)}/${at * bands}-${bands}.png"></div>`;
  return Array.from({ length: pictures }, image).join('\n');
}

/** Where one of the pictures lies, by its address; in CSS pixels of the content. */
export function areaOfPicture(address: string): Area {
  const first = /\/awkward\/[a-z]+\/(\d+)-\d+\.png$/.exec(address)?.[1];
  if (first === undefined) throw new Error(`no picture of these pages: ${address}`);
  return { x: 0, y: Number(first) * bandSize, width: 10_000, height };
}

const style = `
  div { height: ${height}px; overflow: clip }
  img { display: block; width: 2800px; height: ${height}px; max-width: none;
    image-rendering: pixelated }`;

/** Pages whose pictures load only when they come near. */
export const imagePages: readonly AwkwardPage[] = [
  awkward({
    name: 'lazy-images',
    awkward: 'Pictures load only when they come near, every third of them slowly.',
    fields: [field(0, 0, bands * pictures)],
    expects: ['lazy images load'],
    html: () => {
      const body = images((at) => (at % 3 === 2 ? 'late' : 'now'));
      return documentOf({ title: 'lazy-images', style, body });
    },
  }),
  awkward({
    name: 'lazy-never',
    awkward: 'Picture 5 loads only on the signal of `Site.go`, picture 8 never.',
    fields: [field(0, 0, bands * pictures)],
    apart: [{ x: 0, y: 8 * height, width: 10_000, height }],
    expects: ['lazy images load', 'one image never loads'],
    html: () => {
      const body = images((at) => (at === 5 ? 'held' : at === 8 ? 'never' : 'now'));
      return documentOf({ title: 'lazy-never', style, body });
    },
  }),
];
