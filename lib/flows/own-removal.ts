import { asFault } from '../base/fault.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { deleteItem } from '../store/items.ts';
import { forgetMarks } from '../store/marks.ts';
import { recipient } from '../store/vault.ts';
import type { HeldChanges } from './held-changes.ts';
import type { Unlocked } from './identity.ts';
import { removeItems, type RemovalSource } from './remove-items.ts';
import type { Review } from './review.ts';

/** Where items are deleted from, and who is told of it. */
export interface RemovalSetting extends RemovalSource {
  unlocked: Unlocked;
  held: HeldChanges;
  /** @throws Fault `file-missing` when there is no such item. */
  rowOf: (item: string) => Promise<ItemRow>;
}

/** Deleting one item or many, with what was noted of them. */
export function ownRemoval(setting: RemovalSetting): Pick<Review, 'remove' | 'removeMany'> {
  const { database, unlocked, clock, held, rowOf } = setting;
  return {
    async remove(item) {
      const [to, row] = await Promise.all([recipient(database), rowOf(item)]);
      await deleteItem(database, to, row, clock);
      await forgetGone(database, unlocked);
    },
    removeMany: (...wanted) =>
      held.during(async () => {
        const removal = await removeItems(setting, ...wanted);
        await forgetGone(database, unlocked);
        return removal;
      }),
  };
}

// The items are gone by now: what fails here must not say that they are not. The next change of any
// label or note drops what is left.
async function forgetGone(database: Database, unlocked: Unlocked): Promise<void> {
  const keys = async () => ({ by: await unlocked(), to: await recipient(database) });
  try {
    for (const code of await database.marks.toCollection().primaryKeys())
      await forgetMarks(database, keys, code);
  } catch (thrown) {
    console.warn('what was noted of deleted items is still there', asFault(thrown));
  }
}
