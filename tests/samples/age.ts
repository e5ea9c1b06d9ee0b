import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// `age` asks for a passphrase at a terminal and nowhere else: Python gives it one.
const script = `
import os, pty, sys
passphrase, *command = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
said, sent = b'', False
while True:
    try:
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    said += part
    if not sent and b'passphrase' in said.lower():
        os.write(terminal, passphrase.encode() + b'\\n')
        sent = True
_, status = os.waitpid(pid, 0)
sys.stderr.write(said.decode(errors='replace'))
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** What the tools that everybody can have make of a backup. */
export interface OpenedBackup {
  /** Paths, as `tar t` lists them. */
  names: string[];
  /** What `sha256sum -c` says of the manifest, one line a file. */
  sums: string[];
  /** A file as bytes. */
  read: (path: string) => Buffer;
}

/**
 * Opens a backup with `age -d`, `tar` and `sha256sum`, as its owner can without Zegel.
 * @throws Error when one of them finds a fault, or is not installed.
 */
export function openedByAge<T>(
  file: string,
  passphrase: string,
  work: (opened: OpenedBackup) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-age-'));
  try {
    const age = ['age', '-d', '-o', join(folder, 'out.tar'), resolve(file)];
    execFileSync('python3', ['-c', script, passphrase, ...age], { stdio: 'pipe' });
    const tar = (...args: string[]) => execFileSync('tar', args, { cwd: folder }).toString();
    const names = tar('tf', 'out.tar').trimEnd().split('\n');
    tar('xf', 'out.tar');
    const top = join(folder, 'zegel-backup');
    const check = ['-c', '--strict', 'manifest-sha256.txt'];
    const env = { ...process.env, LC_ALL: 'C' };
    const sums = execFileSync('sha256sum', check, { cwd: top, env }).toString().trimEnd();
    return work({ names, sums: sums.split('\n'), read: (path) => readFileSync(join(top, path)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
