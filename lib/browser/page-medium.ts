import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';
import { messageOf } from '../base/fault.ts';
import type { MediaSource } from '../evidence/media-source.ts';
import type { MediumSight, Opening, PageMedium } from '../evidence/page-medium.ts';
import { openAtHost, type OpenAtHost } from './host-medium.ts';
import { madeInPage } from './page-world.ts';

/**
 * The ways to a medium in a frame of a tab. Bytes come piece by piece, each only when it is asked
 * for, as the result of a script: a listener for messages would be a door for pages, and Chromium
 * gives results as JSON, which is why a piece is a text in base64 (measured: about 20 ms a mebibyte).
 * @throws Error when the browser lets nothing into the frame.
 */
export async function mediumIn(tab: number, frame: number): Promise<MediaSource> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: ['/medium.js'] });
  const call = <R>(name: keyof PageMedium, argument: unknown = null) =>
    asked<R>(target, name, argument);
  let host: OpenAtHost | null = null;
  const close = async () => {
    await host?.cancel();
    host = null;
    await call('close');
  };
  return {
    look: (address) => call<MediumSight>('look', address),
    async open(route, address) {
      if (route === 'host') {
        const { opening, opened } = await openAtHost(address);
        host = opened;
        return opening;
      }
      if (route !== 'page-world') return call<Opening>('open', { route, address });
      const made = await madeInPage(target, address);
      if (!made.ok) return made;
      const opening = await call<Opening>('open', { route: 'blob', address: made.url });
      await made.letGo();
      return opening.ok ? { ...opening, type: made.type } : opening;
    },
    async next() {
      if (host) return host.next();
      const piece = await call<string | null>('next');
      return piece === null ? null : bytesOf(piece);
    },
    close,
  };
}

/** A script's result from the page's side of the wall: checked before it is used. */
function bytesOf(piece: unknown): Bytes {
  if (typeof piece !== 'string') throw new Error('The page gave no bytes.');
  return Uint8Array.fromBase64(piece);
}

interface Injected {
  result?: unknown;
  error?: unknown;
}

type Answer<R> = { value: R } | { error: string };

async function asked<R>(
  target: { tabId: number; frameIds: number[] },
  name: keyof PageMedium,
  argument: unknown,
): Promise<R> {
  const [frame]: Injected[] = await browser.scripting.executeScript({
    target,
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
  const { zegelMedium } = globalThis as unknown as {
    zegelMedium?: Record<string, (argument: unknown) => Promise<unknown>>;
  };
  const act = zegelMedium?.[name];
  if (!act) return Promise.resolve({ error: 'the page has changed' });
  return act(argument).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
}
