import { type Bytes, utf8 } from '../base/bytes.ts';
import { visible } from '../base/visible.ts';
import type { Language } from '../i18n/language.ts';
import { html, Markup } from './html.ts';
import type { Block, Line, Part, Piece, ReportDocument, Table } from './report-blocks.ts';
import { reportDocument } from './report-document.ts';
import type { Report } from './report-model.ts';
import { reportStyle } from './report-style.ts';

// Only pictures beside the report are shown. `file:` because a file's own origin is opaque.
const policy = "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'";

/** `report.html`: the report in one language. No script, nothing from the network. */
export function reportHtml(report: Report, language: Language): Bytes {
  return utf8(`<!DOCTYPE html>\n${page(reportDocument(report, language), policy).text}\n`);
}

/**
 * The same page for a look before the export, with pictures as `data:` addresses by their paths.
 * Nothing else is loaded either.
 */
export function previewHtml(
  document: ReportDocument,
  pictures: ReadonlyMap<string, string>,
): string {
  const shown = { ...document, parts: document.parts.map((part) => withPictures(part, pictures)) };
  const own = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  return `<!DOCTYPE html>\n${page(shown, own).text}\n`;
}

function withPictures(part: Part, pictures: ReadonlyMap<string, string>): Part {
  const blocks = part.blocks.map((block) =>
    block.kind === 'picture' ? { ...block, path: pictures.get(block.path) ?? block.path } : block,
  );
  return { ...part, blocks };
}

function page(document: ReportDocument, contentPolicy: string): Markup {
  const { language, title, parts } = document;
  return html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>${title}</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <main>${parts.map(partMarkup)}</main>
    </body>
  </html>`;
}

const style = new Markup(reportStyle);

function partMarkup({ id, title, newPage, blocks }: Part, index: number): Markup {
  const head = index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
  return html`<section id="${id}" class="${newPage ? 'part new-page' : 'part'}">
    ${head} ${blocks.map(blockMarkup)}
  </section>`;
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block);
    case 'paragraph':
      return html`<p class="${block.style}">${linesMarkup(block.lines)}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${lineMarkup(item)}</li>`)}
      </ul>`;
    case 'pairs':
      return html`<dl>
        ${block.rows.map(
          ({ label, lines }) =>
            html`<dt>${label}</dt>
              <dd>${linesMarkup(lines)}</dd>`,
        )}
      </dl>`;
    case 'table':
      return tableMarkup(block);
    case 'code':
      return block.style === 'seal'
        ? html`<p class="seal"><code>${block.text}</code></p>`
        : html`<pre><code>${block.text}</code></pre>`;
    default:
      return furtherMarkup(block);
  }
}

function furtherMarkup(
  block: Extract<Block, { kind: 'columns' | 'notice' | 'sign' | 'picture' | 'page-break' }>,
): Markup {
  switch (block.kind) {
    case 'columns':
      return html`<div class="columns">
        ${block.columns.map((blocks) => html`<div>${blocks.map(blockMarkup)}</div>`)}
      </div>`;
    case 'notice':
      return html`<div class="notice">
        <p><strong>${block.title}</strong></p>
        <p>${linesMarkup(block.lines)}</p>
      </div>`;
    case 'sign':
      return html`<dl class="sign">
        ${block.labels.map(
          (label) =>
            html`<dt>${label}</dt>
              <dd></dd>`,
        )}
      </dl>`;
    case 'picture':
      return html`<figure>
        <img src="${block.path}" alt="${block.alternative}" />
        <figcaption>${lineMarkup(block.caption)}</figcaption>
      </figure>`;
    case 'page-break':
      return html`<div class="page-break"></div>`;
  }
}

function headingMarkup({ level, text, id }: Extract<Block, { kind: 'heading' }>): Markup {
  const content = lineMarkup(text);
  const anchor = id === undefined ? null : html` id="${id}"`;
  if (level === 2) return html`<h2${anchor}>${content}</h2>`;
  return level === 3 ? html`<h3${anchor}>${content}</h3>` : html`<h4${anchor}>${content}</h4>`;
}

function tableMarkup({ caption, head, rows, widths }: Table): Markup {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <colgroup>
      ${widths.map((width) => html`<col style="width: ${width}%" />`)}
    </colgroup>
    <thead>
      <tr>
        ${head.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((lines) => html`<td>${linesMarkup(lines)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function linesMarkup(lines: readonly Line[]): Markup {
  return html`${lines.map((line, index) =>
    index === 0 ? lineMarkup(line) : html`<br />${lineMarkup(line)}`,
  )}`;
}

function lineMarkup(line: Line): Markup {
  return html`${line.map(pieceMarkup)}`;
}

// Text of a page has a direction of its own; `dir="auto"` of `<bdi>` finds it in the text.
function pieceMarkup(piece: Piece): Markup {
  if (typeof piece === 'string') return html`${piece}`;
  if ('quoted' in piece) return html`<bdi>${visible(piece.quoted)}</bdi>`;
  if ('strong' in piece) return html`<strong>${piece.strong}</strong>`;
  if ('code' in piece) return html`<code>${piece.code}</code>`;
  return html`<a href="#${piece.to}">${piece.link}</a>`;
}
