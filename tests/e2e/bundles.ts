import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { layout, itemPath } from '../../lib/bundle/layout.ts';
import type { Verdict, Verification } from '../../lib/bundle/verdict.ts';
import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import type { CustodyEntry } from '../../lib/evidence/custody.ts';
import { inBag } from './judges.ts';
import type { Stage } from './stage.ts';
import { exportBundle, on } from './steps.ts';

const root = join(import.meta.dirname, '../..');

/** A bundle that was taken apart. */
export interface Bundle {
  /** Name of the top folder. */
  top: string;
  /** Every file by its path in the bag. */
  files: ReadonlyMap<string, Buffer>;
  verdict: Verdict;
}

/** Exports the case in the browser and takes the bundle apart; nothing of it stays on the disk. */
export async function exportedCase({ session }: Pick<Stage, 'session'>): Promise<Bundle> {
  const page = await session.openExtensionPage('/case.html');
  const { bundle } = await exportBundle(session, page);
  await page.click('[data-test=export-close]');
  await page.waitFor(`body:not(:has(${on.exportDone}))`);
  await page.close();
  try {
    return await takenApart(bundle);
  } finally {
    rmSync(bundle);
  }
}

/** Reads a bundle as `unzip` unpacks it, and asks our verifier about it. */
export async function takenApart(bundle: string): Promise<Bundle> {
  const [{ verdict }, files] = await Promise.all([verified(bundle), inBag(bundle, filesUnder)]);
  return { top: basename(bundle).replace(/( ?\(\d+\))?\.zip$/, ''), files, verdict };
}

async function filesUnder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const named = paths.map(async (path) => {
    return [relative(folder, path).split(sep).join('/'), await readFile(path)] as const;
  });
  return new Map(await Promise.all(named));
}

/** A file of a bundle as text. */
export function textIn({ files }: Bundle, path: string): string {
  return bytesIn(files, path).toString('utf8');
}

/** A file of a bundle. @throws Error when it is not there. */
export function bytesIn(files: Bundle['files'], path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no ${path} in the bundle`);
  return bytes;
}

/** The record of an item. */
export function recordIn(bundle: Bundle, number: number): Acquisition {
  return JSON.parse(textIn(bundle, itemPath(number, 'item.json'))) as Acquisition;
}

/** The records of all items, in the order of their numbers. */
export function recordsIn({ files }: Bundle): Acquisition[] {
  const paths = [...files.keys()].filter((path) => path.endsWith('/item.json')).sort();
  return paths.map((path) => JSON.parse(bytesIn(files, path).toString('utf8')) as Acquisition);
}

/** The custody log. */
export function logIn(bundle: Bundle): CustodyEntry[] {
  const lines = textIn(bundle, layout.custodyLog).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as CustodyEntry);
}

/** What `npm run verify -- FILE --json` says, and its exit code. */
export function verified(file: string): Promise<{ code: number; verdict: Verdict }> {
  const args = [join(root, 'lib/cli/verify.ts'), file, '--json'];
  return new Promise((answer, reject) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code !== 'number' || out === '') reject(new Error(err || 'no verdict'));
      else answer({ code, verdict: (JSON.parse(out) as Verification).bundles[0]! });
    });
  });
}
