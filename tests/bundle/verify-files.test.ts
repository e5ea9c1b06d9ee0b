import { describe, expect, it } from 'vitest';
import { entriesOf, type Faults, type Files, sampleFiles } from './sample.ts';
import { sampleZip } from './sample-zip.ts';
import { toldOf, verdictOn } from './verdicts.ts';

const p7s = 'signatures/tagmanifest-sha256.txt.p7s';
const pem = 'signatures/signer.crt.pem';

/** Changes one byte of a file, wherever it is. */
function flipped(path: string, at = 0): (files: Files) => void {
  return (files) => {
    const bytes = Buffer.from(files.get(path) ?? []);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    files.set(path, bytes);
  };
}

describe('a byte changed by someone without the key', () => {
  it(
    'is reported with the name of the file, wherever in whatever file',
    { timeout: 120_000 },
    async () => {
      const files = await sampleFiles();
      for (const [path, bytes] of files) {
        const step = path.startsWith('signatures/') ? 1 : Math.ceil(bytes.length / 20);
        for (let at = 0; at < bytes.length; at += step) {
          const changed = new Map(files);
          flipped(path, at)(changed);
          const verdict = await verdictOn(sampleZip(entriesOf(changed)));
          expect(verdict.level, `${path} at ${at}`).toBe('error');
          const named = verdict.findings.some((found) => found.path === path);
          expect(named || path === 'tagmanifest-sha256.txt', `${path} at ${at}`).toBe(true);
        }
      }
    },
  );

  it('in the tag manifest breaks the signature', async () => {
    const lines = await toldOf({ after: flipped('tagmanifest-sha256.txt') });
    expect(lines).toContain(`signature content-differs ${p7s}`);
  });
});

describe('a file', () => {
  const cases: [name: string, faults: Faults, expected: string[]][] = [
    [
      'of evidence that is missing',
      { after: (files) => files.delete('data/items/0001/view.png') },
      [
        'bag oxum-differs bag-info.txt',
        'payload file-missing data/items/0001/view.png',
        'items file-missing data/items/0001/view.png',
      ],
    ],
    [
      'of evidence that was added',
      { after: (files) => files.set('data/x.txt', Buffer.from('x')) },
      [
        'bag oxum-differs bag-info.txt',
        'payload file-unlisted data/x.txt',
        'items file-unknown data/x.txt',
      ],
    ],
    [
      'of an item that was added',
      { after: (files) => files.set('data/items/0009/a', Buffer.from('x')) },
      [
        'bag oxum-differs bag-info.txt',
        'payload file-unlisted data/items/0009/a',
        'items file-unlisted data/items/0009/a',
      ],
    ],
    [
      'of the report that is missing',
      { after: (files) => files.delete('report.html') },
      ['tag-files file-missing report.html', 'report file-missing report.html'],
    ],
    [
      'of the report that was added',
      { after: (files) => files.set('extra.html', Buffer.from('x')) },
      ['tag-files file-unlisted extra.html'],
    ],
    [
      'beside the signature that was added',
      { after: (files) => files.set('signatures/x', Buffer.from('x')) },
      ['tag-files file-unlisted signatures/x'],
    ],
    [
      'with the signature that is missing',
      { after: (files) => files.delete(p7s) },
      [`signature file-missing ${p7s}`],
    ],
    [
      'with the certificate that is missing',
      { after: (files) => files.delete(pem) },
      [`certificate file-missing ${pem}`],
    ],
    [
      'that declares the bag and says another version',
      {
        tags: (files) => files.set('bagit.txt', Buffer.from('BagIt-Version: 0.97\n')),
      },
      ['bag declaration-differs bagit.txt'],
    ],
  ];
  it.each(cases)('%s is reported by name, and nothing else is', async (_, faults, expected) => {
    expect(await toldOf(faults)).toEqual(expected);
  });

  it('that was renamed is reported under both names', async () => {
    const after = (files: Files) => {
      files.set(
        'data/items/0001/other.png',
        files.get('data/items/0001/view.png') ?? Buffer.alloc(0),
      );
      files.delete('data/items/0001/view.png');
    };
    const lines = await toldOf({ after });
    expect(lines).toContain('payload file-missing data/items/0001/view.png');
    expect(lines).toContain('payload file-unlisted data/items/0001/other.png');
  });

  it('of any kind that is missing makes the bundle not valid', async () => {
    const files = await sampleFiles();
    for (const path of files.keys()) {
      const left = new Map(files);
      left.delete(path);
      const verdict = await verdictOn(sampleZip(entriesOf(left)));
      expect(verdict.level, path).toBe('error');
      expect(
        verdict.findings.some((found) => found.path === path),
        path,
      ).toBe(true);
    }
  });
});
