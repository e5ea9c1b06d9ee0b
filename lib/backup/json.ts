import type { Bytes } from '../base/bytes.ts';
import { canonicalObject, type Unknown } from '../bundle/canonical-record.ts';
import type { ReadEntry } from './read-backup.ts';
import { invalid } from './invalid.ts';

const mostJson = 32 * 1024 * 1024;

/** The object of a JSON file of a backup, of the shape that is asked for. @throws Fault `backup-invalid`. */
export async function objectOf<T>(
  entry: ReadEntry,
  is: (value: unknown) => value is T,
  what: string,
): Promise<T> {
  const value: unknown = anyObject(await entry.whole(mostJson), what);
  if (!is(value)) throw invalid(`${what} is malformed`);
  return value;
}

/** The object of canonical JSON. @throws Fault `backup-invalid`. */
export function anyObject(bytes: Bytes, what: string): Unknown {
  const value = canonicalObject(bytes);
  if (!value) throw invalid(`${what} is not canonical JSON`);
  return value;
}
