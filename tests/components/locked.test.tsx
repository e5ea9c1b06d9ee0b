// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import type { CaseProps } from '../../components/case-page.tsx';
import type { ExportProgress } from '../../lib/flows/export-events.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { VaultStatus } from '../../lib/flows/vault-lock-events.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault, rightPassphrase } from './fake-vault.ts';
import { casePage, popup } from './pages.tsx';
import { all, click, find, has, openItem, settle, show, type } from './screen.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function spied(): Review {
  const review = fakeReview();
  for (const name of ['overview', 'items', 'open', 'file', 'log'] as const) vi.spyOn(review, name);
  return review;
}

/** Nothing of any item may be in the document, not even in an attribute. */
function expectNothingOfTheCase(): void {
  const markup = document.documentElement.outerHTML;
  for (const secret of [
    'groep.example',
    'Winst',
    '7k3m9q2x',
    'data:image',
    '2026',
    idOf(3),
    'efef',
  ])
    expect(markup).not.toContain(secret);
  for (const name of ['items', 'item', 'count', 'log', 'item-detail', 'export', 'case-code'])
    expect(has(name)).toBe(false);
}

function expectNothingRead(review: Review): void {
  for (const name of ['overview', 'items', 'open', 'file', 'log'] as const)
    expect(review[name]).not.toHaveBeenCalled();
}

describe('the locked popup', () => {
  it('reads and shows nothing of the items, and still captures', async () => {
    const review = spied();
    const { vault, become } = fakeVault('locked');
    become({ added: 2 });
    await show(popup(vault, review));
    expectNothingOfTheCase();
    expectNothingRead(review);
    expect(find('added').textContent).toBe('2 items bewaard sinds het vergrendelen');
    expect(find('address').textContent).toContain('hier.example');
    await click('capture');
    expect(find('outcome').dataset['state']).toBe('done');
    expectNothingRead(review);
    expect(has('open-case')).toBe(true);
  });

  it('counts what is added while it is open', async () => {
    const watchers: (() => void)[] = [];
    const watch = (callback: () => void) => (watchers.push(callback), () => undefined);
    const review = fakeReview({ watch });
    let added = 0;
    const status = () =>
      Promise.resolve({
        state: 'locked',
        added: added++,
        waitUntil: null,
        autoLock: 5,
        lost: false,
      } as const);
    await show(popup(fakeVault('locked', { status }).vault, review));
    for (const changed of watchers) changed();
    await settle();
    expect(find('added').textContent).toContain('1 item ');
  });

  it('unlocks, and locks again', async () => {
    await show(popup(fakeVault('locked').vault));
    expect(has('lock')).toBe(false);
    await type('passphrase', rightPassphrase);
    await click('unlock');
    expect(all('item')).toHaveLength(3);
    await click('lock');
    expectNothingOfTheCase();
    expect(has('unlock-form')).toBe(true);
  });

  it('shows nothing when the vault cannot say how it stands', async () => {
    const status = () => Promise.reject(new Fault('storage-failed', 'no'));
    const review = spied();
    await show(popup(fakeVault('open', { status }).vault, review));
    expectNothingOfTheCase();
    expectNothingRead(review);
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
    expect(has('capture')).toBe(true);
  });
});

describe('the case page', () => {
  it('is only an unlock form while locked, then opens', async () => {
    const review = spied();
    await show(casePage(fakeVault('locked').vault, review));
    expectNothingOfTheCase();
    expectNothingRead(review);
    expect(has('safety')).toBe(false);
    expect(has('quick-exit')).toBe(true);
    expect(document.activeElement).toBe(find('passphrase'));
    await type('passphrase', rightPassphrase);
    await click('unlock');
    expect(all('item')).toHaveLength(3);
    expect(find('case-code').textContent).toBe('Dossier 7k3m9q2x');
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('is empty before the vault has answered that it is locked, picture and URL included', async () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:full');
    const answers: VaultStatus[] = [
      { state: 'unlocked', added: 0, waitUntil: null, autoLock: 5, lost: false },
    ];
    const status = () => {
      const answer = answers.pop();
      return answer ? Promise.resolve(answer) : new Promise<VaultStatus>(() => undefined);
    };
    const { vault, tell } = fakeVault('unlocked', { status });
    // No watching of the case: it would use up the only answer.
    await show(casePage(vault, fakeReview({ watch: () => () => undefined })));
    await openItem(idOf(3));
    find('reveal').click();
    await settle();
    expect(document.querySelector('img[src="blob:full"]')).not.toBeNull();
    tell();
    await settle();
    expect(revoke).toHaveBeenCalledWith('blob:full');
    expect(document.body.textContent).not.toContain('7k3m9q2x');
    for (const name of ['item-detail', 'items', 'log', 'case-code', 'picture'])
      expect(has(name)).toBe(false);
  });

  it('takes a running export for use, so that it does not lock in the middle of one', async () => {
    const { vault } = fakeVault('unlocked');
    const touch = vi.spyOn(vault, 'touch');
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    let tell: (progress: ExportProgress) => void = () => undefined;
    const startExport: CaseProps['startExport'] = (_language, onProgress) => {
      tell = onProgress;
      return { result: new Promise(() => undefined), cancel: () => undefined };
    };
    await show(casePage(vault, fakeReview(), { startExport }));
    await click('export');
    await click('export-start');
    touch.mockClear();
    for (const at of [60_000, 60_001, 120_000]) {
      now.mockReturnValue(at);
      tell({ phase: 'checking', done: 1, total: 2 });
    }
    expect(touch).toHaveBeenCalledTimes(2);
  });

  it('stops an export and removes its copy when the vault locks', async () => {
    const { vault, become } = fakeVault('unlocked');
    const { promise, reject } = Promise.withResolvers<never>();
    const cancel = vi.fn(() => reject(new Fault('unexpected', 'stopped')));
    const closeExport = vi.fn(() => Promise.resolve());
    const startExport = () => ({ result: promise, cancel });
    await show(casePage(vault, fakeReview(), { startExport, closeExport }));
    await click('export');
    await click('export-start');
    become({ state: 'locked' });
    await settle();
    expect(cancel).toHaveBeenCalledOnce();
    expect(closeExport).toHaveBeenCalledOnce();
    expectNothingOfTheCase();
  });

  it('removes the copy of a finished export when the vault locks', async () => {
    const { vault, become } = fakeVault('unlocked');
    const closeExport = vi.fn(() => Promise.resolve());
    const volume = { name: 'a.zip', size: 1, sealCode: '9f86', sha256: 'ab', stamps: [] };
    const result = Promise.resolve({ ok: true as const, volumes: [volume], items: 3, damaged: 0 });
    const startExport = () => ({ result, cancel: () => undefined });
    await show(casePage(vault, fakeReview(), { startExport, closeExport }));
    await click('export');
    await click('export-start');
    expect(has('export-done')).toBe(true);
    become({ state: 'locked' });
    await settle();
    expect(closeExport).toHaveBeenCalledOnce();
  });

  it('hides first when it is locked by hand, and stays hidden when that fails', async () => {
    const lock = vi.fn(() => Promise.reject(new Fault('storage-failed', 'no')));
    await show(casePage(fakeVault('unlocked', { lock }).vault));
    await click('lock');
    expect(lock).toHaveBeenCalledOnce();
    expectNothingOfTheCaseShown();
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
  });

  it('empties the document before the vault is left', async () => {
    const seen: string[] = [];
    const leave = () => {
      seen.push(document.body.innerHTML, document.title);
      return Promise.resolve();
    };
    await show(casePage(fakeVault('unlocked', { leave }).vault));
    await click('quick-exit');
    expect(seen).toEqual(['', '']);
  });
});

function expectNothingOfTheCaseShown(): void {
  for (const name of ['items', 'log', 'case-code', 'item-detail']) expect(has(name)).toBe(false);
}
