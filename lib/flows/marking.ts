import { type Mark, noMark } from '../evidence/mark.ts';

/** What the reporter noted of the items of a case. */
export interface CaseMarks {
  /** By the UUID of an item; one without a label or note has none. */
  of: ReadonlyMap<string, Mark>;
  /** The labels in use, in the order of the alphabet. */
  used: readonly string[];
  /** What was noted before no longer opens. The items are not touched by that. */
  damaged: boolean;
}

/** Nothing noted in a case. */
export const noMarks: CaseMarks = { of: new Map(), used: [], damaged: false };

/** Labels and notes of the current case: for the reporter alone, in no bundle, not in the log. */
export interface Marking {
  /** @throws Fault `vault-locked`. */
  read(): Promise<CaseMarks>;
  /** Puts a label on items, spelled as it is in use already. @throws Fault `file-missing` when they are gone. */
  addLabel(items: readonly string[], label: string): Promise<void>;
  removeLabel(item: string, label: string): Promise<void>;
  /** An empty note takes it away. @throws Fault `file-missing` when the item is gone. */
  keepNote(item: string, note: string): Promise<void>;
  /** Calls back after every change, from whichever window. Returns how to stop. */
  watch(changed: () => void): () => void;
}

/** Most characters of a label, and most labels of one item: they are for looking at, not for reading. */
export const longestLabel = 40;
export const mostLabels = 20;

/** A label as it is kept: in one line, without space around it; empty when nothing is left. */
export function tidyLabel(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return line.slice(0, longestLabel).trim().toWellFormed();
}

/** The same with a label more. Whoever types it in capitals means the same label. */
export function withLabel(mark: Mark, label: string): Mark {
  const isThere = mark.labels.some((one) => isSameLabel(one, label));
  if (label === '' || isThere || mark.labels.length >= mostLabels) return mark;
  return { ...mark, labels: [...mark.labels, label] };
}

/** The same without a label. */
export function withoutLabel(mark: Mark, label: string): Mark {
  return { ...mark, labels: mark.labels.filter((one) => one !== label) };
}

/** All labels of marks, each once, in the order of the alphabet. */
export function labelsOf(marks: Iterable<Mark>): string[] {
  const all = new Set([...marks].flatMap(({ labels }) => labels));
  return [...all].sort((a, b) => a.localeCompare(b));
}

/** A label as it is spelled where it is used already, or as it was typed. */
export function spelled(label: string, used: readonly string[]): string {
  return used.find((one) => isSameLabel(one, label)) ?? label;
}

/** What is noted of an item; nothing when nothing was. */
export function markOf({ of }: Pick<CaseMarks, 'of'>, item: string): Mark {
  return of.get(item) ?? noMark;
}

/** Whether there is nothing in it to keep. */
export function isBlank({ labels, note }: Mark): boolean {
  return labels.length === 0 && note === '';
}

function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
