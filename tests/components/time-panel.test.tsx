// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { TimeStatus, TrustedTime } from '../../lib/flows/trusted-time-events.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeTime, freeTsa } from './fake-time.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage, popup } from './pages.tsx';
import { all, click, find, has, openItem, settle, show, type } from './screen.ts';

async function open(changes: Partial<TrustedTime> = {}, first: Partial<TimeStatus> = {}) {
  const time = fakeTime(changes, first);
  await show(casePage(fakeVault('open').vault, fakeReview(), { time }));
  await click('safety');
  return time;
}

const used = { ...freeTsa, chosen: true, allowed: true };

describe('the part about time stamps', () => {
  it('says first what the other side sees, and is off', async () => {
    await open();
    const panel = find('time-panel').textContent;
    expect(panel).toContain('jouw IP-adres');
    expect(panel).toContain('Nooit de pagina');
    expect(find('time-state').dataset['state']).toBe('off');
    expect(panel).toContain('niet gekwalificeerd volgens eIDAS');
  });

  it('asks the browser in the click itself, and then is on', async () => {
    const time = await open();
    const use = vi.spyOn(time, 'use');
    find('time-use').click();
    expect(use).toHaveBeenCalledOnce();
    await settle();
    expect(find('time-state').dataset['state']).toBe('on');
    await click('time-drop');
    expect(find('time-state').dataset['state']).toBe('off');
  });

  it('says so when the browser gave no permission', async () => {
    await open({ use: () => Promise.resolve(false) });
    await click('time-use');
    expect(find('time-refused').textContent).toContain('Er is niets veranderd');
    expect(find('time-state').dataset['state']).toBe('off');
  });

  it('says how many wait and why, and tries again when asked', async () => {
    const retry = vi.fn(() => Promise.resolve());
    const clock = { aheadMs: -2340, withinMs: 600, authority: 'FreeTSA' };
    await open({ retry }, { authorities: [used], waiting: 2, reason: 'unreachable', clock });
    const text = find('time-waiting').textContent;
    expect(text).toContain('2 items wachten nog');
    expect(text).toContain('De dienst is niet bereikbaar.');
    expect(text).toContain('loopt ongeveer 2,3 s achter op die van FreeTSA');
    await click('time-retry');
    expect(retry).toHaveBeenCalledOnce();
  });

  it('offers to give a withdrawn permission again', async () => {
    const time = await open({}, { authorities: [{ ...used, allowed: false }] });
    const use = vi.spyOn(time, 'use');
    await click('time-allow');
    expect(use).toHaveBeenCalledOnce();
  });

  it('with two in use offers no third', async () => {
    const other = { ...used, id: 'other', name: 'Tweede' };
    await open({}, { authorities: [used, other, { ...freeTsa, id: 'third' }] });
    expect(has('time-use')).toBe(false);
    expect(has('own-authority')).toBe(false);
    expect(find('time-panel').textContent).toContain('Je gebruikt er al twee.');
  });

  it('shows the root of one’s own authority before it is used, and a hostile name as text', async () => {
    const add = vi.fn(() => Promise.resolve());
    const proposal = {
      ...{ url: 'https://tsa.example/', root: new Uint8Array(), until: '2041-01-01T00:00:00.000Z' },
      ...{ rootName: '<b>Root</b>\u202e', fingerprint: 'ab12'.repeat(16) },
    };
    await open({ add, propose: () => Promise.resolve({ ok: true, proposal }) });
    await type('own-address', 'https://tsa.example/');
    await click('own-try');
    expect(find('own-fingerprint').textContent).toMatch(/^ab:12:ab:12/);
    expect(find('own-proposal').textContent).toContain('<b>Root</b>‹U+202E›');
    expect(add).not.toHaveBeenCalled();
    await click('own-add');
    expect(add).toHaveBeenCalledExactlyOnceWith(proposal);
  });

  it('says why one’s own authority was not added', async () => {
    await open({ propose: () => Promise.resolve({ ok: false, reason: 'root-missing' }) });
    await type('own-address', 'https://tsa.example/');
    await click('own-try');
    expect(find('own-failed').textContent).toContain('hoofdcertificaat');
  });
});

const stampedReview = () =>
  fakeReview({
    items: async (limit) => {
      const listed = await fakeReview().items(limit);
      const states = [
        { state: 'stamped', qualified: true },
        { state: 'none' },
        { state: 'refused', reason: 'nonce-differs' },
      ] as const;
      return listed.map((item, index) =>
        item.state === 'whole' ? { ...item, time: states[index]! } : item,
      );
    },
    times: () => {
      const authority = { id: 'freetsa', name: 'FreeTSA', qualified: false };
      const clock = { aheadMs: 100, withinMs: 600 };
      const facts = (time: string) => ({
        time,
        wholeSecond: true,
        accuracyMs: 1500,
        authority,
        clock,
      });
      return Promise.resolve({
        before: facts('2026-11-23T13:02:07.000Z'),
        after: [
          { authority, state: 'stamped', reason: null, facts: facts('2026-11-23T13:02:11.000Z') },
          {
            authority: { ...authority, id: 'b', name: 'Tweede' },
            state: 'pending',
            reason: 'timed-out',
            facts: null,
          },
        ],
      });
    },
  });

describe('the time of an item', () => {
  it('stands as a mark in the list and in the popup', async () => {
    await show(popup(fakeVault('open').vault, stampedReview()));
    expect(all('item-time').map((mark) => mark.textContent)).toEqual([
      'Tijdstempel ontvangen, gekwalificeerd',
      'Tijdstempel geweigerd',
    ]);
  });

  it('is told as between two moments, with whose clock and how precise, and what is open', async () => {
    await show(casePage(fakeVault('open').vault, stampedReview()));
    await openItem(idOf(3));
    await settle();
    const text = find('item-times').textContent;
    expect(text).toMatch(/Bewaard tussen .*:02:07.* en .*:02:11.*, volgens FreeTSA\./);
    expect(text).toContain('FreeTSA zegt dat zijn tijd op 1,5 s na klopt.');
    expect(find('open-stamp').textContent).toContain(
      'Tweede: nog geen tijdstempel. De dienst antwoordde niet op tijd.',
    );
  });
});
