import { fromUtf8 } from '../base/bytes.ts';
import type { FileRecord } from './acquisition.ts';
import { itemFiles } from './item-files.ts';

/** Could anyone in the pictures of a case be under 18? Anything but "no" makes it facts only. */
export const minorAnswers = ['yes', 'unknown', 'no'] as const;

export type MinorAnswer = (typeof minorAnswers)[number];

/** Whether a case with this answer holds facts only: no picture of any kind. */
export function isFactsOnly(answer: MinorAnswer): boolean {
  return answer !== 'no';
}

const plain = 'text/plain;charset=utf-8';
const json = 'application/json';

// Default deny: a kind of file that is not listed here is refused, also one that is invented later.
const allowed = new Map<string, string>([
  [itemFiles.record, json],
  [itemFiles.draft, json],
  [itemFiles.text, plain],
  [itemFiles.messages, json],
  [itemFiles.messagesText, plain],
]);

/** Whether a facts-only case may hold a file of this name. */
export function mayBeNamed(name: string): boolean {
  return allowed.has(name);
}

/** The type that a file of this name has in a facts-only case; null when it may not hold it. */
export function factsType(name: string): string | null {
  return allowed.get(name) ?? null;
}

/** Whether a facts-only case may hold a file: by its name and its type, both. */
export function mayHold({ name, type }: Pick<FileRecord, 'name' | 'type'>): boolean {
  return allowed.get(name) === type;
}

// Pictures written into text: `data:` addresses (in JSON with a backslash too), and bare base64 that
// begins as PNG, JPEG, GIF or WebP do.
const written =
  /data:(?=[^,\s"'<>]{0,200}(?:\/|base64))[^,\s"'<>]{1,200},[^\s"'<>]*|(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR)[\w+/=-]{40,}/gi;

/** The text without the pictures that are written into it. */
export function withoutPictures(text: string): string {
  return text.replace(written, 'data:cut');
}

/** Whether a facts-only case may hold a file: what it says it is, and what its bytes are. */
export function isFacts(kind: Pick<FileRecord, 'name' | 'type'>, bytes: Uint8Array): boolean {
  if (!mayHold(kind)) return false;
  try {
    const text = fromUtf8(bytes);
    const value: unknown = kind.type === json ? JSON.parse(text) : text;
    return !text.includes('\0') && JSON.stringify(value) === JSON.stringify(changed(value));
  } catch {
    // Neither text nor JSON, whatever it calls itself.
    return false;
  }
}

/** A value with every text in it changed by `withoutPictures`; its shape stays. */
export function factsWithoutPictures<T>(value: T): T {
  return changed(value) as T;
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return withoutPictures(value);
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [withoutPictures(key), changed(part)]);
  return Object.fromEntries(parts);
}
