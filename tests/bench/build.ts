import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds Zegel for both browsers; ends with what the build said when it fails. */
export function buildOrExit(): void {
  for (const target of ['chrome', 'firefox']) {
    const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target, '--mv3'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
    });
    if (status === 0) continue;
    console.error(stdout + stderr);
    process.exit(status ?? 1);
  }
}
