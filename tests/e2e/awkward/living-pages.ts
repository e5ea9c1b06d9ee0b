import type { Area } from '../band-rows.ts';
import { bandBlock } from '../bands.ts';
import { awkward, type AwkwardPage, documentOf, field } from './page.ts';

const spinner: Area = { x: 800, y: 300, width: 200, height: 200 };

// Its soft edge stays inside the area.
const place = `position: absolute; left: ${spinner.x + 10}px; top: ${spinner.y + 10}px;
  width: ${spinner.width - 20}px; height: ${spinner.height - 20}px`;

const turning = `animation: turn 1s linear infinite; background: conic-gradient(red, blue)`;

const turn = '@keyframes turn { to { rotate: 360deg } } #spinner { clip-path: circle(); ';

/** Pages that move, and one that is in the middle of being used. */
export const livingPages: readonly AwkwardPage[] = [
  awkward({
    name: 'animated',
    awkward: 'Something turns all the time.',
    fields: [field(0, 0, 150)],
    apart: [spinner],
    html: () =>
      documentOf({
        title: 'animated',
        style: `${turn} ${place}; ${turning} }`,
        body: `${bandBlock(0, 150)}<div id="spinner"></div>`,
      }),
  }),
  awkward({
    name: 'reduced-motion',
    awkward: 'Something turns and scrolling glides, unless the browser asks for less motion.',
    fields: [field(0, 0, 150)],
    apart: [spinner],
    html: () =>
      documentOf({
        title: 'reduced-motion',
        style: `${turn} ${place} }
          @media (prefers-reduced-motion: no-preference) {
            html { scroll-behavior: smooth }
            #spinner { ${turning} }
          }`,
        body: `${bandBlock(0, 150)}<div id="spinner"></div>`,
      }),
  }),
  awkward({
    name: 'in-use',
    awkward: 'Someone is writing in it: focus, selections, scrolled parts, glides and own styles.',
    fields: [field(400, 0, 150)],
    apart: [{ x: 0, y: 0, width: 10_000, height: 400 }],
    expects: ['left exactly as found'],
    html: () => documentOf({ title: 'in-use', root: inUseRoot, ...inUse }),
  }),
];

const inUseRoot = 'lang="en" style="scroll-behavior: smooth; --mine: 1"';

const inUse = {
  style: `
    #form { height: 400px; overflow: clip; position: relative; display: flow-root }
    #list { position: absolute; left: 600px; top: 0; width: 300px; height: 200px; overflow: auto }
    #box { height: 80px; width: 300px }`,
  body: `<div id="form">
      <p id="text">Some text of which a part is selected.</p>
      <input id="name" value="Anna Voorbeeld">
      <input id="agreed" type="checkbox">
      <textarea id="box">${Array.from({ length: 40 }, (_, at) => `Line ${at + 1}`).join('\n')}</textarea>
      <details open><summary>More</summary>Opened</details>
      <div id="list" tabindex="0" style="scroll-behavior: smooth">${'<p>One more.</p>'.repeat(60)}</div>
      <div id="holder"><template shadowrootmode="open"><input id="hidden-name" value="In the shadow">
        </template></div>
    </div>${bandBlock(0, 150)}`,
  script: `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#text { color: #333 }');
    document.adoptedStyleSheets = [sheet];
    document.getElementById('list').scrollTo({ top: 123, behavior: 'instant' });
    document.getElementById('box').scrollTop = 77;
    document.getElementById('box').setSelectionRange(3, 9);
    document.getElementById('agreed').indeterminate = true;
    const name = document.getElementById('name');
    name.focus({ preventScroll: true });
    name.setSelectionRange(2, 7, 'backward');
    scrollTo({ top: 333, behavior: 'instant' });`,
};
