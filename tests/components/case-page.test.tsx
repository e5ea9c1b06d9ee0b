// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CasePage, type CaseProps } from '../../components/case-page.tsx';
import { translator } from '../../lib/i18n/every-language.ts';
import { Fault } from '../../lib/base/fault.ts';
import type { Review } from '../../lib/flows/review.ts';
import { fakeBackup } from './fake-backup.ts';
import { fakeCopies } from './fake-copies.ts';
import { fakeDesk } from './fake-desk.ts';
import { fakeCases } from './fake-cases.ts';
import { damagedNumber, fakeReview, hostileTitle, idOf } from './fake-review.ts';
import { fakeTime } from './fake-time.ts';
import { fakeVault } from './fake-vault.ts';
import { all, click, find, has, openItem, settle, show } from './screen.ts';

function props(review: Review, changes: Partial<CaseProps> = {}): CaseProps {
  return {
    review,
    cases: fakeCases(),
    vault: fakeVault().vault,
    time: fakeTime(),
    report: fakeDesk(),
    backup: fakeBackup(),
    copies: fakeCopies(),
    startExport: () => ({ result: Promise.reject(new Error('not here')), cancel: () => undefined }),
    save: () => Promise.resolve(),
    closeExport: () => Promise.resolve(),
    openWelcome: () => Promise.resolve(),
    text: translator('nl'),
    setLanguage: () => Promise.resolve(),
    ...changes,
  };
}

async function open(number: number): Promise<void> {
  await openItem(idOf(number));
}

describe('the case page', () => {
  it('lists all items and opens one, with hostile text as text', async () => {
    await show(<CasePage {...props(fakeReview())} />);
    expect(all('item')).toHaveLength(3);
    await open(3);
    const detail = find('item-detail');
    expect(detail.textContent).toContain(hostileTitle.replace('\u202e', '‹U+202E›'));
    expect(detail.querySelector('img[onerror], script, b')).toBeNull();
    expect(find('facts').textContent).toContain('volgens de klok van dit apparaat');
    expect(find('facts').textContent).toContain('1920 × 1080');
    expect(find('facts').textContent).toContain('<b>no</b> ‹U+202E›access');
    expect(all('file').map((file) => file.dataset['state'])).toEqual(['whole', 'damaged']);
    expect(find('files').textContent).toContain('ab'.repeat(32));
  });

  it('says why a note about a lost vault stays, and lets it be put away again', async () => {
    let isFull = true;
    const fake = fakeVault();
    const acceptLoss = () => {
      if (isFull) return Promise.reject(new Fault('storage-full', 'no room'));
      return Promise.resolve(fake.become({ lost: false }));
    };
    fake.become({ lost: true });
    await show(<CasePage {...props(fakeReview(), { vault: { ...fake.vault, acceptLoss } })} />);
    await click('lost-accept');
    await settle();
    expect(find('lost').textContent).toContain('schijf');
    isFull = false;
    await click('lost-accept');
    await settle();
    expect(has('lost')).toBe(false);
  });

  it('says that an item is damaged, and still lets it be deleted', async () => {
    await show(<CasePage {...props(fakeReview())} />);
    await open(damagedNumber);
    expect(find('item-fault').dataset['fault']).toBe('record-unreadable');
    expect(has('delete')).toBe(true);
  });

  it('asks before it deletes, and says what goes and what stays', async () => {
    const remove = vi.fn(() => Promise.resolve());
    await show(<CasePage {...props(fakeReview({ remove }))} />);
    await open(3);
    await click('delete');
    expect(remove).not.toHaveBeenCalled();
    expect(find('item-detail').textContent).toContain('In het logboek blijft staan');
    await click('delete-cancel');
    expect(has('delete-confirm')).toBe(false);
    await click('delete');
    await click('delete-confirm');
    expect(remove).toHaveBeenCalledExactlyOnceWith(idOf(3));
  });

  it('closes a deleted item, takes it off the list and says so', async () => {
    await show(<CasePage {...props(fakeReview())} />);
    await open(3);
    await click('delete');
    await click('delete-confirm');
    expect(has('item-detail')).toBe(false);
    expect(all('item')).toHaveLength(2);
    expect(document.body.textContent).toContain('Item 3 is verwijderd.');
  });

  it('says that deleting did not work', async () => {
    const remove = () => Promise.reject(new Fault('storage-failed', 'no'));
    await show(<CasePage {...props(fakeReview({ remove }))} />);
    await open(3);
    await click('delete');
    await click('delete-confirm');
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
    expect(has('item-detail')).toBe(true);
  });

  it('reads the log aloud, with the numbers of deleted items too', async () => {
    await show(<CasePage {...props(fakeReview())} />);
    const rows = [...find('log').querySelectorAll('tbody tr')];
    const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells.map((row) => row[3])).toEqual(['4', '3', '2', '1', 'geen']);
    expect(cells[4]?.[2]).toBe('Dossier begonnen');
    expect(find('log').querySelector('code')?.title).toBe('ef'.repeat(32));
  });

  it('changes language at once and keeps it; a failure to keep it is said', async () => {
    const setLanguage = vi.fn(() => Promise.reject(new Fault('storage-failed', 'no')));
    await show(<CasePage {...props(fakeReview(), { setLanguage })} />);
    const select = find('language') as HTMLSelectElement;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(find('export').textContent).toBe('Make a bundle');
    expect(document.documentElement.lang).toBe('en');
    expect(setLanguage).toHaveBeenCalledWith('en');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('storage');
  });

  it('says what to do in an empty case', async () => {
    const nothing = { rows: () => Promise.resolve([]), log: () => () => Promise.resolve([]) };
    await show(<CasePage {...props(fakeReview(nothing))} />);
    expect(find('empty').textContent).toContain('Alt+Shift+S');
  });
});
