import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from '../../lib/base/bytes.ts';
import { layout } from '../../lib/bundle/layout.ts';

/** Unpacks the bundle and runs every `openssl ts` command that READ-ME and report print. */
export function judgedTime(zip: Bytes) {
  const scratch = mkdtempSync(join(tmpdir(), 'zegel-time-'));
  try {
    writeFileSync(join(scratch, 'b.zip'), zip);
    execFileSync('unzip', ['-q', 'b.zip'], { cwd: scratch });
    const top = readdirSync(scratch).find((name) => name !== 'b.zip')!;
    const folder = join(scratch, top);
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    const report = text(layout.reportHtml);
    const shown = [...report.matchAll(/<pre><code>(openssl ts [^<]*)<\/code>/g)].map(([, c]) => c!);
    const inReport = shown.map((command) =>
      command.replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    );
    const inReadMe = text(layout.readMe).match(/openssl ts -verify [^\r\n]*/g) ?? [];
    const run = (command: string) => {
      const { stdout, status } = spawnSync('bash', ['-c', command], { cwd: folder });
      return status === 0 && stdout.toString().includes('Verification: OK');
    };
    const files = execFileSync('find', ['.', '-name', '*.tsr'], { cwd: folder }).toString();
    const results = [...new Set([...inReport, ...inReadMe])].map((c) => [c, run(c)] as const);
    return { results, report, readMe: text(layout.readMe), files: files.trim().split('\n').sort() };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
