import { beforeEach, describe, expect, it } from 'vitest';
import { bounds } from '../../lib/readers/bounds.ts';
import { readPage } from '../../lib/readers/read-page.ts';

function show(body: string, head = ''): void {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
}

const read = () => readPage(document);

beforeEach(() => show(''));

describe('page facts', () => {
  it('hold what the page says about itself', () => {
    const head =
      '<title>Een pagina</title><link rel="canonical" href="https://groep.example/1">' +
      '<meta property="og:url" content="https://groep.example/1"><meta name="author" content="X">' +
      '<script type="application/ld+json">{"@type":"Person"}</script>';
    show('<img src="/foto.png" alt="een foto"><iframe src="about:blank"></iframe>', head);
    document.documentElement.setAttribute('lang', 'nl');
    const { facts } = read();
    expect(facts).toMatchObject({ title: 'Een pagina', canonical: 'https://groep.example/1' });
    expect(facts.language).toBe('nl');
    expect(facts.meta).toEqual([
      { name: 'og:url', content: 'https://groep.example/1' },
      { name: 'author', content: 'X' },
    ]);
    expect(facts.jsonLd).toEqual(['{"@type":"Person"}']);
    expect(facts.frames).toEqual(['about:blank']);
    expect(facts.media).toMatchObject([{ kind: 'image', alt: 'een foto' }]);
    expect(facts.cuts).toEqual([]);
  });

  it('keep a title of a megabyte to the bound, and say how much was cut', () => {
    show('', `<title>${'x'.repeat(1_000_000)}</title>`);
    const { facts } = read();
    expect(facts.title).toHaveLength(bounds.title);
    expect(facts.cuts).toEqual([
      { what: 'title', had: 1_000_000, kept: bounds.title, why: 'size' },
    ]);
  });

  it('keep lists to the bound, with one note a kind', () => {
    show('<img src="x">'.repeat(bounds.entries + 5));
    const { facts } = read();
    expect(facts.media).toHaveLength(bounds.entries);
    expect(facts.cuts).toContainEqual({ what: 'media', had: 1005, kept: 1000, why: 'count' });
  });
});

describe('visible text', () => {
  it('has a line a block, without scripts, styles and what is hidden', () => {
    show(
      '<h1>Kop</h1><p>Een <b style="display:inline">vet</b> woord</p><p style="display:none">weg</p>' +
        '<script>nooit()</script><style>p{}</style><div>laatste<br>regel</div>',
    );
    expect(read().text).toBe('Kop\n\nEen vet woord\n\nlaatste\nregel\n');
  });

  it('leaves out what a person typed', () => {
    show('<textarea>geheim</textarea><input value="geheim"><p>zichtbaar</p>');
    expect(read().text).toBe('zichtbaar\n');
  });

  it('includes open shadow roots', () => {
    show('<div id="host">licht</div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>in de schaduw</p>';
    expect(read().text).toContain('in de schaduw');
  });

  it('stops at the bound and says so', () => {
    show(`<p>${'a'.repeat(bounds.text + 100)}</p><p>b</p>`);
    const { text, facts } = read();
    expect(text.length).toBeLessThanOrEqual(bounds.text + 1);
    expect(facts.cuts).toContainEqual({
      what: 'text',
      had: null,
      kept: bounds.text,
      why: 'size',
    });
  });
});

describe('the copy of the page', () => {
  it('keeps scripts as text that does not run', () => {
    show('<script src="https://kwaad.example/x.js">alert(1)</script>');
    expect(read().html).toContain(
      '<script type="text/plain" src="https://kwaad.example/x.js">alert(1)</script>',
    );
  });

  it('renames what would act by itself', () => {
    show(
      '<img src="x" onerror="alert(1)"><iframe srcdoc="&lt;script&gt;"></iframe>',
      '<meta http-equiv="refresh" content="0"><link rel="dns-prefetch" href="//x.example"><base href="//y">',
    );
    const { html } = read();
    expect(html).toContain('data-zegel-onerror="alert(1)"');
    expect(html).toContain('data-zegel-srcdoc=');
    expect(html).toContain('data-zegel-http-equiv="refresh"');
    expect(html).toContain('data-zegel-rel="dns-prefetch"');
    expect(html).toContain('data-zegel-href="//y"');
    expect(html).not.toMatch(/ (onerror|srcdoc|rel)=/);
  });

  it('leaves out form values and typed text', () => {
    show('<input value="geheim" name="q"><textarea>geheim</textarea>');
    const { html } = read();
    expect(html).not.toContain('geheim');
    expect(html).toContain('<input name="q">');
  });

  it('carries its own policy: load nothing, run nothing', () => {
    expect(read().html).toMatch(
      /^<!DOCTYPE html>[^]*Content-Security-Policy[^]*default-src 'none'/,
    );
  });

  it('cannot be broken out of by text or attributes', () => {
    show('<p id="p"></p>');
    const p = document.getElementById('p')!;
    p.textContent = '</p><script>alert(1)</script>';
    p.setAttribute('title', '"><script>alert(2)</script>');
    const { html } = read();
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('shows open shadow roots as templates', () => {
    show('<div id="host"></div>');
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>in</p>';
    expect(read().html).toContain('<template shadowrootmode="open"><p>in</p></template>');
  });
});

it('reading leaves the page as it was', () => {
  show('<main><p class="a">tekst</p><img src="x"><input value="v"></main>', '<title>t</title>');
  const before = document.documentElement.outerHTML;
  read();
  expect(document.documentElement.outerHTML).toBe(before);
});
