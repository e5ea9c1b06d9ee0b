// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { noMarks } from '../../lib/flows/marking.ts';
import { fakeMarks } from './fake-marks.ts';
import { fakeReview, hostileTitle, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, click, find, has, openItem, show, type } from './screen.ts';

const marked = (labels: string[], note = '') => new Map([[idOf(3), { labels, note }]]);

async function opened(marks = fakeMarks(), number = 3): Promise<void> {
  await show(casePage(fakeVault().vault, fakeReview({ marks })));
  await openItem(idOf(number));
}

async function submit(): Promise<void> {
  find('label-new').closest('form')!.requestSubmit();
  await vi.waitFor(() => expect((find('label-new') as HTMLInputElement).value).toBe(''));
}

describe('labels of an item', () => {
  it('are added, shown in the list too, and taken off again, with the focus on the title', async () => {
    await opened();
    expect(find('item-marks').textContent).toContain('Alleen voor jou.');
    await type('label-new', 'Telegram groep A');
    await submit();
    expect(find('labels').textContent).toContain('Telegram groep A');
    expect(find('item-labels').textContent).toContain('Telegram groep A');
    await click('label-remove');
    expect(has('labels')).toBe(false);
    expect(has('item-labels')).toBe(false);
    expect(document.activeElement?.id).toBe('own-title');
  });

  it('offer those that other items have', async () => {
    await opened(fakeMarks(marked(['Groep A'])), 1);
    expect(all('label-use').map(({ textContent }) => textContent)).toEqual(['Groep A']);
    await click('label-use');
    expect(find('labels').textContent).toContain('Groep A');
    expect(has('label-use')).toBe(false);
  });

  it('show hostile text as text, everywhere they stand', async () => {
    await opened(fakeMarks(marked([hostileTitle], hostileTitle)));
    const shown = hostileTitle.replace('\u202e', '‹U+202E›');
    expect(find('labels').textContent).toContain(shown);
    expect(find('item-labels').textContent).toContain(shown);
    expect(find('label-remove').getAttribute('aria-label')).toContain(shown);
    expect(find('filter-label').textContent).toContain(shown);
    expect((find('note') as HTMLTextAreaElement).value).toBe(hostileTitle);
    expect(document.querySelector('main img[onerror], main script')).toBeNull();
  });

  it('that could not be kept stay in the field, and it is said', async () => {
    const addLabel = () => Promise.reject(new Fault('storage-full', 'no'));
    await opened({ ...fakeMarks(), addLabel });
    await type('label-new', 'een');
    find('label-new').closest('form')!.requestSubmit();
    await vi.waitFor(() => {
      const fault = find('item-marks').querySelector('[data-fault=storage-full]');
      expect(fault?.textContent).toContain('kon niet worden bewaard');
    });
    expect((find('label-new') as HTMLInputElement).value).toBe('een');
  });
});

describe('a note on an item', () => {
  it('is kept while it is typed, and is there when the item is opened again', async () => {
    const marks = fakeMarks();
    await opened(marks);
    await type('note', 'Dit was de eerste keer.');
    expect(find('note-state').textContent).toBe('Bewaard.');
    await click('back');
    expect(find('item-labels').textContent).toContain('Notitie');
    await openItem(idOf(3));
    expect((find('note') as HTMLTextAreaElement).value).toBe('Dit was de eerste keer.');
  });

  it('that could not be kept is said, and stays on the screen', async () => {
    const keepNote = () => Promise.reject(new Fault('vault-locked', 'no'));
    await opened({ ...fakeMarks(), keepNote });
    await type('note', 'woorden');
    expect(find('item-marks').querySelector('[data-fault=vault-locked]')).not.toBeNull();
    expect((find('note') as HTMLTextAreaElement).value).toBe('woorden');
  });
});

it('damaged labels are said to be, beside items that can all be opened', async () => {
  const read = () => Promise.resolve({ ...noMarks, damaged: true });
  await opened({ ...fakeMarks(), read });
  expect(all('marks-damaged')[0]?.textContent).toContain('De items zelf zijn er nog.');
  expect(has('facts')).toBe(true);
});
