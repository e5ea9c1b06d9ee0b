import { bandBlock, bandSize } from '../bands.ts';
import { awkward, type AwkwardPage, documentOf, field } from './page.ts';

const plain = (name: string, sentence: string, bands: number): AwkwardPage =>
  awkward({
    name,
    awkward: sentence,
    fields: [field(0, 0, bands)],
    expects: bands < 30 ? ['nothing scrolls'] : [],
    html: () => documentOf({ title: name, body: bandBlock(0, bands) }),
  });

/** Width of the pages that are wider than a view. */
const wide = 2_000;

const wideBody = (bands: number) => `<div style="width:${wide}px">${bandBlock(0, bands)}</div>`;

/** Sections with bands, each of the same height. */
export function sections(count: number, bands: number, attributes = ''): string {
  const section = (_: unknown, at: number) => {
    return `<section ${attributes}>${bandBlock(at * bands, bands)}</section>`;
  };
  return Array.from({ length: count }, section).join('\n');
}

export const plainPages: readonly AwkwardPage[] = [
  plain('plain', 'It is long, nothing more.', 200),
  plain('short', 'It fits in the view and cannot be scrolled.', 20),
  plain('huge', 'It is 50,000 px high, more than a canvas or a cut takes at once.', 2_500),
  awkward({
    name: 'content-visibility',
    awkward: 'Sections out of view are not drawn and have a wrong height until they are near.',
    fields: [field(0, 0, 300)],
    expects: ['grows once'],
    html: () =>
      documentOf({
        title: 'content-visibility',
        style: 'section { content-visibility: auto; contain-intrinsic-size: auto 400px }',
        body: sections(10, 30),
      }),
  }),
  awkward({
    name: 'wide',
    awkward: 'It scrolls to the right too.',
    fields: [field(0, 0, 150)],
    contentWidth: wide,
    expects: ['wider than the view'],
    html: () => documentOf({ title: 'wide', body: wideBody(150) }),
  }),
  awkward({
    name: 'right-to-left',
    awkward: 'It begins at the right and scrolls to the left, where positions are negative.',
    fields: [field(0, 0, 150)],
    contentWidth: wide,
    fromRight: true,
    expects: ['wider than the view'],
    html: () =>
      documentOf({ title: 'right-to-left', root: 'lang="ar" dir="rtl"', body: wideBody(150) }),
  }),
  awkward({
    name: 'scaled',
    awkward: 'Parts are in containers with transform or zoom, one with a fixed element in it.',
    fields: [field(0, 0, 40), field(800, 40, 20), field(1_200, 60, 20), field(1_600, 80, 100)],
    apart: [{ x: 1_000, y: 100, width: 200, height: 3 * bandSize }],
    html: () => documentOf({ title: 'scaled', style: scaledStyle, body: scaledBody }),
  }),
];

const scaledStyle = `
  .moved { position: relative; transform: translateY(0) }
  .moved > p { position: fixed; margin: 0; left: 1000px; top: 100px; width: 200px; height: 60px;
    background: white }
  .zoomed { zoom: 0.5; --band: 40px }
  .grown { height: 400px; overflow: clip }
  .grown > div { --band: 10px; transform: scale(2); transform-origin: 0 0; width: 50% }`;

const scaledBody = `
  <div class="moved">${bandBlock(0, 40)}<p>Fixed, yet it moves with the page.</p></div>
  <div class="zoomed">${bandBlock(40, 20)}</div>
  <div class="grown"><div>${bandBlock(60, 20)}</div></div>
  ${bandBlock(80, 100)}`;
