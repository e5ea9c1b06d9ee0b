// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { fakeVault, rightPassphrase } from './fake-vault.ts';
import { popup } from './pages.tsx';
import { click, find, has, settle, show, type } from './screen.ts';

describe('unlocking', () => {
  it('clears the field at once, is busy once, and keeps the passphrase nowhere', async () => {
    const { promise, resolve } = Promise.withResolvers<{ ok: true }>();
    const unlock = vi.fn(() => promise);
    await show(popup(fakeVault('locked', { unlock }).vault));
    await type('passphrase', 'zeer geheim');
    (find('passphrase-show') as HTMLInputElement).click();
    await settle();
    expect((find('passphrase') as HTMLInputElement).type).toBe('text');
    await click('unlock');
    expect((find('passphrase') as HTMLInputElement).value).toBe('');
    expect((find('passphrase') as HTMLInputElement).type).toBe('password');
    expect(find('unlock-form').getAttribute('aria-busy')).toBe('true');
    expect(find('unlock-form').textContent).toContain('Bezig met ontgrendelen');
    await type('passphrase', 'nog een');
    await click('unlock');
    expect(unlock).toHaveBeenCalledExactlyOnceWith('zeer geheim');
    expect(document.documentElement.outerHTML).not.toContain('zeer geheim');
    resolve({ ok: true });
  });

  it('says that a passphrase is wrong, and tries nothing when there is none', async () => {
    const { vault } = fakeVault('locked');
    const unlock = vi.spyOn(vault, 'unlock');
    await show(popup(vault));
    await click('unlock');
    expect(unlock).not.toHaveBeenCalled();
    await type('passphrase', 'fout');
    await click('unlock');
    expect(find('unlock-error').textContent).toContain('Dit wachtwoord klopt niet.');
    expect((find('passphrase') as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(find('passphrase'));
    expect(find('passphrase').getAttribute('autocomplete')).toBe('current-password');
    expect(find('passphrase').hasAttribute('name')).toBe(false);
  });

  it('counts down while no try is taken', async () => {
    const waitUntil = new Date(Date.now() + 2000).toISOString();
    const unlock = vi.fn(() => Promise.resolve({ ok: false, reason: 'wait', waitUntil } as const));
    await show(popup(fakeVault('locked', { unlock }).vault));
    await type('passphrase', 'fout');
    await click('unlock');
    expect(find('wait').textContent).toBe('Wacht nog 2 seconden.');
    expect(has('unlock-error')).toBe(false);
    await type('passphrase', 'fout');
    await click('unlock');
    expect(unlock).toHaveBeenCalledOnce();
    await new Promise((resolve) => setTimeout(resolve, 1050));
    await settle();
    expect(find('wait').textContent).toBe('Wacht nog 1 seconde.');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    await settle();
    expect(has('wait')).toBe(false);
    await click('unlock');
    expect(unlock).toHaveBeenCalledTimes(2);
  });

  it('knows a wait from before, in minutes when it is long', async () => {
    const { vault, become } = fakeVault('locked');
    become({ waitUntil: new Date(Date.now() + 240_000).toISOString() });
    await show(popup(vault));
    expect(find('wait').textContent).toBe('Wacht nog 4 minuten.');
  });

  it('says what went wrong with Zegel itself', async () => {
    const unlock = () => Promise.reject(new Fault('storage-failed', 'no'));
    await show(popup(fakeVault('locked', { unlock }).vault));
    await type('passphrase', rightPassphrase);
    await click('unlock');
    expect(find('unlock-error').dataset['fault']).toBe('storage-failed');
  });
});
