// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListRow, Review } from '../../lib/flows/review.ts';
import type { Searcher } from '../../lib/flows/search.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { casePage } from './pages.tsx';
import { fakeVault } from './fake-vault.ts';
import { all, click, find, has, settle, show, type } from './screen.ts';

/** What the browser would tell about groups of the list: here the test tells it. */
let near: Map<Element, (isNear: boolean) => void>;

beforeEach(() => {
  near = new Map();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private told: (entries: { isIntersecting: boolean }[]) => void;
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        this.told = told;
      }
      observe(element: Element) {
        near.set(element, (isIntersecting) => this.told([{ isIntersecting }]));
      }
      disconnect() {}
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

function many(count: number): Partial<Review> {
  const rows = Array.from({ length: count }, (_, index): ListRow => {
    const number = count - index;
    return { item: idOf(number), number };
  });
  return { rows: () => Promise.resolve(rows) };
}

async function tell(group: number, isNear: boolean): Promise<void> {
  near.get(document.querySelectorAll('.item-group')[group]!)!(isNear);
  await settle();
}

async function shown(changes: Partial<Review>): Promise<void> {
  await show(casePage(fakeVault().vault, fakeReview(changes)));
  await vi.waitFor(() => expect(has('log')).toBe(true));
}

describe('a list of thousands', () => {
  it('holds only the rows near the view, and says of each which it is', async () => {
    const listed = vi.fn(fakeReview().listed);
    await shown({ ...many(1000), listed });
    expect(all('item')).toHaveLength(20);
    await vi.waitFor(() => expect(listed).toHaveBeenCalledTimes(21));
    await tell(3, true);
    expect(all('item')).toHaveLength(40);
    const last = all('item').at(-1)!.closest('[role=listitem]')!;
    expect(last.getAttribute('aria-posinset')).toBe('80');
    expect(last.getAttribute('aria-setsize')).toBe('1000');
    await tell(3, false);
    expect(all('item')).toHaveLength(20);
  });

  it('keeps the row that has the focus, however far it goes', async () => {
    await shown(many(100));
    all('item')[0]!.focus();
    await tell(0, false);
    expect(all('item')).toHaveLength(20);
  });

  it('can be read from the oldest on', async () => {
    await shown(many(100));
    const select = find('order') as HTMLSelectElement;
    select.value = 'oldest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(all('item')[0]!.dataset['item']).toBe(idOf(1));
  });
});

describe('searching', () => {
  const searcher = (found: string[]): { searcher: () => Searcher } => ({
    searcher: () => ({
      find: (_, rows, __, told) => {
        told({ done: 3, total: 3 });
        return Promise.resolve(rows.filter(({ item }) => found.includes(item)));
      },
    }),
  });

  async function search(words: string): Promise<void> {
    await type('search', words);
    await vi.waitFor(() => expect(find('search-state').textContent).toContain('gevonden'));
    await settle();
  }

  it('shows what was found, says how many, and everything again when it is cleared', async () => {
    await shown(searcher([idOf(2)]));
    await search('bedreiging');
    expect(all('item').map(({ dataset }) => dataset['item'])).toEqual([idOf(2)]);
    expect(find('search-state').textContent).toBe('1 van de 3 items gevonden.');
    await type('search', '');
    expect(all('item')).toHaveLength(3);
  });

  it('says when there is nothing, and what to do', async () => {
    await shown(searcher([]));
    await search('onvindbaar');
    expect(find('search-none').textContent).toContain('minder woorden');
  });
});

describe('the custody log', () => {
  it('shows the newest lines, and older ones when asked', async () => {
    const entry = { at: '2026-11-23T12:00:00.000Z', action: 'note-added' as const, prev: null };
    const log = Array.from({ length: 120 }, (_, index) => ({ ...entry, seq: index + 1 }));
    await shown({ log: () => () => Promise.resolve(log) });
    const lines = () => find('log').querySelectorAll('tbody tr').length;
    expect(lines()).toBe(50);
    expect(find('log-more').textContent).toBe('Toon nog 70 oudere regels');
    await click('log-more');
    expect(lines()).toBe(120);
    expect(has('log-more')).toBe(false);
  });
});
