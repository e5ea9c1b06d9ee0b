import { pageVault } from '../../lib/browser/page-vault.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { Database } from '../../lib/store/database.ts';
import type { CaptureReply } from '../../lib/browser/messages.ts';

// Runs in a page of the extension, with the very code of its pages. The soak calls what is exposed.

declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    session: { get(key: string): Promise<object>; remove(key: string): Promise<void> };
  };
};

const database = new Database();
const { review } = ownVault({ ...pageVault, database, clock: () => new Date() });
const last = 'last-outcome';

/** Identifiers of all items in the vault; works while it is locked. */
function items(): Promise<string[]> {
  return database.items.toCollection().primaryKeys();
}

function has(item: string): Promise<boolean> {
  return database.items.get(item).then((row) => row !== undefined);
}

/** How many captures have begun and not ended. */
function pending(): Promise<number> {
  return database.pending.count();
}

/** How the stamps stand: state and reason of each kind, with how many there are. */
async function stamps(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state, reason } of await database.stamps.toArray()) {
    const kind = reason === null ? state : `${state} ${reason}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

async function stampNow(): Promise<void> {
  await browser.runtime.sendMessage({ name: 'stamp-now', argument: null });
}

async function forget(): Promise<void> {
  await browser.storage.session.remove(last);
}

async function outcome(): Promise<CaptureReply | null> {
  const stored = (await browser.storage.session.get(last)) as Record<string, CaptureReply>;
  return stored[last] ?? null;
}

/** Opens items: reads and hashes each of their files again. Gives what is wrong, in words. */
async function faultsOf(asked: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const item of asked) {
    const opened = await review.open(item).catch((thrown: unknown) => String(thrown));
    if (typeof opened === 'string') faults.push(`${item}: ${opened}`);
    else
      for (const { name, fault } of opened.files)
        if (fault !== null) faults.push(`${item} ${name}: ${fault}`);
  }
  return faults;
}

/** Numbers of the log's lines: 1, 2, 3 … when it is whole. */
async function logLines(): Promise<number[]> {
  return (await review.log()).map(({ seq }) => seq);
}

const soak = {
  ...{ items, has, pending, stamps, stampNow, forget, outcome, faultsOf, logLines },
};

/** What the soak sees of this page. */
export type SoakPage = typeof soak;

Object.assign(globalThis, { soak });
document.title = 'ready';
