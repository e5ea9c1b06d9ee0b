import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/bundle/verdict.ts';
import { entriesOf, sample, sampleBundle, sampleFiles } from '../bundle/sample.ts';
import { sampleZip } from '../bundle/sample-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zegel-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const command = new URL('../../lib/cli/verify.ts', import.meta.url).pathname;
// The Node of the repository: it strips the types by itself.
const node = new URL('../../node_modules/.bin/node', import.meta.url).pathname;
const whole = join(folder, `${sample.top}.zip`);
writeFileSync(whole, await sampleBundle());

function run(...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(node, [command, ...words], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function fileOf(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('the verify command', () => {
  it('says first, in one line, that a whole bundle is valid, and exits with 0', () => {
    const { status, out } = run(whole);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^VALID: /);
    expect(out).toContain(`Case: ${sample.code}`);
    expect(out).toContain('Not checked:\n- The moment');
    expect(out).toContain('Seal code: not checked');
  });

  it('compares the seal code when it is given one', () => {
    const { sealCode } = JSON.parse(run(whole, '--json').out) as Verdict;
    const right = run(whole, '--seal-code', sealCode ?? '');
    expect(right.status).toBe(0);
    expect(right.out).toContain('Seal code: ok');
    const wrong = run(whole, '--seal-code', '0000');
    expect(wrong.status).toBe(1);
    expect(wrong.out).toContain('ERROR: Seal code: The seal code is another one');
  });

  it('names the file that was changed, and exits with 1', async () => {
    const files = await sampleFiles();
    files.set('data/items/0001/view.png', Buffer.from('other'));
    const { status, out } = run(fileOf('changed.zip', sampleZip(entriesOf(files))));
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^NOT VALID: /);
    expect(out).toContain('ERROR: data/items/0001/view.png: This file was changed.');
  });

  it('speaks Dutch, German and French when asked to', () => {
    expect(run(whole, '--lang', 'nl').out.split('\n')[0]).toMatch(/^GELDIG: /);
    expect(run(whole, '--lang', 'de').out.split('\n')[0]).toMatch(/^GÜLTIG: /);
    expect(run(whole, '--lang', 'fr').out.split('\n')[0]).toMatch(/^VALABLE\u00a0: /);
  });

  it('prints the verdict as JSON when asked to', () => {
    const { status, out } = run(whole, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ level: 'ok', caseCode: sample.code, items: 2 });
  });

  it('exits with 2 for what is no ZIP, is not there, or is no file', () => {
    const text = run(fileOf('text.zip', Buffer.from('hello')));
    expect(text.status).toBe(2);
    expect(text.out.split('\n')[0]).toMatch(/^UNREADABLE: /);
    const gone = run(join(folder, 'gone.zip'));
    expect(gone.status).toBe(2);
    expect(gone.err).toContain('cannot be opened');
    expect(run(folder).status).toBe(2);
  });

  it.each([[], ['--colour'], ['a', 'b'], ['a', '--lang', 'toString']])(
    'exits with 2 and says how it is used when its words are not understood',
    (...words: string[]) => {
      const { status, err } = run(...words);
      expect(status).toBe(2);
      expect(err).toContain('Usage: npm run verify -- FILE.zip');
    },
  );

  it('prints no control character or change of direction that a file brings along', () => {
    const name = `${sample.top}/\u001b[31m\u009b2J`;
    const code = '7k3m9q2x\u202e\u0007';
    const hostile = fileOf('hostile.zip', sampleZip([{ name, bytes: Buffer.from(code) }]));
    for (const words of [[], ['--json']]) {
      const { status, out } = run(hostile, ...words);
      expect(status).toBe(1);
      expect(out).toContain('31m');
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });

  it('escapes hostile text inside a signed record', async () => {
    const caseRecord = (value: Record<string, unknown>) => void (value['code'] = 'x\u202e\u0007');
    const path = fileOf('record.zip', await sampleBundle({ caseRecord }));
    expect(run(path).out).toContain('Case: x[U+202E][U+0007]');
    expect(run(path, '--json').out).toContain('"x\\u202e\\u0007"');
  });
});
