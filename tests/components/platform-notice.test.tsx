// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../lib/flows/review.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { click, find, has, openItem, settle, show } from './screen.ts';

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  const writeText = vi.fn((text: string) => Promise.resolve(void written.push(text)));
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
});

async function openedAt(address: string | null): Promise<void> {
  const review = fakeReview();
  const open: Review['open'] = async (item) => {
    const opened = await review.open(item);
    return { ...opened, record: { ...opened.record, address } };
  };
  await show(casePage(fakeVault().vault, { ...review, open }));
  await openItem(idOf(3));
}

describe('the notice to a platform', () => {
  it('asks for a reason first, and then copies exactly the text that is shown', async () => {
    await openedAt('https://board.example/b/77');
    expect(has('notice-text')).toBe(false);
    await click('notice-private');
    const shown = (find('notice-text') as HTMLTextAreaElement).value;
    expect(shown).toContain('https://board.example/b/77');
    await click('notice-copy');
    await settle();
    expect(written).toEqual([shown]);
  });

  it('has no text for an item without an address, and says so', async () => {
    await openedAt(null);
    expect(has('notice-contact')).toBe(false);
    expect(find('notice').textContent).toContain('geen adres bekend');
  });
});
