import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkCommands } from '../../lib/bundle/commands.ts';

/** What the tools that everybody has say of a bundle. */
export interface Judged {
  unzip: boolean;
  payload: boolean;
  tags: boolean;
  signature: boolean;
}

/** Has `unzip`, `sha256sum` and `openssl` judge a bundle with the very commands it prints. */
export function judged(bundle: Uint8Array): Judged {
  return inFolder(bundle, (file, folder) => {
    const passes = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder }).status;
    const [payload, tags, signature] = checkCommands;
    return {
      unzip: spawnSync('unzip', ['-t', '-q', file]).status === 0,
      payload: passes(payload!) === 0,
      tags: passes(tags!) === 0,
      signature: passes(signature!) === 0,
    };
  });
}

/** Every file of a bundle, as `unzip` unpacks it, with the digest that `sha256sum` gives. */
export function unpacked(bundle: Uint8Array): Record<string, string> {
  return inFolder(bundle, (_file, folder) => {
    const list = execFileSync('sh', ['-c', 'find . -type f -exec sha256sum {} +'], { cwd: folder });
    const lines = list.toString().trim().split('\n');
    return Object.fromEntries(lines.map((line) => [line.slice(68), line.slice(0, 64)]));
  });
}

/** Every file of a bundle as text, as `unzip` unpacks it. */
export function extracted(bundle: Uint8Array): Record<string, string> {
  return inFolder(bundle, (_file, folder) => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const);
    return Object.fromEntries(texts);
  });
}

function inFolder<T>(bundle: Uint8Array, work: (file: string, folder: string) => T): T {
  const scratch = mkdtempSync(join(tmpdir(), 'zegel-judge-'));
  try {
    const file = join(scratch, 'bundle.zip');
    writeFileSync(file, bundle);
    execFileSync('unzip', ['-q', file, '-d', join(scratch, 'out')]);
    const [top] = readdirSync(join(scratch, 'out'));
    return work(file, join(scratch, 'out', top!));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
