import { vi } from 'vitest';
import { copyFormat, type CopyRecord } from '../../lib/evidence/copy-record.ts';
import type { CopyDesk, ListedCopy } from '../../lib/flows/copy-desk.ts';
import { idOf } from './fake-review.ts';

/** The item whose copies these are. */
export const copiedItem = idOf(3);

/** A desk without copies, that notes what it is asked; its pictures are 1000 by 500 pixels. */
export function fakeCopies() {
  return {
    picture: vi.fn<CopyDesk['picture']>(() => {
      const blob = new Blob(['picture'], { type: 'image/png' });
      return Promise.resolve({ blob, width: 1000, height: 500 });
    }),
    make: vi.fn<CopyDesk['make']>(() => Promise.resolve()),
    list: vi.fn<CopyDesk['list']>(() => Promise.resolve([])),
    look: vi.fn<CopyDesk['look']>(() => Promise.resolve(new Blob(['copy']))),
    remove: vi.fn<CopyDesk['remove']>(() => Promise.resolve()),
    share: vi.fn<CopyDesk['share']>(() => Promise.resolve({ name: 'kopie.zip', size: 9 })),
    save: vi.fn<CopyDesk['save']>(() => Promise.resolve()),
    close: vi.fn<CopyDesk['close']>(() => Promise.resolve()),
  };
}

/** A copy with one cover. */
export function listedCopy(number: number, changes: Partial<ListedCopy> = {}): ListedCopy {
  const item = copiedItem;
  const marks = [{ kind: 'cover' as const, x: 0, y: 0, width: 9, height: 9, text: '' }];
  const record: CopyRecord = {
    ...{ format: copyFormat, copy: `copy-${String(number)}`, item, record: 'aa'.repeat(32) },
    ...{ from: { name: 'view.png', sha256: 'ab'.repeat(32) }, width: 1000, height: 500, marks },
    ...{ size: 9, sha256: 'cd'.repeat(32), madeAt: '2026-11-24T10:00:00.000Z' },
  };
  const address = 'https://groep.example/a';
  return { copy: record.copy, item, itemNumber: 3, number, record, address, ...changes };
}
