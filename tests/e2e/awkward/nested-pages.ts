import { bandBlock, bandStyle, furniture } from '../bands.ts';
import { awkward, type AwkwardPage, documentOf, field } from './page.ts';

const frameStyle = 'iframe { display: block; border: 0; width: 800px; height: 400px }';

const shadow = (content: string, style = '') =>
  `<template shadowrootmode="open"><style>${bandStyle}${style}</style>${content}</template>`;

/** An application that fills the view: bars above and below, a list beside, and one big scroller. */
const appStyle = `
  html, body { height: 100%; overflow: hidden }
  #app { display: flex; height: 100vh }
  #contacts { width: 300px; overflow-y: auto; flex: none; background: #eee }
  #contacts p { margin: 0; height: 60px }
  #middle { flex: 1; display: flex; flex-direction: column; min-width: 0 }
  #panel { flex: 1; overflow-y: auto; min-height: 0 }
  @media (max-width: 900px) { #contacts { display: none } }`;

/** The body of such an application around a scroller, given as markup. */
export function appBody(scroller: string): string {
  const contacts = Array.from({ length: 40 }, (_, at) => `<p>Contact ${at + 1}</p>`);
  return `<div id="app"><div id="contacts">${contacts.join('')}</div><div id="middle">
    <header>${bandBlock(furniture(4), 3)}</header>${scroller}
    <footer>${bandBlock(furniture(5), 3)}</footer></div></div>`;
}

export { appStyle };

/** Pages with documents, trees or scrollers in them. */
export const nestedPages: readonly AwkwardPage[] = [
  awkward({
    name: 'frames',
    awkward: 'Two frames stand in the text, one of the same site and one of another.',
    fields: [
      field(0, 0, 20),
      { x: 0, y: 400, width: 780, firstBand: 6_000, bands: 20 },
      field(800, 20, 10),
      { x: 0, y: 1_000, width: 780, firstBand: 6_100, bands: 20 },
      field(1_400, 30, 120),
    ],
    html: ({ otherOrigin }) =>
      documentOf({
        title: 'frames',
        style: frameStyle,
        body: `${bandBlock(0, 20)}<iframe src="/awkward/frame/6000-40.html"></iframe>
          ${bandBlock(20, 10)}<iframe src="${otherOrigin}/awkward/frame/6100-40.html"></iframe>
          ${bandBlock(30, 120)}`,
      }),
  }),
  awkward({
    name: 'shadow',
    awkward: 'Its content is in open shadow trees, one within another, and in a slot.',
    fields: [field(0, 0, 150)],
    html: () =>
      documentOf({
        title: 'shadow',
        body: `<div id="outer">${shadow(
          `${bandBlock(0, 60)}<div id="inner">${shadow(bandBlock(60, 40))}</div><slot></slot>`,
        )}${bandBlock(100, 50)}</div>`,
      }),
  }),
  awkward({
    name: 'panel',
    awkward: 'The page itself does not scroll: a panel between two bars does.',
    scroller: '#panel',
    fields: [field(0, 0, 300)],
    html: () =>
      documentOf({
        title: 'panel',
        style: appStyle,
        body: appBody(`<div id="panel">${bandBlock(0, 300)}</div>`),
      }),
  }),
  awkward({
    name: 'shadow-panel',
    awkward: 'The panel that scrolls is in an open shadow tree.',
    scroller: '#middle >>> #panel',
    fields: [field(0, 0, 300)],
    html: () =>
      documentOf({
        title: 'shadow-panel',
        style: appStyle,
        body: appBody('').replace(
          '<div id="middle">',
          `<div id="middle">${shadow(
            `<div id="panel">${bandBlock(0, 300)}</div>`,
            '#panel { flex: 1; overflow-y: auto; min-height: 0 }',
          )}`,
        ),
      }),
  }),
];
