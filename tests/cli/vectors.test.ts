import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Verification } from '../../lib/bundle/verdict.ts';
import { nightly } from '../nightly.ts';
import { allVectors, type Named } from '../vectors/all.ts';
import { removeAuthorities } from '../vectors/authorities.ts';
import { shapeOf } from '../vectors/verdict-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'zegel-vectors-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeAuthorities();
});

const command = new URL('../../lib/cli/verify.ts', import.meta.url).pathname;
const node = new URL('../../node_modules/.bin/node', import.meta.url).pathname;
const all = await allVectors();

// A process each: day to day one of every kind, all of them at night. The core sees all, always.
const kinds = Map.groupBy(all, ({ name }) => name.slice(0, name.indexOf('/')));
const vectors = nightly ? all : [...kinds.values()].map(([first]) => first!);

/** Puts what is given on disk; each in a folder of its own, for two may have one name. */
async function written({ name, build }: Named): Promise<string[]> {
  const given = await build();
  return given.map(({ name: own, content }, index) => {
    const path = join(folder, name, String(index), own);
    const files = Buffer.isBuffer(content) ? [[path, content] as const] : [...content];
    for (const [inside, bytes] of files) {
      const file = Buffer.isBuffer(content) ? path : join(path, inside);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return path;
  });
}

function run(words: string[]): Promise<{ code: number; verification: Verification }> {
  return new Promise((answer, reject) => {
    execFile(node, [command, '--json', ...words], { maxBuffer: 2 ** 26 }, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code !== 'number' || out === '') reject(new Error(err || 'no verdict'));
      else answer({ code, verification: JSON.parse(out) as Verification });
    });
  });
}

it.concurrent.each(vectors)(
  'the command gives exactly the verdict on $name, and its exit code',
  { timeout: 120_000 },
  async (vector) => {
    const codes = (vector.sealCodes ?? []).flatMap((code) => ['--seal-code', code]);
    const { code, verification } = await run([...(await written(vector)), ...codes]);
    const { expected } = vector;
    expect({ ...shapeOf(verification), noticedBy: expected.noticedBy }).toEqual(expected);
    const wanted = !expected.readable ? 2 : expected.level === 'error' ? 1 : 0;
    expect(code).toBe(wanted);
  },
);
