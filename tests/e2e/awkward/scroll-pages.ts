import { bandBlock } from '../bands.ts';
import {
  awkward,
  type AwkwardPage,
  documentOf,
  type Expectation,
  field,
  wholePage,
} from './page.ts';
import { sections } from './plain-pages.ts';

interface Scrolling {
  name: string;
  awkward: string;
  style?: string;
  script?: string;
  scroller?: string;
  expects?: readonly Expectation[];
}

const scrolling = ({
  name,
  awkward: sentence,
  style = '',
  script = '',
  scroller = wholePage,
  expects = [],
}: Scrolling) =>
  awkward({
    name,
    awkward: sentence,
    scroller,
    fields: [field(0, 0, 200)],
    expects,
    html: () => documentOf({ title: name, style, body: bandBlock(0, 200), script }),
  });

/** Scripts that see bands of the page as text, to add more of them. */
const addBands = (from: number, count: number) =>
  `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(bandBlock(from, count))})`;

/** How many bands a feed adds at a time: 1,000 px; and where even it ends. */
const portion = 50;
const endlessBands = 15_000;

/** Pages that do something when, or against that, they are scrolled. */
export const scrollPages: readonly AwkwardPage[] = [
  scrolling({
    name: 'smooth-scroll',
    awkward: 'Every scroll glides, so that a position is reached late.',
    style: 'html { scroll-behavior: smooth !important }',
  }),
  awkward({
    name: 'scroll-snap',
    awkward: 'Scrolling snaps to the beginning of sections that are no multiple of the view.',
    fields: [field(0, 0, 280)],
    html: () =>
      documentOf({
        title: 'scroll-snap',
        style: `html { scroll-snap-type: y mandatory }
          section { scroll-snap-align: start; scroll-snap-stop: always }`,
        body: sections(8, 35),
      }),
  }),
  awkward({
    name: 'grows-once',
    awkward: 'When it has been scrolled a thousand pixels, it becomes longer, once.',
    fields: [field(0, 0, 200)],
    expects: ['grows once'],
    html: () =>
      documentOf({
        title: 'grows-once',
        body: bandBlock(0, 150),
        script: `addEventListener('scroll', function grow() {
          if (scrollY < 1000) return;
          removeEventListener('scroll', grow);
          setTimeout(() => { ${addBands(150, 50)} }, 150);
        })`,
      }),
  }),
  awkward({
    name: 'endless',
    awkward: 'Whenever its end is near, a thousand pixels come after it.',
    fields: [field(0, 0, endlessBands)],
    expects: ['endless: stops at the bound', 'changes by itself'],
    html: () => documentOf({ title: 'endless', body: bandBlock(0, 100), script: endlessScript }),
  }),
  scrolling({
    name: 'no-overflow',
    awkward: 'It is longer than the view but has overflow hidden, as behind a dialog.',
    style: 'body { overflow: hidden }',
    expects: ['blocks scrolling'],
  }),
  scrolling({
    name: 'no-overflow-body',
    awkward: 'Root and body both have overflow hidden, so that only the body holds the rest.',
    style: 'html, body { overflow: hidden; height: 100% }',
    scroller: 'body',
    expects: ['blocks scrolling'],
  }),
  scrolling({
    name: 'no-wheel',
    awkward: 'Wheel, touch and keys are swallowed by the page.',
    script: `for (const type of ['wheel', 'touchmove', 'keydown', 'mousewheel', 'pointerdown'])
      addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() },
        { passive: false, capture: true })`,
    expects: ['blocks scrolling'],
  }),
  scrolling({
    name: 'scrolls-back',
    awkward: 'Whenever it is scrolled it jumps back to its top.',
    script: "addEventListener('scroll', () => { if (scrollY > 0) scrollTo(0, 0) })",
    expects: ['cannot be scrolled'],
  }),
  awkward({
    name: 'nested',
    awkward: 'The page scrolls, and so does a large part in it.',
    fields: [
      field(0, 0, 20),
      { x: 0, y: 400, width: 780, firstBand: 5_000, bands: 30 },
      field(1_000, 20, 150),
    ],
    html: () =>
      documentOf({
        title: 'nested',
        style: '#inner { height: 600px; width: 800px; overflow-y: scroll }',
        body: `${bandBlock(0, 20)}<div id="inner">${bandBlock(5_000, 300)}</div>${bandBlock(20, 150)}`,
      }),
  }),
];

const endlessScript = `
  let next = 100, busy = false;
  const nearEnd = () => scrollY + innerHeight > document.documentElement.scrollHeight - 600;
  async function more() {
    if (busy || next >= ${endlessBands} || !nearEnd()) return;
    busy = true;
    const rows = await (await fetch('/awkward/rows/' + next + '-${portion}')).text();
    document.querySelector('.bands > b').insertAdjacentHTML('beforebegin', rows);
    next += ${portion};
    busy = false;
    void more();
  }
  addEventListener('scroll', more);`;
