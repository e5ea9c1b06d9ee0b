import { describe, expect, it } from 'vitest';
import { fromUtf8, toHex } from '../../lib/base/bytes.ts';
import { canonicalBytes } from '../../lib/base/canonical.ts';

describe('canonical JSON', () => {
  it('gives the bytes of the example in RFC 8785, 3.2.4', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(toHex(canonicalBytes(value))).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a' +
        '5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d3237' +
        '5d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    );
  });

  it('sorts keys by UTF-16 units, as in RFC 8785, 3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6 };
    const text = fromUtf8(canonicalBytes(value));
    expect(text).toBe('{"\\r":2,"1":4,"\u0080":6,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('leaves out what is undefined and replaces lone surrogates of hostile pages', () => {
    expect(fromUtf8(canonicalBytes({ b: undefined, a: 'x\ud800y' }))).toBe('{"a":"x\ufffdy"}');
  });

  it('refuses numbers that JSON does not have', () => {
    expect(() => canonicalBytes({ a: Number.NaN })).toThrow();
  });
});
