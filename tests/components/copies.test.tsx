// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { copiedItem, fakeCopies, listedCopy } from './fake-copies.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, click, find, has, openItem, settle, show, type } from './screen.ts';

const revoke = vi.fn();
let desk: ReturnType<typeof fakeCopies>;

beforeEach(() => {
  desk = fakeCopies();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:picture');
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoke.mockReset());
});

afterEach(() => {
  vi.restoreAllMocks();
});

const item = copiedItem;

async function showItem(copies = desk): Promise<void> {
  await show(casePage(fakeVault().vault, fakeReview(), { copies }));
  await openItem(item);
}

async function openEditor(): Promise<void> {
  await showItem();
  await click('copies-make');
  await click('copy-show');
}

/** Presses a key where the focus is. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => void document.activeElement?.dispatchEvent(event));
  await settle();
}

/** What the last copy was to be made of. */
function asked() {
  return desk.make.mock.calls.at(-1);
}

describe('the editor of a copy', () => {
  it('shows and reads nothing before it is asked to', async () => {
    await showItem();
    expect(has('copy-editor')).toBe(false);
    await click('copies-make');
    expect(has('copy-hidden')).toBe(true);
    expect(has('copy-save')).toBe(false);
    expect(desk.picture).not.toHaveBeenCalled();
    await click('copy-show');
    expect(desk.picture).toHaveBeenCalledWith(item, 'view.png');
    expect(document.querySelector('img[src="blob:picture"]')).not.toBeNull();
  });

  it('lets go of the picture when it is hidden or stopped, and when another tab comes up', async () => {
    await openEditor();
    await click('copy-hide');
    expect(revoke).toHaveBeenCalledTimes(1);
    expect(document.querySelector('img[src^="blob:"]')).toBeNull();
    await click('copy-show');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(document.querySelector('img[src^="blob:"]')).toBeNull();
    await click('copy-show');
    await click('copy-stop');
    expect(document.querySelector('img[src^="blob:"]')).toBeNull();
    expect(revoke).toHaveBeenCalledTimes(3);
    expect(document.activeElement?.id).toBe('copies-title');
  });

  it('makes a copy with the keyboard alone: put, moved, sized, kept', async () => {
    await openEditor();
    await click('copy-add-cover');
    expect(document.activeElement).toBe(find('copy-mark'));
    // A step is a two-hundredth of the width: 5 pixels.
    for (let count = 0; count < 3; count++) await press('ArrowLeft');
    await press('ArrowDown');
    await press('ArrowRight', { shiftKey: true });
    await press('ArrowUp', { shiftKey: true });
    expect(find('copy-said').textContent).toBe(
      'Afdekking 1: 360 naar rechts, 192 omlaag, 255 breed, 121 hoog',
    );
    await click('copy-save');
    const cover = { kind: 'cover', x: 360, y: 192, width: 255, height: 121, text: '' };
    expect(asked()).toEqual([item, 'view.png', [cover]]);
    expect(find('copies').textContent).toContain('De kopie is bewaard bij dit item.');
    expect(has('copy-editor')).toBe(false);
  });

  it('names every mark, and takes it away by its name or with Delete', async () => {
    await openEditor();
    for (const kind of ['cover', 'cover', 'box', 'arrow'] as const) await click(`copy-add-${kind}`);
    const names = () => all('copy-mark-go').map(({ textContent }) => textContent);
    expect(names()).toEqual(['Afdekking 1', 'Afdekking 2', 'Kader 1', 'Pijl 1']);
    const labels = all('copy-mark').map((mark) => mark.getAttribute('aria-label'));
    expect(labels).toEqual(names());
    all('copy-mark-go')[2]?.click();
    await settle();
    expect(document.activeElement).toBe(all('copy-mark')[2]);
    await press('Delete');
    expect(names()).toEqual(['Afdekking 1', 'Afdekking 2', 'Pijl 1']);
    expect(find('copy-said').textContent).toBe('Kader 1 is weg.');
    // The focus is not lost with what had it.
    expect(document.activeElement).toBe(all('copy-mark')[2]);
    all('copy-mark-remove')[0]?.click();
    await settle();
    expect(names()).toEqual(['Afdekking 1', 'Pijl 1']);
    await press('Delete');
    await press('Delete');
    expect(names()).toEqual([]);
    expect(document.activeElement).toBe(find('copy-add-cover'));
  });

  it('undoes what was done, step by step: a row of key presses at once', async () => {
    await openEditor();
    expect(find('copy-undo').getAttribute('aria-disabled')).toBe('true');
    await click('copy-add-box');
    const place = () => find('copy-mark').querySelector('.copy-hit')?.getAttribute('x');
    const before = place();
    for (let count = 0; count < 3; count++) await press('ArrowRight');
    expect(place()).not.toBe(before);
    await press('z', { ctrlKey: true });
    expect(place()).toBe(before);
    await click('copy-undo');
    expect(has('copy-mark')).toBe(false);
  });

  it('puts words on the picture as text, whatever they are', async () => {
    await openEditor();
    await click('copy-add-text');
    const words = '<img src=x onerror=alert(1)>';
    await type('copy-mark-words', words);
    expect(find('copy-mark').querySelector('text')?.textContent).toBe(words);
    expect(find('copy-mark').querySelector('img')).toBeNull();
    await click('copy-save');
    expect(asked()?.[2]).toMatchObject([{ kind: 'text', text: words }]);
  });

  it('keeps the marks while the picture is hidden', async () => {
    await openEditor();
    await click('copy-add-cover');
    await click('copy-hide');
    expect(has('copy-mark')).toBe(false);
    await click('copy-show');
    expect(all('copy-mark')).toHaveLength(1);
  });

  it('says so when no copy could be made, and loses no mark', async () => {
    desk.make.mockRejectedValueOnce(new Fault('copy-failed', 'no canvas'));
    await openEditor();
    await click('copy-add-cover');
    await click('copy-save');
    expect(document.querySelector('[data-fault="copy-failed"]')).not.toBeNull();
    expect(all('copy-mark')).toHaveLength(1);
    await click('copy-save');
    expect(has('copy-editor')).toBe(false);
  });

  it('goes from the screen when the vault locks', async () => {
    const { vault, become } = fakeVault();
    await show(casePage(vault, fakeReview(), { copies: desk }));
    await openItem(item);
    await click('copies-make');
    await click('copy-show');
    become({ state: 'locked' });
    await settle();
    expect(has('copy-editor')).toBe(false);
    expect(document.querySelector('img[src^="blob:"]')).toBeNull();
    expect(revoke).toHaveBeenCalledWith('blob:picture');
  });
});

describe('copies of an item', () => {
  it('are listed with what was put on them, and shown only while held', async () => {
    desk.list.mockResolvedValue([listedCopy(1), listedCopy(2, { record: null })]);
    await showItem();
    const [first, second] = all('copy-line');
    expect(first?.textContent).toContain('1 afdekking');
    expect(second?.textContent).toContain('beschadigd');
    expect(desk.look).not.toHaveBeenCalled();
    const reveal = first!.querySelector<HTMLElement>('[data-test=reveal]')!;
    reveal.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
    await settle();
    expect(desk.look).toHaveBeenCalledWith('copy-1');
    expect(first!.querySelector('img[src="blob:picture"]')).not.toBeNull();
    window.dispatchEvent(new Event('pointerup'));
    await settle();
    expect(document.querySelector('img[src^="blob:"]')).toBeNull();
  });

  it('are deleted after one question', async () => {
    desk.list.mockResolvedValue([listedCopy(1)]);
    await showItem();
    await click('copy-delete');
    await click('copy-delete-no');
    expect(desk.remove).not.toHaveBeenCalled();
    await click('copy-delete');
    desk.list.mockResolvedValue([]);
    await click('copy-delete-yes');
    expect(desk.remove).toHaveBeenCalledWith('copy-1');
    expect(has('copy-line')).toBe(false);
    expect(find('copies').textContent).toContain('De kopie is weg.');
  });

  it('of other items are not listed here, but can be shared from here', async () => {
    desk.list.mockResolvedValue([listedCopy(1, { item: idOf(1), itemNumber: 1 })]);
    await showItem();
    expect(has('copy-line')).toBe(false);
    await click('copies-share');
    expect(all('share-copy')).toHaveLength(1);
    expect(find('share-start').getAttribute('aria-disabled')).toBe('true');
    await click('share-start');
    expect(desk.share).not.toHaveBeenCalled();
  });
});

describe('where there is no picture', () => {
  it('no copy is offered', async () => {
    const review = fakeReview();
    const open: typeof review.open = async (one) => {
      const opened = await review.open(one);
      return { ...opened, files: opened.files.map((file) => ({ ...file, fault: 'facts-only' })) };
    };
    await show(casePage(fakeVault().vault, { ...review, open }, { copies: desk }));
    await openItem(item);
    expect(has('copies')).toBe(false);
    expect(desk.list).not.toHaveBeenCalled();
  });
});
