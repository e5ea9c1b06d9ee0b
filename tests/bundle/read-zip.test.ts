import { describe, expect, it } from 'vitest';
import { entriesOf, sampleFiles } from './sample.ts';
import { type SampleEntry, sampleZip } from './sample-zip.ts';
import { told, verdictOn } from './verdicts.ts';

const entries = entriesOf(await sampleFiles());
const zip = sampleZip(entries);
const report = 'report.html';

/** The sample with something else about the entry of the report. */
function withReport(change: Partial<SampleEntry>): Buffer {
  return sampleZip(
    entries.map((entry) => (entry.name.endsWith(report) ? { ...entry, ...change } : entry)),
  );
}

async function container(bytes: Buffer): Promise<string[]> {
  return told(await verdictOn(bytes)).filter((line) => line.startsWith('container'));
}

describe('a ZIP', () => {
  it('with sizes behind the bytes of every file is valid', async () => {
    const streamed = sampleZip(entries.map((entry) => ({ ...entry, descriptor: true })));
    expect((await verdictOn(streamed)).level).toBe('ok');
  });

  it('packed by another program is valid with a note', async () => {
    const verdict = await verdictOn(
      withReport({ both: { date: 0x5d77, made: 0x031e, attributes: 0x81a40000 } }),
    );
    expect(verdict.level).toBe('note');
    expect(told(verdict)).toEqual(['container packed-again']);
  });

  it('cut short at any length is unreadable', { timeout: 60_000 }, async () => {
    const near = (offset: number) => [-1, 0, 1, 2, 4, 20, 30, 46].map((more) => offset + more);
    const starts = [...zip.toString('latin1').matchAll(/PK[\x01\x03\x05]/g)].map(
      ({ index }) => index,
    );
    const lengths = new Set([
      ...starts.flatMap(near),
      ...near(zip.length - 22),
      5,
      1000,
      zip.length - 1,
    ]);
    for (const length of lengths) {
      if (length < 0 || length >= zip.length) continue;
      const verdict = await verdictOn(zip.subarray(0, length));
      expect(verdict, `${length}`).toMatchObject({ readable: false, level: 'error' });
    }
  });

  it('that is empty, or something else, is called no ZIP', async () => {
    for (const bytes of ['', 'x', '%PDF-1.7 and so on, longer than an end record is'])
      expect(told(await verdictOn(Buffer.from(bytes)))).toEqual(['container not-a-zip']);
  });

  it('cut short is called so', async () => {
    expect(told(await verdictOn(zip.subarray(0, 5000)))).toEqual(['container truncated']);
  });

  it('with any byte of a file changed is refused by its checksum', async () => {
    for (const { name, bytes } of entries) {
      const changed = Buffer.from(zip);
      const at = zip.indexOf(name) + name.length + Math.floor(bytes.length / 2);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const path = name.slice(name.indexOf('/') + 1);
      expect(await container(changed)).toContain(`container crc-differs ${path}`);
    }
  });

  const hostile: [name: string, bytes: Buffer, expected: string[]][] = [
    ['bytes behind the end', Buffer.concat([zip, Buffer.from('x')]), ['bytes-after-end']],
    ['a comment', sampleZip(entries, { comment: 'hello' }), ['bytes-after-end']],
    [
      'bytes before the first file',
      sampleZip([{ ...entries[0], before: Buffer.from('MZ') } as SampleEntry, ...entries.slice(1)]),
      ['gap READ-ME-FIRST.txt'],
    ],
    ['bytes between two files', withReport({ before: Buffer.from('hidden') }), ['gap report.html']],
    [
      'a file twice',
      sampleZip([...entries, ...entries.slice(1, 2)]),
      ['name-repeated report.html'],
    ],
    [
      'a file twice but for case',
      sampleZip([
        ...entries,
        { name: `${entries[0]?.name.toLowerCase()}`, bytes: Buffer.from('x') },
      ]),
      ['name-repeated read-me-first.txt'],
    ],
    [
      'two folders at the top',
      withReport({ both: { name: 'other/report.html' } }),
      ['top-folder-differs other/report.html'],
    ],
    [
      'a file in no folder',
      withReport({ both: { name: 'report.html' } }),
      ['name-not-allowed report.html'],
    ],
    [
      'another name in the local header',
      withReport({ local: { name: entries[1]?.name.replace('report', 'repart') ?? '' } }),
      ['header-differs report.html'],
    ],
    [
      'another size in the local header',
      withReport({ local: { size: 1 } }),
      ['header-differs report.html'],
    ],
    [
      'another checksum in the local header',
      withReport({ local: { crc: 1 } }),
      ['header-differs report.html'],
    ],
    [
      'another checksum in the central header',
      withReport({ central: { crc: 1 } }),
      ['header-differs report.html'],
    ],
    [
      'another date in the local header',
      withReport({ local: { date: 0x5d77 } }),
      ['header-differs report.html'],
    ],
    [
      'another method in the local header',
      withReport({ local: { method: 8 } }),
      ['header-differs report.html'],
    ],
    [
      'a file compressed in another way',
      withReport({ both: { method: 12 } }),
      ['method-unsupported report.html'],
    ],
    [
      'a file that only claims to be compressed',
      withReport({ both: { method: 8 } }),
      ['deflate-damaged report.html'],
    ],
    ['an encrypted file', withReport({ both: { flags: 1 } }), ['encrypted report.html']],
    [
      'strong encryption',
      withReport({ both: { flags: 0x40 } }),
      ['header-not-allowed report.html'],
    ],
    [
      'an extra field',
      withReport({ extra: Buffer.from('7570' + '0100' + '00', 'hex') }),
      ['header-not-allowed report.html'],
    ],
    [
      'a comment on a file',
      withReport({ central: { comment: 'x' } }),
      ['header-not-allowed report.html'],
    ],
    [
      'a symbolic link',
      withReport({ both: { attributes: 0xa1ff0000 } }),
      ['packed-again', 'entry-not-a-file report.html'],
    ],
    [
      'a folder',
      withReport({ both: { attributes: 0x10 } }),
      ['packed-again', 'entry-not-a-file report.html'],
    ],
    [
      'two sizes for a stored file',
      withReport({ both: { size: 0xfffffff0 } }),
      ['header-differs report.html'],
    ],
    [
      'one header for two files',
      withReport({ central: { offset: 0 } }),
      ['overlap report.html', 'gap previews/0001.jpg'],
    ],
    [
      'a size beyond the end',
      withReport({ both: { size: 0x7fffffff, compressed: 0x7fffffff } }),
      ['overlap report.html'],
    ],
    [
      'an offset beyond the end',
      withReport({ central: { offset: 0x7fffffff } }),
      ['overlap report.html'],
    ],
  ];
  it.each(hostile)('with %s is refused', async (_, bytes, expected) => {
    const verdict = await verdictOn(bytes);
    expect(verdict.level).toBe('error');
    const lines = (await container(bytes)).map((line) => line.replace('container ', ''));
    expect(lines).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    '../x',
    '/etc/passwd',
    'a/../../x',
    'C:/x',
    'a\\b',
    'a//b',
    './x',
    'x/.',
    '.hidden',
    'dot.',
    'sp ace',
    'UPPER',
    'é',
    'a%2e',
    'x:y',
    '-rf',
    '~x',
    'x/',
    '',
    'nul\u0000',
    'x'.repeat(181),
  ])('with the name %j is refused', async (name) => {
    const bytes = sampleZip([
      ...entries,
      { name: `zegel-7k3m9q2x-20261123/${name}`, bytes: Buffer.from('x') },
    ]);
    expect((await container(bytes)).join()).toContain('container name-not-allowed');
  });

  it.each([
    ['no files', sampleZip([]), 'directory-damaged'],
    ['a wrong number of files', sampleZip(entries, { here: 3, count: 3 }), 'directory-damaged'],
    ['several disks', sampleZip(entries, { disk: 1 }), 'directory-damaged'],
    ['a directory elsewhere', sampleZip(entries, { offset: 10 }), 'directory-damaged'],
    ['ZIP64 marks', sampleZip(entries, { here: 0xffff, count: 0xffff }), 'directory-damaged'],
    ['a ZIP64 offset', sampleZip(entries, { offset: 0xffffffff }), 'directory-damaged'],
  ])('with %s is unreadable', async (_, bytes, code) => {
    const verdict = await verdictOn(bytes);
    expect(verdict.readable).toBe(false);
    expect(told(verdict)).toEqual([`container ${code}`]);
  });

  it('of which reading fails is unreadable, with the reason', async () => {
    const { verifyBundle } = await import('../../lib/bundle/verify.ts');
    const read = () => Promise.reject(new Error('the stick was pulled out'));
    const verdict = await verifyBundle({ size: 100, read });
    expect(verdict.readable).toBe(false);
    expect(verdict.findings[0]?.detail).toEqual({ message: 'the stick was pulled out' });
  });
});
