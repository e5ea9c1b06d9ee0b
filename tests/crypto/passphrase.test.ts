import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../lib/base/bytes.ts';
import { derive, newParameters } from '../../lib/crypto/passphrase.ts';

const parameters = { salt: new Uint8Array(16).fill(7), memory: 19 * 1024, passes: 2, lanes: 1 };

describe('a key from a passphrase', () => {
  it('comes from a library that gives the published Argon2id tag of RFC 9106, 5.3', () => {
    const options = {
      t: 3,
      m: 32,
      p: 4,
      dkLen: 32,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    };
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), options);
    expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('is the same however a keyboard composes the letters', () => {
    const composed = derive('Zo\u00eb fietst 8 keer', parameters);
    expect(composed).toEqual(derive('Zoe\u0308 fietst 8 keer', parameters));
    expect(composed).toHaveLength(32);
  });

  it('differs by salt and by passphrase', () => {
    const first = derive('een zin', parameters);
    expect(derive('een zin', { ...parameters, salt: fromHex('08'.repeat(16)) })).not.toEqual(first);
    expect(derive('een Zin', parameters)).not.toEqual(first);
  });

  it.each([{ memory: 1024 }, { passes: 1 }, { lanes: 0 }, { salt: new Uint8Array(8) }])(
    'is refused when somebody weakened the stored parameters: %o',
    (change) => {
      expect(() => derive('een zin', { ...parameters, ...change })).toThrow(RangeError);
    },
  );

  it('uses 64 MiB and three passes by default, and a new salt each time', () => {
    const [a, b] = [newParameters(), newParameters()];
    expect(a).toMatchObject({ memory: 65_536, passes: 3, lanes: 1 });
    expect(a.salt).not.toEqual(b.salt);
  });
});
