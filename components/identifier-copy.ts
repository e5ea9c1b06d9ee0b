import type { OpenedItem } from '../lib/flows/review.ts';
import { visibleText } from './visible-text.ts';

type ListedIdentifier = OpenedItem['identifiers'][number];

/** What the button of a line copies: the standard form where there is one. */
export function valueOf({ raw, normalised }: ListedIdentifier): string {
  return normalised ?? raw;
}

const columns = [
  ...(['kind', 'raw', 'normalised', 'name', 'handle', 'account', 'link', 'message'] as const),
  ...(['shown', 'utc', 'created', 'detail', 'text', 'source'] as const),
];

/** All lines as a table for a document or a mail: a tab between columns, one line each. */
export function tableText(lines: readonly ListedIdentifier[]): string {
  const rows = lines.map((line) => columns.map((column) => cell(line[column] ?? '')).join('\t'));
  return [columns.join('\t'), ...rows].join('\n');
}

// Pasted into a spreadsheet, a name such as `=1+1` would be calculated, and a long id rounded.
function cell(text: string): string {
  const shown = visibleText(text.replace(/[\t\n\r]+/g, ' '));
  return /^\s*[=+\-@]|^\d{16,}$/.test(shown) ? `'${shown}` : shown;
}

/** Puts a text on the clipboard; false when the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.toWellFormed());
    return true;
  } catch {
    return false; // The person is told, and can select the text herself.
  }
}
