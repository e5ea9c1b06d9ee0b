import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagInfo } from '../../lib/bag/bag-info.ts';
import { manifest } from '../../lib/bag/manifest.ts';
import { parseBagInfo } from '../../lib/bag/parse-bag-info.ts';
import { parseManifest } from '../../lib/bag/parse-manifest.ts';
import { utf8 } from '../../lib/base/bytes.ts';

const sum = 'a'.repeat(64);

describe('a manifest', () => {
  it('is read as it was written', () => {
    const digest = fc.record({
      path: fc.stringMatching(/^data\/[a-z0-9._-]{1,20}$/),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    });
    const list = fc.uniqueArray(digest, { selector: ({ path }) => path });
    fc.assert(
      fc.property(list, (digests) => {
        const { digests: read, faults } = parseManifest(manifest(digests));
        expect(faults).toEqual([]);
        expect(new Set(read)).toEqual(new Set(digests));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one space', `${sum} data/a\n`],
    ['a star', `${sum} *data/a\n`],
    ['upper case', `${sum.toUpperCase()}  data/a\n`],
    ['a carriage return', `${sum}  data/a\r\n`],
    ['a space in the name', `${sum}  data/a b\n`],
    ['an empty line', '\n'],
    ['a comment', '# data\n'],
    ['a short digest', `${sum.slice(1)}  data/a\n`],
  ])('with %s is refused at that line', (_, text) => {
    const faults = parseManifest(utf8(`${sum}  data/first\n${text}`)).faults;
    expect(faults).toEqual([{ code: 'line-malformed', line: 2 }]);
  });

  it('with a path twice is refused at the second', () => {
    const line = `${sum}  data/a\n`;
    const { digests, faults } = parseManifest(utf8(line + line));
    expect(faults).toEqual([{ code: 'path-repeated', line: 2 }]);
    expect(digests).toHaveLength(1);
  });

  it.each([
    ['without a last line end', utf8(`${sum}  data/a`)],
    ['that is not UTF-8', Uint8Array.of(0xff, 0x0a)],
    ['of too many lines', utf8('\n'.repeat(200_001))],
  ])('%s is refused as a whole', (_, bytes) => {
    expect(parseManifest(bytes).faults).toEqual([{ code: 'not-text', line: 0 }]);
  });
});

describe('bag-info.txt', () => {
  it('is read as it was written', () => {
    const group = { identifier: 'zegel-x-20261123', number: 1, count: 3 };
    const shared = { baggingDate: '2026-11-23', externalIdentifier: 'x', softwareAgent: 'Z 1' };
    const file = bagInfo({
      ...shared,
      internalSenderIdentifier: sum,
      octets: 5,
      streams: 2,
      group,
    });
    const { values, faults } = parseBagInfo(file);
    expect(faults).toEqual([]);
    expect(values.get('Payload-Oxum')).toBe('5.2');
    expect(values.get('Bag-Count')).toBe('1 of 3');
  });

  it.each([
    ['no space', 'Label:value\n'],
    ['two spaces', 'Label:  value\n'],
    ['a space at the end', 'Label: value \n'],
    ['a continuation', ' more\n'],
    ['no value', 'Label: \n'],
    ['a carriage return', 'Label: value\r\n'],
  ])('with %s is refused at that line', (_, text) => {
    const faults = parseBagInfo(utf8(`First: 1\n${text}`)).faults;
    expect(faults).toEqual([{ code: 'line-malformed', line: 2 }]);
  });

  it('with a label twice is refused at the second', () => {
    const { faults } = parseBagInfo(utf8('First: 1\nFirst: 1\n'));
    expect(faults).toEqual([{ code: 'label-repeated', line: 2 }]);
  });
});
