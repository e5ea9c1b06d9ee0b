import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Verification } from '../../lib/bundle/verdict.ts';
import { type Files, sample, sampleFiles } from '../bundle/sample.ts';
import { volume } from '../vectors/volumes.ts';

const folder = mkdtempSync(join(tmpdir(), 'zegel-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

const command = new URL('../../lib/cli/verify.ts', import.meta.url).pathname;
const node = new URL('../../node_modules/.bin/node', import.meta.url).pathname;

function run(...words: string[]): { status: number | null; verification: Verification } {
  const { status, stdout, stderr } = spawnSync(node, [command, '--json', ...words], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return { status, verification: JSON.parse(stdout) as Verification };
}

function unpacked(name: string, files: Files): string {
  const root = join(folder, name, sample.top);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

const codes = ({ bundles: [verdict] }: Verification) =>
  verdict!.findings.filter(({ level }) => level !== 'ok').map(({ code }) => code);

describe('the verify command', () => {
  it('takes an unpacked bundle, and the folder around it', async () => {
    const root = unpacked('whole', await sampleFiles());
    for (const path of [root, dirname(root), `${root}/`]) {
      const { status, verification } = run(path);
      expect(status).toBe(0);
      expect(codes(verification)).toEqual(['unpacked']);
    }
  });

  it('follows no link in a folder', async () => {
    const files = await sampleFiles();
    const root = unpacked('linked', files);
    rmSync(join(root, 'report.html'));
    symlinkSync('/etc/passwd', join(root, 'report.html'));
    symlinkSync('..', join(root, 'data/round'));
    const { status, verification } = run(root);
    expect(status).toBe(1);
    expect(codes(verification).filter((code) => code === 'entry-not-a-file')).toHaveLength(2);
  });

  it('takes a folder with all volumes of a bundle, and says when one is missing', async () => {
    const place = join(folder, 'volumes');
    mkdirSync(place);
    const [first, second] = [await volume(1), await volume(2)];
    for (const { name, content } of [first, second])
      writeFileSync(join(place, name), content as Buffer);
    const whole = run(place);
    expect(whole.status).toBe(0);
    expect(whole.verification).toMatchObject({ level: 'ok', between: [] });
    expect(whole.verification.bundles.map(({ volume: one }) => one?.number)).toEqual([1, 2]);
    const twice = run(join(place, first.name), join(place, first.name));
    expect(twice.verification.between.map(({ code }) => code)).toContain('volume-missing');
  });

  it('waits for no pipe', () => {
    const pipe = join(folder, 'pipe.zip');
    execFileSync('mkfifo', [pipe]);
    const { status, stderr } = spawnSync(node, [command, pipe], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be opened');
  });
});
