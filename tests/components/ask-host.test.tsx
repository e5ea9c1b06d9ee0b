// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HostOffer } from '../../components/ask-host.tsx';
import { fakeReview } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { popup } from './pages.tsx';
import { click, find, has, settle, show } from './screen.ts';

function offered(changes: Partial<HostOffer> = {}) {
  const offer = {
    ...{ host: 'elders.example', allowed: false },
    allow: vi.fn(() => Promise.resolve(true)),
    again: vi.fn(() => Promise.resolve({ ok: true as const, item: '1', failed: [] })),
    ...changes,
  };
  const page = popup(fakeVault().vault, fakeReview(), { offer });
  return { offer, page };
}

describe('a file on a site that Zegel may not reach', () => {
  it('is not named while the vault is locked: the page in front may be another one by now', async () => {
    const { offer } = offered();
    await show(popup(fakeVault('locked').vault, fakeReview(), { offer }));
    expect(has('ask-host')).toBe(false);
    expect(document.body.textContent).not.toContain('elders.example');
  });

  it('is offered by the name of that site, and kept once the browser was asked', async () => {
    const { offer, page } = offered();
    await show(page);
    expect(find('ask-host').textContent).toContain('elders.example');
    await click('ask-host-allow');
    await settle();
    expect(offer.allow).toHaveBeenCalledOnce();
    expect(offer.again).toHaveBeenCalledOnce();
    expect(find('outcome').dataset['state']).toBe('done');
    expect(has('ask-host')).toBe(false);
  });

  it('is not tried again when the browser was told no; it can be asked once more', async () => {
    const { offer, page } = offered({ allow: () => Promise.resolve(false) });
    await show(page);
    await click('ask-host-allow');
    await settle();
    expect(offer.again).not.toHaveBeenCalled();
    expect(has('ask-host')).toBe(true);
  });

  it('needs no second question when the first one closed the popup', async () => {
    const { offer, page } = offered({ allowed: true });
    await show(page);
    await click('ask-host-allow');
    await settle();
    expect(offer.allow).not.toHaveBeenCalled();
    expect(offer.again).toHaveBeenCalledOnce();
  });
});
