import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { storeZip } from './store-zip.ts';

// Makes what the stores want from what was just built: npm run package. The last column is the
// SHA-256 of each ZIP: whoever builds the same sources gets the same.
const root = join(import.meta.dirname, '../..');
const output = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
for (const browser of ['chrome', 'firefox']) {
  const folder = join(root, `.output/${browser}-mv3`);
  await write(browser, folder, filesUnder(folder));
}
await write('sources', root, sources());

async function write(name: string, folder: string, paths: string[] | null): Promise<void> {
  if (!paths) return print('no sources: this is not a checkout with git');
  const bytes = await storeZip(folder, paths);
  const file = `zegel-${version}-${name}.zip`;
  writeFileSync(join(output, file), bytes);
  print(`dist/${file}  ${bytes.length} B  ${createHash('sha256').update(bytes).digest('hex')}`);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What Mozilla's reviewers build from: every tracked file but the pictures of the README. */
function sources(): string[] | null {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = { cwd: root, encoding: 'utf8' };
    const listed = execFileSync('git', ['ls-files', '-z'], options).split('\0');
    return listed.filter((path) => path !== '' && !path.startsWith('docs/screens/'));
  } catch {
    return null; // No git, or unpacked from the sources ZIP itself.
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
