// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, click, find, has, settle, show } from './screen.ts';

const address = 'https://groep.example/\u202e<img src=x>';

async function openItem(number: number): Promise<void> {
  const others = [
    { number: 1, item: idOf(1), address, at: '2026-11-23T13:01:00.000Z', name: 'media/0001.jpg' },
  ];
  const review = fakeReview({
    alsoSeen: (item) =>
      Promise.resolve(
        item === idOf(3) ? [{ name: 'media/0001.jpg', sha256: 'a'.repeat(64), others }] : [],
      ),
  });
  await show(casePage(fakeVault().vault, review));
  document.querySelector<HTMLElement>(`[data-item="${idOf(number)}"]`)?.click();
  await settle();
  // Once for the item, once for what is looked up after it.
  await settle();
}

describe('a medium that was kept with other items too', () => {
  it('says where, with the address as text, and opens that item', async () => {
    await openItem(3);
    expect(all('also-seen-place')).toHaveLength(1);
    expect(find('also-seen').textContent).toContain('‹U+202E›<img src=x>');
    expect(find('also-seen').querySelector('img, a')).toBeNull();
    await click('also-seen-open');
    await settle();
    expect(find('item-detail').textContent).toContain('Item 1');
  });

  it('is not mentioned with an item that shares nothing', async () => {
    await openItem(1);
    expect(has('item-detail')).toBe(true);
    expect(has('also-seen')).toBe(false);
  });
});
