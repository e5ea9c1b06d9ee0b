import { statementFormat } from '../evidence/statement.ts';
import { canonicalObject, isListOf, isObject, isText, isUuid } from './canonical-record.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';
import type { OpenBag } from './open-bag.ts';

/** Checks the form of what the reporter says, where it is there. What it says is not ours to judge. */
export async function checkStatement(bag: OpenBag): Promise<Finding[]> {
  const path = layout.statement;
  if (!bag.files.has(path)) return [];
  const bytes = await bag.read(path);
  const value = bytes && canonicalObject(bytes);
  if (!value) return [finding('items', 'record-malformed', path)];
  const { format, happened, person, relation, items, laws } = value;
  if (typeof format === 'string' && format !== statementFormat)
    return [finding('items', 'format-unknown', path, { format })];
  const said = [happened, person, relation].every(isText);
  const whole = said && isListOf(items, isWords) && isListOf(laws, isText);
  return format === statementFormat && whole ? [] : [finding('items', 'record-malformed', path)];
}

function isWords(value: unknown): value is { item: string; words: string } {
  return isObject(value) && isUuid(value['item']) && isText(value['words']);
}
