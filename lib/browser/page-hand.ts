import { browser } from 'wxt/browser';
import { messageOf } from '../base/fault.ts';
import type { PageHand } from '../evidence/page-hand.ts';
import type { Finish, ScrollOrder, Start } from '../evidence/sight.ts';

// For what takes no style attribute. It does nothing to a page without the mark (`page/alterations.ts`).
const stillCss = ['before', 'after', 'backdrop']
  .map(
    (name) => `[data-zegel-still]::${name} { opacity: 0 !important; transition: none !important }`,
  )
  .join('\n');

type Name = keyof PageHand;

/** Puts the hand into a tab's page. @throws Error when the page forbids it. */
export async function handIn(tab: number): Promise<PageHand> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/hand.js'] });
  const call =
    <A, R>(name: Name) =>
    (argument?: A) =>
      asked<R>(tab, name, argument ?? null);
  const sheet = { target: { tabId: tab }, css: stillCss, origin: 'USER' as const };
  const start = call<ScrollOrder, Start>('start');
  const finish = call<null, Finish>('finish');
  return {
    async start(order) {
      await browser.scripting.insertCSS(sheet);
      return start(order);
    },
    walk: call('walk'),
    here: call('here'),
    back: call('back'),
    go: call('go'),
    step: call('step'),
    async finish() {
      const told = await finish();
      await browser.scripting.removeCSS(sheet);
      return told;
    },
    mark: call('mark'),
  };
}

interface Injected {
  result?: unknown;
  error?: unknown;
}

type Answer<R> = { value: R } | { error: string };

async function asked<R>(tab: number, name: Name, argument: unknown): Promise<R> {
  const [frame]: Injected[] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: inPage,
    args: [name, argument],
  });
  if (frame?.error) throw new Error(messageOf(frame.error));
  const answer = frame?.result as Answer<R> | null | undefined;
  if (!answer) throw new Error('The page gave nothing back.');
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

// Runs in the page: it must name nothing outside itself. Not every browser tells of a rejection.
function inPage(name: string, argument: unknown): Promise<unknown> {
  const { zegelHand } = globalThis as unknown as {
    zegelHand?: Record<string, (argument: unknown) => Promise<unknown>>;
  };
  const act = zegelHand?.[name];
  if (!act) return Promise.resolve({ error: 'the page has changed' });
  return act(argument).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
}
