// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { copiedItem, fakeCopies, listedCopy } from './fake-copies.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, click, find, has, openItem, settle, show } from './screen.ts';

let desk: ReturnType<typeof fakeCopies>;

describe('sharing copies', () => {
  beforeEach(async () => {
    desk = fakeCopies();
    const other = { item: idOf(1), itemNumber: 1, address: 'https://elders.example/b' };
    desk.list.mockResolvedValue([listedCopy(9, other), listedCopy(1), listedCopy(2)]);
    await show(casePage(fakeVault().vault, fakeReview(), { copies: desk }));
    await openItem(copiedItem);
    await click('copies-share');
  });

  it('takes those of the open item, no address, and saves one file', async () => {
    expect(find('copy-share').textContent).toContain('https://groep.example/a');
    await click('share-start');
    const order = { copies: ['copy-1', 'copy-2'], language: 'nl', addresses: false };
    expect(desk.share.mock.calls[0]?.[0]).toEqual(order);
    expect(desk.save).toHaveBeenCalledTimes(1);
    expect(find('share-done').textContent).toContain('kopie.zip');
    await click('share-again');
    expect(desk.save).toHaveBeenCalledTimes(2);
    expect(desk.close).not.toHaveBeenCalled();
    await click('share-hide');
    expect(desk.close).toHaveBeenCalledWith({ name: 'kopie.zip', size: 9 });
  });

  it('takes along what was ticked: other items, the address', async () => {
    all('share-copy')[0]?.click();
    all('share-copy')[1]?.click();
    find('share-addresses').click();
    await settle();
    expect(find('copy-share').textContent).toContain('https://elders.example/b');
    await click('share-start');
    const order = { copies: ['copy-9', 'copy-2'], language: 'nl', addresses: true };
    expect(desk.share.mock.calls[0]?.[0]).toEqual(order);
  });

  it('says what went wrong, and can be tried again', async () => {
    desk.share.mockRejectedValueOnce(new Fault('storage-full', 'full'));
    await click('share-start');
    expect(find('share-fault').dataset['fault']).toBe('storage-full');
    await click('share-start');
    expect(has('share-done')).toBe(true);
  });

  it('says when the file could not be saved, and removes it all the same', async () => {
    desk.save.mockRejectedValueOnce(new Fault('storage-failed', 'no downloads'));
    await click('share-start');
    expect(find('share-fault').dataset['fault']).toBe('storage-failed');
    await click('share-again');
    expect(has('share-fault')).toBe(false);
    await click('share-hide');
    expect(desk.close).toHaveBeenCalledTimes(1);
  });

  it('is stopped by whatever takes it from the screen', async () => {
    desk.share.mockReturnValueOnce(new Promise(() => undefined));
    await click('share-start');
    await click('back');
    expect(desk.share.mock.calls[0]?.[1].aborted).toBe(true);
  });
});
