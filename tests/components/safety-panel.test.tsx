// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import type { VaultSafety } from '../../lib/flows/vault-lock-events.ts';
import { fakeVault, rightPassphrase } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { click, find, has, settle, show, type } from './screen.ts';

const strong = 'kaas wolk trein hond';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

async function open(vault: VaultSafety, locked = false): Promise<void> {
  await show(casePage(vault));
  if (!locked) await click('safety');
}

async function typeNew(passphrase: string, repeat = passphrase): Promise<void> {
  await type('passphrase-new', passphrase);
  await type('passphrase-repeat', repeat);
}

const value = (name: string) => (find(name) as HTMLInputElement).value;

describe('choosing a passphrase', () => {
  it('says before that there is no recovery, and offers an export', async () => {
    await open(fakeVault('open').vault);
    await click('choose-passphrase');
    const note = find('no-recovery');
    expect(note.textContent).toContain('dan kan niemand dit dossier nog openen');
    const after = note.compareDocumentPosition(find('passphrase-new'));
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    await click('export-first');
    expect(has('export-panel')).toBe(true);
  });

  it.each([
    ['', undefined, ''],
    ['kort', 'too-short', 'Te kort. Gebruik ten minste 8 tekens.'],
    ['aaaabbbb1', 'weak', 'Zwak. Iemand die je kent, kan dit misschien raden.'],
    ['Vr0egeVogel!', 'fair', 'Redelijk. Langer is beter.'],
    [strong, 'strong', 'Sterk.'],
  ])('says of "%s" that it is %s', async (passphrase, strength, words) => {
    await open(fakeVault('open').vault);
    await click('choose-passphrase');
    await type('passphrase-new', passphrase);
    expect(find('strength').dataset['strength']).toBe(strength);
    expect(find('strength').textContent).toBe(words);
  });

  it('clears the fields at once, is busy meanwhile, and says when it is done', async () => {
    const { vault, become } = fakeVault('open');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const choose = vi.spyOn(vault, 'choose').mockReturnValue(promise);
    await open(vault);
    await click('choose-passphrase');
    expect(find('passphrase-new').getAttribute('autocomplete')).toBe('new-password');
    await typeNew(strong);
    await click('passphrase-save');
    expect(value('passphrase-new') + value('passphrase-repeat')).toBe('');
    expect(find('safety-panel').querySelector('form')?.getAttribute('aria-busy')).toBe('true');
    await click('passphrase-save');
    expect(choose).toHaveBeenCalledExactlyOnceWith(strong);
    expect(document.documentElement.outerHTML).not.toContain(strong);
    become({ state: 'unlocked' });
    resolve(undefined);
    await settle();
    expect(find('passphrase-done').textContent).toBe('Het wachtwoord is ingesteld.');
    expect(has('passphrase-change')).toBe(true);
    expect(has('lock')).toBe(true);
  });

  it('refuses a short one and two that differ', async () => {
    const { vault } = fakeVault('open');
    const choose = vi.spyOn(vault, 'choose');
    await open(vault);
    await click('choose-passphrase');
    await typeNew('kort');
    await click('passphrase-save');
    expect(value('passphrase-new')).toBe('kort');
    expect(find('strength').dataset['strength']).toBe('too-short');
    await typeNew(strong, `${strong}x`);
    await click('passphrase-save');
    expect(find('passphrase-problem').textContent).toContain('niet gelijk');
    expect(value('passphrase-new') + value('passphrase-repeat')).toBe('');
    expect(choose).not.toHaveBeenCalled();
  });

  it('takes a weak one only after it has said so', async () => {
    const { vault } = fakeVault('open');
    const choose = vi.spyOn(vault, 'choose');
    await open(vault);
    await click('choose-passphrase');
    await typeNew('aaaabbbb1');
    await click('passphrase-save');
    expect(choose).not.toHaveBeenCalled();
    expect(find('passphrase-problem').textContent).toContain('Dit wachtwoord is zwak.');
    expect(find('passphrase-save').textContent).toBe('Gebruik het toch');
    await typeNew('aaaabbbb2');
    await click('passphrase-save');
    expect(choose).not.toHaveBeenCalled();
    await click('passphrase-save');
    expect(choose).toHaveBeenCalledExactlyOnceWith('aaaabbbb2');
  });

  it('is where the address of the popup leads', async () => {
    location.hash = '#safety';
    await open(fakeVault('open').vault, true);
    expect(has('safety-panel')).toBe(true);
    expect(location.hash).toBe('');
  });
});

describe('changing and removing', () => {
  it('changes, but not with a wrong passphrase', async () => {
    const { vault } = fakeVault('unlocked');
    const change = vi.spyOn(vault, 'change');
    await open(vault);
    await click('passphrase-change');
    await type('passphrase-current', 'fout');
    await typeNew(strong);
    await click('passphrase-save');
    expect(find('passphrase-fault').textContent).toContain('Dit wachtwoord klopt niet.');
    for (const name of ['passphrase-current', 'passphrase-new', 'passphrase-repeat'])
      expect(value(name)).toBe('');
    await type('passphrase-current', rightPassphrase);
    await typeNew(strong);
    await click('passphrase-save');
    expect(change).toHaveBeenLastCalledWith(rightPassphrase, strong);
    expect(find('passphrase-done').textContent).toBe('Het wachtwoord is veranderd.');
  });

  it('removes, with the passphrase of now', async () => {
    await open(fakeVault('unlocked').vault);
    await click('passphrase-remove');
    await type('passphrase-current', rightPassphrase);
    await click('passphrase-save');
    expect(find('passphrase-done').textContent).toBe('Het wachtwoord is verwijderd.');
    expect(has('choose-passphrase')).toBe(true);
    expect(has('lock')).toBe(false);
  });

  it('waits like unlocking does', async () => {
    const waitUntil = new Date(Date.now() + 30_000).toISOString();
    const remove = vi.fn(() => Promise.resolve({ ok: false, reason: 'wrong', waitUntil } as const));
    await open(fakeVault('unlocked', { remove }).vault);
    await click('passphrase-remove');
    await type('passphrase-current', 'fout');
    await click('passphrase-save');
    expect(find('wait').textContent).toContain('30');
    await type('passphrase-current', rightPassphrase);
    await click('passphrase-save');
    expect(remove).toHaveBeenCalledOnce();
  });

  it('chooses after how many minutes to lock, and says when that is not kept', async () => {
    const { vault } = fakeVault('unlocked');
    const setAutoLock = vi.spyOn(vault, 'setAutoLock');
    await open(vault);
    const select = find('auto-lock') as HTMLSelectElement;
    expect([...select.options].map((option) => option.text)).toEqual([
      '1 minuut',
      '5 minuten',
      '15 minuten',
    ]);
    expect(select.value).toBe('5');
    select.value = '15';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(setAutoLock).toHaveBeenCalledExactlyOnceWith(15);
    expect(select.value).toBe('15');
    setAutoLock.mockRejectedValue(new Fault('storage-failed', 'no'));
    select.value = '1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(select.value).toBe('15');
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
  });

  it('says that the history of the browser stays', async () => {
    await open(fakeVault('open').vault);
    expect(find('safety-panel').textContent).toContain('De geschiedenis van je browser blijft');
    const described = find('quick-exit').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('geschiedenis');
  });
});

describe('wiping', () => {
  it.each(['open', 'unlocked', 'locked'] as const)('is asked twice while %s', async (state) => {
    const { vault } = fakeVault(state);
    const wipe = vi.spyOn(vault, 'wipe');
    await open(vault, state === 'locked');
    await click('wipe');
    expect(has('wipe-confirm')).toBe(false);
    expect(document.body.textContent).toContain('Wat blijft: bundels');
    await click('wipe-again');
    expect(wipe).not.toHaveBeenCalled();
    const hasty = new MouseEvent('click', { bubbles: true, detail: 2 });
    find('wipe-confirm').dispatchEvent(hasty);
    await settle();
    expect(wipe).not.toHaveBeenCalled();
    await click('wipe-confirm');
    expect(wipe).toHaveBeenCalledOnce();
    expect(has('unlock-form')).toBe(false);
    expect(has('wipe-confirm')).toBe(false);
  });

  it('can be stopped after each question', async () => {
    const { vault } = fakeVault('locked');
    const wipe = vi.spyOn(vault, 'wipe');
    await open(vault, true);
    await click('wipe');
    await click('wipe-cancel');
    expect(has('wipe-again')).toBe(false);
    await click('wipe');
    await click('wipe-again');
    await click('wipe-cancel');
    expect(has('wipe-confirm')).toBe(false);
    expect(wipe).not.toHaveBeenCalled();
  });

  it('says when it did not work', async () => {
    const wipe = () => Promise.reject(new Fault('storage-failed', 'no'));
    await open(fakeVault('locked', { wipe }).vault, true);
    await click('wipe');
    await click('wipe-again');
    await click('wipe-confirm');
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
    expect(has('wipe-confirm')).toBe(true);
  });
});
