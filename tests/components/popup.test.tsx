// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupProps } from '../../components/popup.tsx';
import { translator } from '../../lib/i18n/every-language.ts';
import { Fault } from '../../lib/base/fault.ts';
import type { CaptureReply } from '../../lib/browser/messages.ts';
import { fakeCapturing, halfWay } from './fake-capturing.ts';
import { fakeCases } from './fake-cases.ts';
import { fakeReview } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { all, click, find, has, settle, show } from './screen.ts';

function props(changes: Partial<PopupProps> = {}): PopupProps {
  return {
    review: fakeReview(),
    cases: fakeCases(),
    vault: fakeVault().vault,
    page: { address: 'https://groep.example/a', access: 'open' },
    capturing: fakeCapturing(),
    lastOutcome: null,
    offer: null,
    openCase: () => Promise.resolve(),
    openSafety: () => Promise.resolve(),
    text: translator('nl'),
    ...changes,
  };
}

describe('the popup', () => {
  it('shows the address with its host, the last items and how many there are', async () => {
    const openCase = vi.fn(() => Promise.resolve());
    await show(<PopupPage {...props({ openCase })} />);
    expect(find('address').querySelector('strong')?.textContent).toBe('groep.example');
    expect(all('item')).toHaveLength(3);
    expect(find('items').textContent).toContain('Beschadigd');
    expect(find('count').textContent).toBe('3 items in dit dossier');
    expect(document.documentElement.lang).toBe('nl');
    await click('open-case');
    expect(openCase).toHaveBeenCalledOnce();
  });

  it('shows a hostile address as text', async () => {
    const address = `https://groep.example/${'a/'.repeat(200)}?\u202egnp</script><b>x</b>`;
    await show(<PopupPage {...props({ page: { address, access: 'open' } })} />);
    const shown = find('address');
    expect(shown.querySelector('b')).toBeNull();
    expect(shown.textContent).toContain('…');
    expect(shown.textContent).toContain('‹U+202E›gnp</script><b>x</b>');
    expect(shown.querySelector('bdi')?.title).toContain('a/a/a/a/'.repeat(40));
  });

  it('says that the screen was kept', async () => {
    await show(<PopupPage {...props()} />);
    expect(has('outcome')).toBe(false);
    await click('capture');
    expect(find('outcome').dataset['state']).toBe('done');
    expect(find('outcome').textContent).toBe('Bewaard. Het staat in je dossier.');
    expect(find('outcome').closest('[role=status]')).not.toBeNull();
  });

  it('says which parts failed, also ones it does not know, and that the rest was kept', async () => {
    const failed = ['page', 'page', 'later-version'];
    const capture = () => Promise.resolve({ ok: true as const, item: 'x', failed });
    await show(
      <PopupPage {...props({ capturing: fakeCapturing({ capture }), text: translator('en') })} />,
    );
    await click('capture');
    expect(find('outcome').dataset['state']).toBe('done');
    expect(find('outcome').textContent).toBe(
      'Kept, but not everything. The text and details of the page could not be read. ' +
        'One part did not work. The rest was kept.',
    );
  });

  it('says that nothing was kept, also when the capture throws', async () => {
    const capture = () => Promise.reject(new Fault('storage-full', 'full'));
    await show(
      <PopupPage {...props({ capturing: fakeCapturing({ capture }), text: translator('en') })} />,
    );
    await click('capture');
    expect(find('outcome').dataset['state']).toBe('failed');
    expect(find('outcome').textContent).toContain('There is too little space');
  });

  it('captures once, however often the button is pressed meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<{ ok: true; item: string; failed: [] }>();
    const capture = vi.fn(() => promise);
    await show(<PopupPage {...props({ capturing: fakeCapturing({ capture }) })} />);
    await click('capture');
    await click('capture');
    expect(capture).toHaveBeenCalledOnce();
    resolve({ ok: true, item: 'x', failed: [] });
    await settle();
    expect(has('outcome')).toBe(true);
  });

  it('offers every other way, with the bound that was chosen', async () => {
    const capture = vi.fn(() => Promise.resolve({ ok: true as const, item: 'x', failed: [] }));
    await show(<PopupPage {...props({ capturing: fakeCapturing({ capture }) })} />);
    const ways = ['page', 'up', 'down', 'part', 'facts'];
    for (const way of ways) await click(`way-${way}`);
    expect(capture.mock.calls.flat()).toEqual([
      { way: 'page', direction: null, screens: 100 },
      { way: 'conversation', direction: 'up', screens: 100 },
      { way: 'conversation', direction: 'down', screens: 100 },
      { way: 'part', direction: null, screens: 100 },
      { way: 'facts', direction: null, screens: 100 },
    ]);
  });

  it('shows how far a longer capture is, and stops it', async () => {
    const stop = vi.fn(() => Promise.resolve());
    const capturing = fakeCapturing({ progress: halfWay, stop });
    await show(<PopupPage {...props({ capturing })} />);
    expect(has('capture')).toBe(false);
    expect(find('capture-progress').textContent).toContain('7 van ongeveer 14');
    expect(find('capture-progress').querySelector('progress')?.value).toBe(0.5);
    await click('stop-capture');
    expect(stop).toHaveBeenCalledOnce();
  });

  it('says how a longer capture ended, and that there may be more', async () => {
    const lastOutcome: CaptureReply = {
      ok: true,
      item: 'x',
      failed: [],
      ending: 'stopped',
      taken: 3,
    };
    await show(<PopupPage {...props({ lastOutcome })} />);
    expect(find('outcome').textContent).toContain('Bewaard: 3 afbeeldingen.');
    expect(find('outcome').textContent).toContain('Er kan meer zijn.');
    expect(find('outcome').className).toContain('note-fault');
  });

  it('tells how the last shortcut went', async () => {
    const lastOutcome = { ok: false, fault: 'page-forbidden' } as const;
    await show(<PopupPage {...props({ lastOutcome })} />);
    expect(find('outcome').dataset['state']).toBe('failed');
    expect(find('outcome').textContent).toContain('Vorige keer:');
  });

  it.each([
    ['browser-page', true],
    ['store', true],
    ['no-page', true],
    ['local-file', false],
  ] as const)('explains %s, button disabled: %s', async (access, disabled) => {
    await show(<PopupPage {...props({ page: { address: null, access } })} />);
    expect((find('capture') as HTMLButtonElement).disabled).toBe(disabled);
    expect(find('access').textContent).not.toBe('');
  });

  it('shows what went wrong while reading', async () => {
    const items = () => Promise.reject(new Fault('storage-failed', 'no'));
    await show(<PopupPage {...props({ review: fakeReview({ items }) })} />);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('opslag van de browser');
  });
});
