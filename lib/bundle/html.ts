import { visible } from '../base/visible.ts';

/** Markup that this program made; nothing else becomes one. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | null | readonly Part[];

/**
 * Builds markup. Every value that is not markup already is escaped, so that the text of a page can
 * never become a tag, an attribute or a change of direction.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const texts = parts.map(textOf);
  return new Markup(String.raw({ raw: strings }, ...texts));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(visible(String(part)));
  return part.map(textOf).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A table with a head; `columns` are the texts of the head. */
export function table(columns: readonly string[], rows: readonly Markup[]): Markup {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  return html`<table>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
