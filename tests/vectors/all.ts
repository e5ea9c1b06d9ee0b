import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected, Vector } from './vector.ts';

/** A vector with its place, `<kind>/<one-fault>`, and the verdict that it must give. */
export interface Named extends Vector {
  name: string;
  expected: Expected;
}

/** Where each vector has a folder with `vector.ts` and `expected.json`. */
export const folder = import.meta.dirname;

/** Names of all vectors. */
export function names(): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/vector.ts'))
    .map((path) => path.slice(0, -'/vector.ts'.length))
    .sort();
}

/** How a vector is made. */
export async function vectorOf(name: string): Promise<Vector> {
  const { vector } = (await import(join(folder, name, 'vector.ts'))) as { vector: Vector };
  return vector;
}

/** All vectors, with what is expected of them. For every test that verifies: command and page. */
export async function allVectors(): Promise<Named[]> {
  const read = async (name: string) => {
    const text = readFileSync(join(folder, name, 'expected.json'), 'utf8');
    return { ...(await vectorOf(name)), name, expected: JSON.parse(text) as Expected };
  };
  return Promise.all(names().map(read));
}
