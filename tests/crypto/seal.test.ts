import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, concat, sameBytes } from '../../lib/base/bytes.ts';
import { chunkLength, open, seal } from '../../lib/crypto/seal.ts';
import {
  type Identity,
  identityOf,
  newDeviceKey,
  newIdentity,
  type Recipient,
  recipientOf,
  unwrap,
  wrap,
} from '../../lib/crypto/vault-key.ts';

const label = { owner: 'an item', file: 'view.png' };
const sealedChunk = chunkLength + 16;
let recipient: Recipient;
let identity: Identity;

beforeAll(async () => {
  const made = await newIdentity();
  recipient = await recipientOf(made.recipient);
  identity = await identityOf(made.secret, made.recipient);
});

const random = (length: number): Bytes => new Uint8Array(randomBytes(length));
const sealed = async (bytes: Bytes, as = label) => concat(...(await seal(recipient, as, bytes)));
const opened = (bytes: Bytes, as = label) => open(identity, as, new Blob([bytes]));

describe('a sealed file', () => {
  it.each([0, 1, chunkLength - 1, chunkLength, chunkLength + 1, 3 * chunkLength])(
    'of %i bytes opens to the same bytes',
    async (length) => {
      const bytes = random(length);
      expect(sameBytes(await opened(await sealed(bytes)), bytes)).toBe(true);
    },
  );

  it('holds none of its plaintext', async () => {
    const bytes = new TextEncoder().encode('a text that must not be found '.repeat(100));
    const text = Buffer.from(await sealed(bytes)).toString('latin1');
    expect(text).not.toContain('must not be found');
  });

  it('does not open under another item or another name', async () => {
    const bytes = await sealed(random(10));
    await expect(opened(bytes, { ...label, owner: 'another' })).rejects.toThrow();
    await expect(opened(bytes, { ...label, file: 'page.txt' })).rejects.toThrow();
  });

  it('does not open with another vault', async () => {
    const made = await newIdentity();
    const other = await identityOf(made.secret, made.recipient);
    await expect(open(other, label, new Blob([await sealed(random(10))]))).rejects.toThrow();
  });

  it('does not open when it was cut at a chunk border, or anywhere', async () => {
    const bytes = await sealed(random(2 * chunkLength + 5));
    for (const length of [0, 64, 65, 66, 65 + sealedChunk, 65 + 2 * sealedChunk, bytes.length - 1])
      await expect(opened(bytes.slice(0, length)), `cut at ${length}`).rejects.toThrow();
  });

  it('does not open when chunks were swapped, repeated or mixed with another file', async () => {
    const bytes = await sealed(random(3 * chunkLength));
    const other = await sealed(random(3 * chunkLength));
    const [head, a, b, c] = parts(bytes);
    const [, x] = parts(other);
    await expect(opened(concat(head, b, a, c))).rejects.toThrow();
    await expect(opened(concat(head, a, a, b, c))).rejects.toThrow();
    await expect(opened(concat(head, x, b, c))).rejects.toThrow();
    await expect(opened(concat(parts(other)[0], a, b, c))).rejects.toThrow();
  });

  it('opens only as all of its own chunks, in their order, whatever else is put together', async () => {
    const files = [
      await sealed(random(2 * chunkLength + 9)),
      await sealed(random(3 * chunkLength)),
    ];
    const pieces = files.map(parts);
    const choice = fc.record({ file: fc.nat(1), chunk: fc.integer({ min: 1, max: 3 }) });
    const whole = JSON.stringify([1, 2, 3].map((chunk) => ({ file: 0, chunk })));
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { maxLength: 5 }), async (chosen) => {
        // Cut, swapped, repeated, reordered, mixed: any chunks of two files behind the head of one.
        const chunks = chosen.map(({ file, chunk }) => pieces[file]![chunk]!);
        const opening = opened(concat(pieces[0]![0], ...chunks));
        if (JSON.stringify(chosen) === whole)
          expect(await opening).toHaveLength(2 * chunkLength + 9);
        else await expect(opening).rejects.toThrow();
      }),
      { numRuns: 150, examples: [[[1, 2, 3].map((chunk) => ({ file: 0, chunk }))]] },
    );
  });

  it('does not open when it was cut anywhere', async () => {
    const bytes = await sealed(random(chunkLength + 200));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        await expect(opened(bytes.slice(0, length))).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('does not open when any single bit of any chunk was flipped', async () => {
    const bytes = await sealed(random(2 * chunkLength + 9));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const changed = bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(opened(changed)).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('does not open when any single bit was flipped', async () => {
    const bytes = await sealed(random(200));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const changed = bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(opened(changed)).rejects.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});

function parts(bytes: Bytes): [Bytes, Bytes, Bytes, Bytes] {
  const at = (index: number) => 65 + index * sealedChunk;
  return [
    bytes.slice(0, 65),
    bytes.slice(at(0), at(1)),
    bytes.slice(at(1), at(2)),
    bytes.slice(at(2)),
  ];
}

describe('the key of a vault', () => {
  it('cannot be exported, neither the identity nor the key it is wrapped under', async () => {
    await expect(crypto.subtle.exportKey('pkcs8', identity.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', await newDeviceKey())).rejects.toThrow();
  });

  it('unwraps under its own key, and not when anything was changed', async () => {
    const { recipient: open, secret } = await newIdentity();
    const key = await newDeviceKey();
    const wrapped = await wrap(secret, key, open);
    expect(await unwrap(wrapped, key, open)).toEqual(secret);
    const changed = wrapped.wrapped.slice();
    changed[0]! ^= 1;
    await expect(unwrap({ ...wrapped, wrapped: changed }, key, open)).rejects.toThrow();
    await expect(unwrap(wrapped, await newDeviceKey(), open)).rejects.toThrow();
    await expect(unwrap(wrapped, key, changed)).rejects.toThrow();
  });
});
