import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vaultSession } from '../../lib/browser/vault-session.ts';

const secret = new Uint8Array([1, 2, 3]);

// Node has these two only behind a flag yet; both browsers have them.
Object.assign(Uint8Array, {
  fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
});
Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return Buffer.from(this).toString('base64');
  },
});

describe('the secret of an unlocked vault', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useRealTimers();
  });

  it('is there until it is dropped', async () => {
    await vaultSession.keep(secret, 5);
    expect(Array.from((await vaultSession.secret()) ?? [])).toEqual([1, 2, 3]);
    await vaultSession.drop();
    expect(await vaultSession.secret()).toBeNull();
  });

  it('does not come back when a page puts off the lock while another one locks', async () => {
    for (let tries = 0; tries < 20; tries++) {
      await vaultSession.keep(secret, 5);
      await Promise.all([vaultSession.touch(5), vaultSession.drop(), vaultSession.touch(5)]);
      expect(await vaultSession.secret()).toBeNull();
    }
  });

  it('is gone after the minutes without use, and stays while it is used', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await vaultSession.keep(secret, 1);
    vi.advanceTimersByTime(50_000);
    await vaultSession.touch(1);
    vi.advanceTimersByTime(50_000);
    expect(await vaultSession.secret()).not.toBeNull();
    vi.advanceTimersByTime(61_000);
    expect(await vaultSession.secret()).toBeNull();
  });
});
