import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/bundle/finding.ts';
import { type Faults, newSigner, sample, sampleBundle } from './sample.ts';
import { told, toldOf, verdictOn } from './verdicts.ts';

const stranger = await newSigner();
const p7s = 'signatures/tagmanifest-sha256.txt.p7s';
const pem = 'signatures/signer.crt.pem';

describe('a whole bundle', () => {
  it('is valid in every layer', async () => {
    const verdict = await verdictOn(await sampleBundle(), { name: `${sample.top}.zip` });
    expect(verdict.level).toBe('ok');
    expect(new Set(verdict.findings.map(({ check }) => check))).toEqual(new Set(checks));
    expect(verdict).toMatchObject({ caseCode: sample.code, items: 2, files: 18, readable: true });
    expect(verdict.signedAt).toBe('2026-11-23T12:00:00.000Z');
    expect(verdict.sealCode).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  it('tells how many bytes were read', async () => {
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const { bytes } = await verdictOn(await sampleBundle(), { onProgress });
    expect(steps.at(-1)).toBe(bytes);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('is valid with its own seal code however that is written', async () => {
    const zip = await sampleBundle();
    const { sealCode } = await verdictOn(zip);
    const written = (sealCode ?? '').replaceAll(' ', '').toUpperCase();
    const verdict = await verdictOn(zip, { sealCodes: [written] });
    expect(told(verdict)).toEqual([]);
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ check: 'seal-code', code: 'checked' }),
    );
  });

  it('is not the bundle of another seal code', async () => {
    const zip = await sampleBundle();
    const told32 = told(await verdictOn(zip, { sealCodes: ['0'.repeat(32)] }));
    expect(told32).toEqual(['seal-code seal-code-differs']);
    const short = told(await verdictOn(zip, { sealCodes: ['00'] }));
    expect(short).toEqual(['seal-code seal-code-short']);
    const none = told(await verdictOn(zip, { sealCodes: ['hello'] }));
    expect(none).toEqual(['seal-code seal-code-malformed']);
  });

  it('says that it was renamed, as a note', async () => {
    const verdict = await verdictOn(await sampleBundle(), { name: 'bundle (1).zip' });
    expect(verdict.level).toBe('note');
    expect(told(verdict)).toEqual(['container file-renamed']);
  });
});

describe('a bundle with consistent manifests', () => {
  it('signed by a stranger names the places that say another key', async () => {
    expect(await toldOf({ signWith: stranger })).toEqual([
      'certificate signer-differs bag-info.txt',
      'certificate signer-differs data/case.json',
      'certificate signer-differs data/custody-log.jsonl',
      'report report-key-differs report.html',
    ]);
  });

  it('with the certificate of a stranger beside the signature is refused', async () => {
    expect(await toldOf({ certificate: stranger })).toEqual([
      `certificate certificate-differs ${pem}`,
    ]);
  });

  it('whose signature was made with another key than its certificate is refused', async () => {
    const signWith = { ...stranger, certificate: (await newSigner()).certificate };
    expect(await toldOf({ signWith })).toContain(`signature signature-wrong ${p7s}`);
  });

  const cases: [name: string, faults: Faults, expected: string[]][] = [
    [
      'lists a path twice',
      { manifest: (lines) => [...lines, lines[0] ?? ''] },
      ['payload path-repeated manifest-sha256.txt'],
    ],
    [
      'lists a tag file as evidence',
      {
        manifest: (lines) => [...lines, `${'a'.repeat(64)}  ../report.html\n`],
      },
      ['payload path-not-allowed ../report.html'],
    ],
    [
      'lists evidence as a tag file',
      {
        tagManifest: (lines) => [...lines, `${'a'.repeat(64)}  data/case.json\n`],
      },
      ['tag-files path-not-allowed data/case.json'],
    ],
    [
      'lists the tag manifest in itself',
      {
        tagManifest: (lines) => [...lines, `${'a'.repeat(64)}  tagmanifest-sha256.txt\n`],
      },
      ['tag-files path-not-allowed tagmanifest-sha256.txt'],
    ],
    [
      'leaves the payload manifest out',
      {
        tagManifest: (lines) => lines.filter((line) => !line.endsWith('  manifest-sha256.txt\n')),
      },
      ['tag-files file-unlisted manifest-sha256.txt'],
    ],
    [
      'misses a label',
      { info: (lines) => lines.slice(0, -2).concat(lines.slice(-1)) },
      ['bag label-missing bag-info.txt'],
    ],
    [
      'has a label that is not known',
      { info: (lines) => [...lines, 'Contact-Name: A\n'] },
      ['bag label-unknown bag-info.txt'],
    ],
    [
      'has a day that cannot be',
      {
        info: (lines) => lines.map((line) => line.replace('2026-11-23', '2026-23-11')),
      },
      ['bag value-malformed bag-info.txt'],
    ],
    [
      'has the folder of another day',
      { top: 'zegel-7k3m9q2x-20261124' },
      ['bag folder-name-differs'],
    ],
    [
      'is of another case in the bag',
      {
        info: (lines) => lines.map((line) => line.replace(sample.code, 'other')),
      },
      ['bag folder-name-differs', 'items code-differs data/case.json'],
    ],
  ];
  it.each(cases)('that %s is reported', async (_, faults, expected) => {
    expect(await toldOf(faults)).toEqual(expected);
  });
});
