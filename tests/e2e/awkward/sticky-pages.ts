import type { Area } from '../band-rows.ts';
import { bandBlock, furniture } from '../bands.ts';
import { awkward, type AwkwardPage, documentOf, field } from './page.ts';

const header = bandBlock(furniture(0), 3);
const banner = bandBlock(furniture(1), 4);
const headerField = field(0, furniture(0), 3);

/** Height of the sticky header in CSS pixels. */
const headerHeight = 60;

const parallaxStrip = 'linear-gradient(45deg, #036, #fc6)';
const strips: Area[] = [
  { x: 0, y: 400, width: 10_000, height: 400 },
  { x: 0, y: 1_800, width: 10_000, height: 400 },
];

/** Pages with parts that stay in view while the rest scrolls. */
export const stickyPages: readonly AwkwardPage[] = [
  awkward({
    name: 'sticky-header',
    awkward: 'A header sticks to the top, and its style turns every change into a slow one.',
    fields: [headerField, field(headerHeight, 0, 180)],
    hides: ['header'],
    expects: ['hides'],
    html: () =>
      documentOf({
        title: 'sticky-header',
        style: 'header { position: sticky; top: 0; z-index: 5; transition: all .6s }',
        body: `<header>${header}</header><main>${bandBlock(0, 180)}</main>`,
      }),
  }),
  awkward({
    name: 'fixed-banner',
    awkward: 'A banner is fixed to the bottom of the view.',
    fields: [field(0, 0, 180)],
    hides: ['#banner'],
    expects: ['hides'],
    html: () =>
      documentOf({
        title: 'fixed-banner',
        style: '#banner { position: fixed; left: 0; right: 0; bottom: 0 }',
        body: `${bandBlock(0, 180)}<div id="banner">${banner}</div>`,
      }),
  }),
  awkward({
    name: 'cookie-bar',
    awkward: 'A cookie bar slides in late and insists with !important that it can be seen.',
    fields: [field(0, 0, 180)],
    hides: ['#cookies'],
    expects: ['hides'],
    html: () => documentOf({ title: 'cookie-bar', ...cookieBar }),
  }),
  awkward({
    name: 'fixed-pseudo',
    awkward: 'A fixed bar is no element but the ::after of the body.',
    fields: [field(0, 0, 180)],
    hides: ['body::after'],
    expects: ['hides'],
    html: () =>
      documentOf({
        title: 'fixed-pseudo',
        style: `body::after { content: 'Always here'; position: fixed; left: 0; right: 0; bottom: 0;
          height: 60px; background: #fdfdfd }`,
        body: bandBlock(0, 180),
      }),
  }),
  awkward({
    name: 'fixed-in-shadow',
    awkward: 'A fixed bar is in an open shadow tree, where the page’s own styles do not reach.',
    fields: [field(0, 0, 180)],
    hides: ['#holder >>> div'],
    expects: ['hides'],
    html: () =>
      documentOf({
        title: 'fixed-in-shadow',
        body: `${bandBlock(0, 180)}<div id="holder"><template shadowrootmode="open">
          <style>div { position: fixed; top: 0; left: 0; width: 400px; height: 40px;
            background: #fdfdfd }</style><div>In the shadow</div></template></div>`,
      }),
  }),
  awkward({
    name: 'top-layer',
    awkward: 'A popover stands in the top layer, above everything.',
    fields: [field(0, 0, 180)],
    hides: ['#note'],
    expects: ['hides'],
    html: () =>
      documentOf({
        title: 'top-layer',
        style: `#note { inset: auto 20px 20px auto; width: 300px; height: 100px; margin: 0; border: 0;
          padding: 0; background: #fdfdfd }`,
        body: `${bandBlock(0, 180)}<div id="note" popover="manual">A note</div>`,
        script: 'document.getElementById("note").showPopover()',
      }),
  }),
  awkward({
    name: 'sticky-sidebar',
    awkward: 'Bars at both sides of the text stick to the top of the view.',
    fields: [{ x: 200, y: 0, width: 800, firstBand: 0, bands: 180 }],
    apart: [{ x: 0, y: 0, width: 200, height: 3_600 }],
    hides: ['#left', '#right'],
    expects: ['hides'],
    html: () => documentOf({ title: 'sticky-sidebar', ...sidebars }),
  }),
  awkward({
    name: 'parallax',
    awkward: 'Backgrounds stand still while the page scrolls over them.',
    fields: [field(0, 0, 20), field(800, 20, 50), field(2_200, 70, 80)],
    apart: strips,
    html: () =>
      documentOf({
        title: 'parallax',
        style: `.strip { height: 400px; background: ${parallaxStrip} fixed }`,
        body: [bandBlock(0, 20), bandBlock(20, 50), bandBlock(70, 80)].join(
          '<div class="strip"></div>',
        ),
      }),
  }),
];

const cookieBar = {
  style: `
    #cookies { position: fixed !important; left: 0; right: 0; bottom: 0; z-index: 2147483647;
      display: block !important; visibility: visible !important; opacity: 1 !important;
      animation: rise .5s .3s backwards }
    @keyframes rise { from { transform: translateY(100%) } }`,
  body: `${bandBlock(0, 180)}<div id="cookies">${banner}</div>`,
};

const sidebars = {
  style: `
    #columns { display: flex; width: 1200px }
    #columns > * { flex: none; width: 800px }
    #columns > aside { width: 200px; height: 400px; position: sticky; top: 0 }`,
  body: `<div id="columns">
    <aside id="left">${bandBlock(furniture(2), 10)}</aside>
    <main>${bandBlock(0, 180)}</main>
    <aside id="right">${bandBlock(furniture(3), 10)}</aside></div>`,
};
