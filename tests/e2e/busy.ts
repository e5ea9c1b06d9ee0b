import type { CaptureReply } from '../../lib/browser/messages.ts';
import { openCasePage, rowsOf, until } from './case-page.ts';
import type { Session, Tab } from './browser.ts';
import type { Site } from './site.ts';
import { on } from './steps.ts';
import { waitUntil } from './wait.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  runtime: { sendMessage(message: object): Promise<object> };
  tabs: { query(what: object): Promise<{ id: number; windowId: number; url?: string }[]> };
};

/** Asks for captures of pages, all at once, as their popups do; the answer comes in an attribute. */
export async function ask(urls: string[]): Promise<void> {
  delete document.body.dataset['replies'];
  const tabs = await browser.tabs.query({});
  const asked = urls.map((url) => {
    const { id: tab, windowId: window } = tabs.find((candidate) => candidate.url === url)!;
    const target = { tab, window };
    const argument = { target, way: 'screen', direction: null, screens: 25 };
    return browser.runtime.sendMessage({ name: 'capture', argument });
  });
  // Not awaited: something is to happen meanwhile.
  void Promise.all(asked).then(
    (replies) => (document.body.dataset['replies'] = JSON.stringify(replies)),
    (error: unknown) => (document.body.dataset['replies'] = JSON.stringify([String(error)])),
  );
}

/** What the background answered, or in words why there was no answer. */
export type Answer = { reply: CaptureReply } | { fault: string } | string;

/** The answers to `ask`, as soon as all are there. */
export async function answers(page: Tab): Promise<Answer[]> {
  // What is not there comes over the wire as null.
  const read = async () =>
    (await page.evaluate(() => document.body.dataset['replies'] ?? '')) || undefined;
  return JSON.parse(await waitUntil('end of the captures', read, 60_000)) as Answer[];
}

/** Whether an answer says that there is an item. */
export function isKept(answer: Answer): boolean {
  return typeof answer === 'object' && 'reply' in answer && answer.reply.ok;
}

/** The code of the fault in an answer. */
export function faultIn(answer: Answer): string | undefined {
  if (typeof answer === 'string') return undefined;
  if ('fault' in answer) return answer.fault;
  return answer.reply.ok ? undefined : answer.reply.fault;
}

/** Lets the popup open on a tab and close again, which grants the extension that tab. */
export async function grant({ session }: { session: Session }, tab: Tab): Promise<void> {
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(on.capture);
  await popup.close();
}

/** A browser and the site that it captures. */
interface Place {
  session: Session;
  site: Site;
}

/** A capture in its middle: it was noted, and waits for a page that answers nobody yet. */
export interface BusyCapture {
  /** A case page, which asked for the capture. */
  page: Tab;
  /** The tab that is being captured. */
  tab: Tab;
}

/** Begins a capture of a page that keeps the reader waiting for some seconds. */
export async function beginBusyCapture(stage: Place): Promise<BusyCapture> {
  const { session, site } = stage;
  const page = await openCasePage(session);
  const tab = await session.openTab(site.url('/busy.html'));
  await grant(stage, tab);
  const before = busyTimes(stage);
  site.go();
  await waitUntil('busy page', () => busyTimes(stage) > before || undefined);
  await page.evaluate(ask, [site.url('/busy.html')]);
  await until('capture that has begun', async () => (await page.evaluate(rowsOf, 'pending')) > 0);
  return { page, tab };
}

function busyTimes({ site }: Place): number {
  return site.requests.filter(({ url }) => url === '/busy-now').length;
}
