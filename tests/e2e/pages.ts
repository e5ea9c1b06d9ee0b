import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

type Generate = (response: ServerResponse) => void | Promise<void>;

/** Height of a colour band in CSS pixels. */
export const bandHeight = 100;

/** Colours of the bands of `/colours.html`, from the top: red, green, blue. */
export const bandColours: readonly (readonly [number, number, number])[] = Array.from(
  { length: 40 },
  (_, band) => [band * 6, 255 - band * 6, (band * 37) % 256],
);

/** Size of the text of `/huge.html`. */
export const hugeSize = 50 * 2 ** 20;

/** The title that `/hostile.html` gives itself, but for the million letters after it. */
export const hostileTitle =
  '</script><img src=x onerror="window.pwned=true">\u202Egnp.elif\u0000=1+1,"quoted"\r\n';

/** Names in `/hostile.html` that a spreadsheet would take for a formula. */
export const formulaNames: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '=HYPERLINK("http://evil.example/","click")',
];

/** Pages that are made when they are asked for. */
export const generatedPages: Record<string, Generate> = {
  '/colours.html': (response) => void response.end(colours()),
  '/tall.html': (response) => void response.end(tall()),
  '/hostile.html': (response) => void response.end(hostile()),
  '/huge.html': huge,
  '/navigates.html': (response) => void response.end(afterSignal('location.href = "/gone.html"')),
  '/dies.html': (response) =>
    void response.end(afterSignal('document.documentElement.remove(); window.close()')),
  '/gone.html': (response) => void response.end(page('Gone', '<h1>Another page</h1>')),
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body}`;
}

function colours(): string {
  const bands = bandColours.map(
    (colour) => `<div style="height:${bandHeight}px;background:rgb(${colour.join()})"></div>`,
  );
  return page('Colours', `<style>body{margin:0}</style>${bands.join('\n')}`);
}

/** Height of `/tall.html` in CSS pixels. */
export const tallHeight = 20_000;

function tall(): string {
  const words = 'Een bericht met gewone woorden, zoals ze op een pagina staan. '.repeat(6);
  const paragraphs = Array.from(
    { length: tallHeight / 100 },
    (_, at) => `<p>${at + 1}. ${words}</p>`,
  );
  const style = '<style>body{margin:0}p{margin:0;height:100px;overflow:hidden}</style>';
  return page('Tall', `${style}${paragraphs.join('\n')}`);
}

function hostile(): string {
  const names = formulaNames.map((name) => `<li><a href="/user">${escape(name)}</a></li>`);
  const title = JSON.stringify(hostileTitle).replaceAll('<', '\\u003c');
  return page(
    'Hostile',
    `<meta property="og:title" content="${escape(hostileTitle)}">
    <meta name="author" content="=1+1">
    <h1>${escape(hostileTitle)}</h1><ul>${names.join('\n')}</ul>
    <p>\u202Ereversed\u202C \u0007 \uFEFF &#x0; and a lone half: <span id="half"></span></p>
    <script>
      document.title = ${title} + 'x'.repeat(2 ** 20);
      document.getElementById('half').textContent = '\\ud800';
      document.getElementById('half').setAttribute('title', '\\udfff');
    </script>`,
  );
}

/** A page that acts on the signal of `Site.go`, or after the milliseconds in `?after=`. */
function afterSignal(act: string): string {
  return page(
    'Waiting',
    `<h1>Still here</h1><script>
      const act = () => { ${act} };
      const after = new URLSearchParams(location.search).get('after');
      if (after === null) fetch('/wait').then(act, act);
      else setTimeout(act, Number(after));
    </script>`,
  );
}

async function huge(response: ServerResponse): Promise<void> {
  response.write(page('Huge', '<h1>Huge</h1>\n'));
  const paragraph = `<p>${'Every word of this page is meant to be kept. '.repeat(22)}</p>\n`;
  const block = paragraph.repeat(1024);
  for (let sent = 0; sent < hugeSize; sent += block.length) {
    if (!response.write(block)) await once(response, 'drain');
  }
  response.end();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
