import { vi } from 'vitest';
import type { CopyDesk } from '../../lib/flows/copy-desk.ts';

/** A desk without copies, that notes what it is asked; its pictures are 1000 by 500 pixels. */
export function fakeCopies(changes: Partial<CopyDesk> = {}) {
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
    ...changes,
  };
}
