import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a program that is not ours says of a bundle. */
export interface Judgement {
  /** The command, as an examiner would type it. */
  judge: string;
  ok: boolean;
  output: string;
}

const manifest = 'manifest-sha256.txt';
const tagManifest = 'tagmanifest-sha256.txt';

/** The commands that are run in the bag's top folder. */
const commands: readonly (readonly [string, ...string[]])[] = [
  ['sha256sum', '-c', manifest],
  ['sha256sum', '-c', tagManifest],
  [
    ...(['openssl', 'cms', '-verify', '-binary', '-inform', 'DER'] as const),
    ...['-in', `signatures/${tagManifest}.p7s`, '-content', tagManifest],
    ...['-CAfile', 'signatures/signer.crt.pem', '-purpose', 'any', '-out', '/dev/null'],
  ],
];

/** Has a bundle judged by unzip, sha256sum and openssl. */
export async function judge(bundle: string): Promise<Judgement[]> {
  const whole = await run(['unzip', '-t', '-q', resolve(bundle)], '.');
  if (!whole.ok) return [whole];
  return inBag(bundle, async (bag) => {
    const judgements = [whole];
    for (const command of commands) judgements.push(await run(command, bag));
    return judgements;
  });
}

/** The seal code: half of the SHA-256 of the payload manifest, in groups of four. */
export function sealCodeOf(bundle: string): Promise<string> {
  return inBag(bundle, (bag) => {
    const hash = createHash('sha256').update(readFileSync(join(bag, manifest)));
    const digits = hash.digest('hex').slice(0, 32);
    return Promise.resolve(digits.match(/.{4}/g)?.join(' ') ?? '');
  });
}

/** What poppler says of the PDF in a bundle: its text, and whether it is tagged. */
export function pdfOf(bundle: string): Promise<{ text: string; facts: string }> {
  return inBag(bundle, async (bag) => {
    const text = await run(['pdftotext', '-layout', 'report.pdf', '-'], bag);
    const facts = await run(['pdfinfo', 'report.pdf'], bag);
    return { text: text.output, facts: facts.output };
  });
}

/** Unpacks a bundle into a folder that is gone afterwards, and works in the bag's top folder. */
export async function inBag<T>(bundle: string, work: (bag: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-bag-'));
  try {
    const unpacked = await run(['unzip', '-q', resolve(bundle)], folder);
    if (!unpacked.ok) throw new Error(unpacked.output);
    const [top, ...others] = readdirSync(folder);
    if (top === undefined || others.length > 0) throw new Error('not one folder in the bundle');
    return await work(join(folder, top));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: readonly [string, ...string[]], cwd: string): Promise<Judgement> {
  const [program, ...args] = command;
  const options = { cwd, maxBuffer: 64 * 2 ** 20, env: { ...process.env, LC_ALL: 'C' } };
  return new Promise((answer, reject) => {
    execFile(program, args, options, (error, out, err) => {
      // A text as code means that the program was not there, which is no verdict.
      const isAbsent = error !== null && typeof error.code === 'string';
      if (isAbsent) reject(new Error(`${program} did not run`, { cause: error }));
      else answer({ judge: command.join(' '), ok: error === null, output: (out + err).trim() });
    });
  });
}
