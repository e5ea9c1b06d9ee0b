/** How much a finding weighs. The verdict of a bundle is its worst finding. */
export type Level = 'ok' | 'note' | 'warning' | 'error';

/** The layers of a bundle, from the inside out. */
export const checks = [
  'container',
  'bag',
  'payload',
  'tag-files',
  'seal-code',
  'signature',
  'certificate',
  'custody-log',
  'items',
  'time-stamps',
  'volumes',
  'report',
] as const;

export type Check = (typeof checks)[number];

/** How the values of a finding are called; each has a word in each language. */
export const detailNames = [
  ...['expected', 'found', 'stated', 'given', 'one', 'other', 'name', 'message'],
  ...['item', 'items', 'line', 'volume', 'of', 'count', 'bytes', 'digits', 'format'],
  ...['bag', 'record', 'label', 'root'],
  ...['deflated', 'folders', 'fields', 'headers', 'zip64'],
] as const;

export type DetailName = (typeof detailNames)[number];

/** Values of a finding by name. */
export type Detail = Partial<Record<DetailName, string | number>>;

/** One line of a verdict. */
export interface Finding {
  check: Check;
  level: Level;
  /** File concerned, relative to the bag's top folder; null when it concerns the whole. */
  path: string | null;
  /** What was found, in a fixed word that the screens translate, for example `digest-differs`. */
  code: string;
  /** Values for the reader, for example the expected and the found digest. Never trusted. */
  detail?: Detail;
}

const order: readonly Level[] = ['ok', 'note', 'warning', 'error'];

/** The worst level among findings; `ok` when there is none. */
export function worstLevel(findings: readonly Finding[]): Level {
  const worst = findings.reduce((level, { level: own }) => Math.max(level, order.indexOf(own)), 0);
  return order[worst] ?? 'error';
}
