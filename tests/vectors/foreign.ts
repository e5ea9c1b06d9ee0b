import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkCommands } from '../../lib/bundle/commands.ts';
import type { Given } from './vector.ts';

/** The checks that everybody has the tools for, in the order in which a bundle names them. */
export const foreignChecks = ['unzip', 'payload', 'tag-files', 'signature', 'time-stamps'] as const;

type ForeignCheck = (typeof foreignChecks)[number];

/** Which of the checks fail on what is given. Nothing is unpacked that `unzip` refuses. */
export function noticedBy(given: readonly Given[]): ForeignCheck[] {
  const noticed = new Set(given.flatMap(noticedIn));
  return foreignChecks.filter((check) => noticed.has(check));
}

function noticedIn({ content }: Given): ForeignCheck[] {
  const scratch = mkdtempSync(join(tmpdir(), 'zegel-foreign-'));
  try {
    const top = Buffer.isBuffer(content) ? unzipped(scratch, content) : written(scratch, content);
    return top === null ? ['unzip'] : checked(top);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function unzipped(scratch: string, content: Buffer): string | null {
  const file = join(scratch, 'bundle.zip');
  writeFileSync(file, content);
  // Overwriting without a question: a name that is there twice must not wait for an answer.
  const run = (...args: string[]) =>
    spawnSync('unzip', args, { cwd: scratch, timeout: 20_000, input: '' });
  if (run('-t', '-q', file).status !== 0) return null;
  const out = join(scratch, 'out');
  if (run('-q', '-n', file, '-d', out).status !== 0) return null;
  const tops = readdirSync(out).filter((name) => existsSync(join(out, name, 'bagit.txt')));
  return tops[0] === undefined ? null : join(out, tops[0]);
}

function written(scratch: string, files: ReadonlyMap<string, Buffer>): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), bytes);
  }
  return scratch;
}

function checked(top: string): ForeignCheck[] {
  const fails = (command: string) => spawnSync('sh', ['-c', command], { cwd: top }).status !== 0;
  const [payload, tags, signature] = checkCommands;
  const noticed: ForeignCheck[] = [];
  if (fails(payload!)) noticed.push('payload');
  if (fails(tags!)) noticed.push('tag-files');
  if (fails(signature!)) noticed.push('signature');
  const p7s = join(top, 'signatures/tagmanifest-sha256.txt.p7s');
  if (existsSync(`${p7s}.tsr`) && !stampHolds(top)) noticed.push('time-stamps');
  return noticed;
}

/** The stamp over the signature, as READ-ME-FIRST.txt tells to check it. */
function stampHolds(top: string): boolean {
  const pem = 'signatures/tsa/test.pem';
  const p7s = 'signatures/tagmanifest-sha256.txt.p7s';
  const args = ['ts', '-verify', '-data', p7s, '-in', `${p7s}.tsr`, '-CAfile', pem];
  const { status, stdout } = spawnSync('openssl', args, { cwd: top, encoding: 'utf8' });
  return (
    status === 0 && stdout.includes('Verification: OK') && readFileSync(join(top, pem)).length > 0
  );
}
