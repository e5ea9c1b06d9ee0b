// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../lib/flows/remove-items.ts';
import type { Review } from '../../lib/flows/review.ts';
import { fakeMarks } from './fake-marks.ts';
import { damagedNumber, fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, click, find, has, settle, show } from './screen.ts';

async function choosing(changes: Partial<Review> = {}): Promise<Review> {
  const review = fakeReview(changes);
  await show(casePage(fakeVault().vault, review));
  await click('choose');
  return review;
}

/** Ticks a row; with Shift, as the range from the one before. */
async function tick(number: number, shiftKey = false): Promise<void> {
  const box = document.querySelector<HTMLElement>(`[data-item="${idOf(number)}"] input`);
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  await settle();
}

const ticked = () => all('item-check').map((box) => (box as HTMLInputElement).checked);

async function confirm(): Promise<void> {
  await click('choose-delete');
  await click('choose-delete-again');
  await click('choose-delete-confirm');
}

describe('choosing items', () => {
  it('turns every row into a box to tick, with the words of its button, and back', async () => {
    await choosing();
    expect(has('item')).toBe(false);
    expect(all('item-choice').map(({ textContent }) => textContent)[1]).toContain(
      `Item ${damagedNumber}`,
    );
    expect(find('choose').getAttribute('aria-expanded')).toBe('true');
    await click('choose');
    expect(all('item')).toHaveLength(3);
  });

  it('says how many are chosen, of how many', async () => {
    await choosing();
    expect(find('choose-count').getAttribute('role')).toBe('status');
    await tick(3);
    expect(find('choose-count').textContent).toBe('1 van 3 gekozen.');
    await click('choose-all');
    expect(find('choose-count').textContent).toBe('3 van 3 gekozen.');
    await click('choose-none');
    expect(find('choose-count').textContent).toBe('0 van 3 gekozen.');
    expect(has('choose-delete')).toBe(false);
  });

  it('chooses all between two with Shift, and unchooses them so too', async () => {
    await choosing();
    await tick(3);
    await tick(1, true);
    expect(ticked()).toEqual([true, true, true]);
    await tick(2);
    await tick(1, true);
    expect(ticked()).toEqual([true, false, false]);
  });

  it('never counts what a filter hides', async () => {
    const marks = fakeMarks(new Map([[idOf(1), { labels: ['A'], note: '' }]]));
    const find1: Review['searcher'] = () => ({
      find: (_wanted, rows, _signal, told) => {
        told({ done: rows.length, total: rows.length });
        return Promise.resolve(rows.filter(({ number }) => number === 1));
      },
    });
    await choosing({ marks, searcher: find1 });
    await click('choose-all');
    const filter = find('filter-label') as HTMLSelectElement;
    filter.value = 'A';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(all('item-choice')).toHaveLength(1));
    expect(find('choose-count').textContent).toBe('1 van 1 gekozen.');
  });

  it('puts a label on all that are chosen, and says on how many', async () => {
    const marks = fakeMarks(new Map([[idOf(2), { labels: ['Groep A'], note: '' }]]));
    const review = await choosing({ marks });
    await tick(3);
    await tick(1);
    await click('label-use');
    expect(find('choose-labelled').textContent).toBe('Het label staat op 2 items.');
    const { of } = await review.marks.read();
    expect([3, 2, 1].map((number) => of.get(idOf(number))?.labels)).toEqual([
      ['Groep A'],
      ['Groep A'],
      ['Groep A'],
    ]);
  });
});

describe('deleting what is chosen', () => {
  it('asks twice, each time with the number, and can be called off both times', async () => {
    const removeMany = vi.fn(fakeReview().removeMany);
    await choosing({ removeMany });
    await click('choose-all');
    await click('choose-delete');
    expect(document.activeElement?.textContent).toBe('3 items verwijderen?');
    const said = find('choose-bar').textContent;
    expect(said).toContain('Dit kun je niet terugdraaien.');
    expect(said).toContain('In het logboek blijft');
    await click('choose-delete-cancel');
    await click('choose-delete');
    await click('choose-delete-again');
    expect(document.activeElement?.textContent).toContain('weet je het zeker');
    await click('choose-delete-cancel');
    expect(removeMany).not.toHaveBeenCalled();
    expect(all('item-check')).toHaveLength(3);
  });

  it('takes them off the list, says so, and puts the focus there', async () => {
    await choosing();
    await tick(3);
    await tick(1);
    await confirm();
    expect(all('item-choice').map(({ dataset }) => dataset['item'])).toEqual([idOf(2)]);
    expect(find('removal-done').textContent).toBe('2 items zijn verwijderd.');
    expect(document.activeElement).toBe(find('removal-done'));
    expect(find('choose-count').textContent).toBe('0 van 1 gekozen.');
  });

  it('still says so when nothing is left', async () => {
    await choosing();
    await click('choose-all');
    await confirm();
    expect(has('empty')).toBe(true);
    expect(find('removal-done').textContent).toBe('3 items zijn verwijderd.');
  });

  it('tells how far it is, stops when asked, and says what is left', async () => {
    let end: (outcome: Removal) => void = () => undefined;
    let stopped = () => false;
    const removeMany: Review['removeMany'] = (_rows, signal, told) => {
      stopped = () => signal.aborted;
      told({ done: 1, total: 3 });
      return new Promise((resolve) => (end = resolve));
    };
    await choosing({ removeMany });
    await click('choose-all');
    await confirm();
    const running = find('choose-delete-running');
    expect(running.textContent).toContain('1 van 3 items verwijderd.');
    expect(running.contains(document.activeElement)).toBe(true);
    await click('choose');
    expect(has('choose-delete-running')).toBe(true);
    expect(stopped()).toBe(false);
    await click('choose-delete-stop');
    expect(stopped()).toBe(true);
    expect(running.textContent).toContain('Bezig met stoppen.');
    end({ removed: 1, failed: [], left: 2 });
    await settle();
    expect(find('removal-done').textContent).toContain('Gestopt: 2 items zijn niet verwijderd.');
  });

  it('names the items that could not be deleted, and why', async () => {
    const failed = [{ number: damagedNumber, fault: 'storage-failed' as const }];
    const removeMany = () => Promise.resolve({ removed: 2, failed, left: 0 });
    await choosing({ removeMany });
    await click('choose-all');
    await confirm();
    expect(find('removal-done').textContent).toContain('Item 2 kon niet worden verwijderd');
    expect(find('removal-done').querySelector('[data-fault=storage-failed]')).not.toBeNull();
  });

  it('stops when the screen goes, as it does when the vault locks', async () => {
    let gone: AbortSignal | null = null;
    const removeMany: Review['removeMany'] = (_rows, signal) => {
      gone = signal;
      return new Promise(() => undefined);
    };
    await choosing({ removeMany });
    await click('choose-all');
    await confirm();
    await click('quick-exit');
    expect(gone!.aborted).toBe(true);
  });
});
