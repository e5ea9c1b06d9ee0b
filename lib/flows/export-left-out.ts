import type { Identity } from '../crypto/vault-key.ts';
import { entryOfLine } from '../evidence/custody.ts';
import { appendWith, readLog } from '../store/custody.ts';
import type { Database } from '../store/database.ts';
import { recipient } from '../store/vault.ts';
import type { Clock } from '../base/time.ts';
import type { CheckedItem } from './export-check.ts';

/**
 * Writes into the log, once, which pictures of a facts-only case stay out of its bundles although
 * the vault still has them: a verifier then knows that they are missing on purpose.
 */
export async function recordLeftOut(
  { database, clock }: { database: Database; clock: Clock },
  by: Identity,
  code: string,
  items: readonly CheckedItem[],
): Promise<void> {
  const to = await recipient(database);
  const log = (await readLog(database, by, code)).map(entryOfLine);
  const known = log.filter(({ action }) => action === 'pictures-left-out');
  for (const { row, leftOut } of items) {
    const { item, record } = row;
    const files = leftOut.join(' ');
    if (leftOut.length === 0) continue;
    if (known.some((entry) => entry.item === item && entry.detail?.['files'] === files)) continue;
    const action = 'pictures-left-out' as const;
    const eventNow = () => ({ action, at: clock().toISOString(), item, record, detail: { files } });
    await appendWith(database, to, code, eventNow, () => Promise.resolve());
  }
}
