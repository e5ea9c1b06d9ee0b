import { type Bytes, utf8 } from '../base/bytes.ts';
import { visible } from '../base/visible.ts';
import type { Identifier } from './identifier.ts';

/** The columns of `identifiers.csv`, in order. What each holds is in `docs/identifiers.md`. */
export const columns: readonly (readonly [name: string, of: keyof Identifier])[] = [
  ['item', 'item'],
  ['kind', 'kind'],
  ['platform', 'platform'],
  ['value', 'raw'],
  ['normalised', 'normalised'],
  ['name', 'name'],
  ['handle', 'handle'],
  ['account_id', 'account'],
  ['link', 'link'],
  ['group', 'group'],
  ['message', 'message'],
  ['time_shown', 'shown'],
  ['time_utc', 'utc'],
  ['time_precision', 'precision'],
  ['time_possible_utc', 'possible'],
  ['id_created_utc', 'created'],
  ['detail', 'detail'],
  ['text', 'text'],
  ['seen_utc', 'seen'],
  ['source', 'source'],
];

/** The lines as CSV (RFC 4180): UTF-8 with a byte-order mark, which Excel needs to see UTF-8. */
export function identifiersCsv(lines: readonly Identifier[]): Bytes {
  const head = columns.map(([name]) => name).join(',');
  const rows = lines.map((line) => columns.map(([, of]) => cell(String(line[of] ?? ''))).join(','));
  return utf8(`\ufeff${[head, ...rows].map((row) => `${row}\r\n`).join('')}`);
}

// A spreadsheet calculates what starts like this, and keeps only 15 digits of a number.
const calculated = /^\s*[=+\-@]/;
const rounded = /^\d{16,}$/;

/**
 * A cell that a spreadsheet shows as the text it is. One that it would calculate or round gets an
 * apostrophe in front; what follows is the value unchanged.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function cell(value: string): string {
  const shown = visible(value);
  const altered = calculated.test(shown) || rounded.test(shown) || /^[\t\r]/.test(value);
  return `"${(altered ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
