// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeCases } from './fake-cases.ts';
import { fakeReview } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { fakeCapturing } from './fake-capturing.ts';
import { casePage, popup } from './pages.tsx';
import { click, find, has, settle, show } from './screen.ts';

const kind = (asked: boolean, factsOnly: boolean) => () => Promise.resolve({ asked, factsOnly });

function overview(asked: boolean, factsOnly: boolean) {
  return fakeReview({
    overview: () => Promise.resolve({ code: '7k3m9q2x', count: 3, asked, factsOnly, due: 0 }),
  });
}

describe('the popup', () => {
  it('asks about minors once, and takes the answer', async () => {
    const answerMinor = vi.fn(() => Promise.resolve());
    const cases = fakeCases({ kind: kind(false, false), answerMinor });
    await show(popup(fakeVault().vault, fakeReview(), { cases }));
    await click('minor-unknown');
    expect(answerMinor).toHaveBeenCalledExactlyOnceWith('unknown');
  });

  it('offers facts only in such a case, and says why', async () => {
    const capturing = fakeCapturing();
    const capture = vi.spyOn(capturing, 'capture');
    const cases = fakeCases({ kind: kind(true, true) });
    await show(popup(fakeVault().vault, fakeReview(), { cases, capturing }));
    expect(has('more-ways')).toBe(false);
    expect(find('facts-only').textContent).toContain('jonger dan 18');
    await click('capture');
    expect(capture).toHaveBeenCalledWith(expect.objectContaining({ way: 'facts' }));
  });

  it('says no reason while it is locked', async () => {
    const cases = fakeCases({ kind: kind(true, true) });
    await show(popup(fakeVault('locked').vault, fakeReview(), { cases }));
    expect(find('facts-only').textContent).toBe(
      'In dit dossier bewaart Zegel alleen gegevens, geen beeld.',
    );
  });

  it('does not ask while it is locked', async () => {
    const unasked = fakeCases({ kind: kind(false, false) });
    await show(popup(fakeVault('locked').vault, fakeReview(), { cases: unasked }));
    expect(has('minor-question')).toBe(false);
  });
});

describe('the case page', () => {
  it('asks', async () => {
    await show(casePage(fakeVault().vault, overview(false, false)));
    expect(has('minor-question')).toBe(true);
  });

  it('explains what the answer means', async () => {
    await show(casePage(fakeVault().vault, overview(true, true)));
    expect(find('facts-only-case').textContent).toContain('strafbaar');
  });

  it('goes back to pictures only after a second question', async () => {
    const answerMinor = vi.fn(() => Promise.resolve());
    const cases = fakeCases({ answerMinor });
    await show(casePage(fakeVault().vault, overview(true, true), { cases }));
    await click('minor-change');
    expect(answerMinor).not.toHaveBeenCalled();
    await click('minor-no-confirm');
    expect(answerMinor).toHaveBeenCalledExactlyOnceWith('no');
  });

  it('offers to erase pictures from before, and erases only after a second press', async () => {
    const erasePictures = vi.fn(() => Promise.resolve());
    const picturesLeft = () => Promise.resolve({ items: 2, files: 5 });
    const cases = fakeCases({ erasePictures, picturesLeft });
    await show(casePage(fakeVault().vault, overview(true, true), { cases }));
    await settle();
    expect(find('pictures-left').textContent).toContain('2 items');
    await click('left-erase');
    expect(erasePictures).not.toHaveBeenCalled();
    await click('left-confirm');
    expect(erasePictures).toHaveBeenCalledOnce();
  });
});
