import type { CaptureReply } from '../../lib/browser/messages.ts';
import type { Tab } from '../e2e/browser.ts';
import { waitUntil } from '../e2e/wait.ts';
import type { SoakPage } from './page.ts';

/** What the questions below see in `/soak.html`. */
declare const soak: SoakPage;

/** A longer capture takes half a second a picture, and a machine may be busy. */
const longWork = 180_000;

/** Questions to the extension, asked in a page of its own. All but the last two work while locked. */
export interface Desk {
  items(): Promise<string[]>;
  stamps(): Promise<Record<string, number>>;
  stampNow(): Promise<void>;
  /** Forgets how the last capture went. */
  forget(): Promise<void>;
  /** How the last capture went, as soon as that is known. */
  outcome(): Promise<CaptureReply>;
  /** How it went, or null when that is not known now. */
  outcomeNow(): Promise<CaptureReply | null>;
  /** Waits until every capture has ended; the start of the background closes those that broke off. */
  allClosed(): Promise<void>;
  /** What is wrong with items, each opened and hashed again; and what their records say went wrong. */
  open(items: readonly string[]): Promise<{ faults: string[]; recorded: string[] }>;
  logLines(): Promise<number[]>;
}

/** A desk at a page `/soak.html`. */
export function deskOf(page: Tab): Desk {
  const outcomeNow = async () =>
    JSON.parse(
      await page.evaluate(async () => JSON.stringify(await soak.outcome())),
    ) as CaptureReply | null;
  const isClosed = async () => (await page.evaluate(() => soak.pending())) === 0 || undefined;
  return {
    items: () => page.evaluate(() => soak.items()),
    stamps: () => page.evaluate(() => soak.stamps()),
    stampNow: () => page.evaluate(() => soak.stampNow()),
    forget: () => page.evaluate(() => soak.forget()),
    outcomeNow,
    outcome: () =>
      waitUntil('outcome of a capture', async () => (await outcomeNow()) ?? undefined, longWork),
    async allClosed() {
      await waitUntil('end of all captures', isClosed, longWork);
    },
    open: (items) => page.evaluate((asked: string[]) => soak.open(asked), [...items]),
    logLines: () => page.evaluate(() => soak.logLines()),
  };
}
