// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { fakeReview } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { click, find, has, show } from './screen.ts';

describe('deleting the case', () => {
  it('is asked twice, offers a bundle first, and says that bundles stay', async () => {
    const { vault } = fakeVault('unlocked');
    const review = fakeReview();
    const removeCase = vi.spyOn(review, 'removeCase');
    await show(casePage(vault, review));
    await click('safety');
    await click('delete-case');
    expect(find('safety-panel').textContent).toContain('iedereen kan ze nog nakijken');
    await click('delete-case-export');
    expect(has('export-panel')).toBe(true);
    await click('delete-case-again');
    expect(removeCase).not.toHaveBeenCalled();
    await click('delete-case-confirm');
    expect(removeCase).toHaveBeenCalledOnce();
    expect(find('gone').textContent).toContain('Het dossier is verwijderd.');
    for (const name of ['export-panel', 'safety-panel', 'item']) expect(has(name)).toBe(false);
  });

  it('is not offered when there is no case', async () => {
    const overview = () =>
      Promise.resolve({ code: null, count: 0, asked: false, factsOnly: false, due: 0 });
    const items = () => Promise.resolve([]);
    await show(casePage(fakeVault('open').vault, fakeReview({ overview, items })));
    await click('safety');
    expect(document.querySelector('h1')?.textContent).toBe('Nieuw dossier');
    expect(has('delete-case')).toBe(false);
    expect(has('wipe')).toBe(true);
  });

  it('says when it did not work', async () => {
    const removeCase = () => Promise.reject(new Fault('storage-failed', 'no'));
    await show(casePage(fakeVault('open').vault, fakeReview({ removeCase })));
    await click('safety');
    await click('delete-case');
    await click('delete-case-again');
    await click('delete-case-confirm');
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
    expect(has('item')).toBe(true);
  });
});
