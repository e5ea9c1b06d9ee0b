import { pageVault } from '../../lib/browser/page-vault.ts';
import { wipeRest } from '../../lib/browser/wipe-rest.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import type { Review } from '../../lib/flows/review.ts';
import { Database } from '../../lib/store/database.ts';
import type { CaptureReply } from '../../lib/browser/messages.ts';

// Runs in a page of the extension, with the very code of its pages. The soak calls what is exposed.

declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    session: { get(key: string): Promise<object>; remove(key: string): Promise<void> };
  };
};

const last = 'last-outcome';

/** Asks the vault over a connection of its own: one that met a full disk once goes on failing. */
async function ask<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
  const database = new Database();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const reviewOf = (database: Database) =>
  ownVault({ ...pageVault, wipeRest, database, clock: () => new Date() }).review;

/** Identifiers of all items in the vault; works while it is locked. */
function items(): Promise<string[]> {
  return ask((database) => database.items.toCollection().primaryKeys());
}

/** How many captures have begun and not ended. */
function pending(): Promise<number> {
  return ask((database) => database.pending.count());
}

/** How the stamps stand: state and reason of each kind, with how many there are. */
async function stamps(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state, reason } of await ask((database) => database.stamps.toArray())) {
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

/** What opening items gave. */
interface Opened {
  /** What is wrong, in words. */
  faults: string[];
  /** What the records say could not be done at the time, in words. */
  recorded: string[];
}

/** Opens items: reads and hashes each of their files again. */
async function open(asked: string[]): Promise<{ faults: string[]; recorded: string[] }> {
  return ask(async (database) => {
    const review = reviewOf(database);
    const opened: Opened = { faults: [], recorded: [] };
    for (const item of asked) await openOne(review, item, opened);
    return { ...opened };
  });
}

async function openOne(review: Review, item: string, opened: Opened): Promise<void> {
  try {
    const { files, record } = await review.open(item);
    const bad = files.filter(({ fault }) => fault !== null);
    opened.faults.push(...bad.map(({ name, fault }) => `${item} ${name}: ${fault}`));
    opened.recorded.push(
      ...record.failures.map(({ step, code, message }) => `${step} ${code}: ${message}`),
    );
  } catch (thrown) {
    opened.faults.push(`${item}: ${String(thrown)}`);
  }
}

/** Numbers of the log's lines: 1, 2, 3 … when it is whole. */
async function logLines(): Promise<number[]> {
  const log = await ask((database) => reviewOf(database).log()());
  return log.map(({ seq }) => seq);
}

const soak = { items, pending, stamps, stampNow, forget, outcome, open, logLines };

/** What the soak sees of this page. */
export type SoakPage = typeof soak;

Object.assign(globalThis, { soak });
document.title = 'ready';
