import { browser } from 'wxt/browser';
import { asFault, Fault, type FaultCode } from '../base/fault.ts';
import type { CaptureProgress } from '../evidence/capture-progress.ts';
import type { CaptureWay, Direction } from '../evidence/capture-way.ts';
import type { Ending } from '../evidence/coverage.ts';
import type { MediumTarget } from '../evidence/media-record.ts';

/** Where a capture looks. */
export interface PageTarget {
  tab: number;
  window: number;
}

/** What to capture, and how. */
export interface CaptureRequest {
  target: PageTarget;
  way: CaptureWay;
  direction: Direction | null;
  /** Most screens of a longer capture. */
  screens: number;
  /** Only for the way `media`: what the reporter pointed at. */
  medium?: MediumTarget;
}

/** Every message between our pages and the background: argument and reply. They never carry bytes. */
export interface Messages {
  capture: { argument: CaptureRequest; reply: CaptureReply };
  'stop-capture': { argument: null; reply: null };
  /** How far a longer capture is; null when none is running. */
  progress: { argument: null; reply: CaptureProgress | null };
  /** Asks for the time stamps that items wait for; answered when that was tried. */
  'stamp-now': { argument: null; reply: null };
}

/** How a capture ended; `failed` names the steps that were recorded as failed. */
export type CaptureReply =
  | {
      ok: true;
      item: string;
      failed: string[];
      /** Of a longer capture: why it ended, and how many pictures there are. */
      ending?: Ending;
      taken?: number;
      /** Whether the medium is on a host that Zegel may not reach yet. */
      wantsHost?: true;
      /** More was asked for, but its case is facts only. */
      factsOnly?: true;
    }
  | { ok: false; fault: FaultCode };

type Name = keyof Messages;

/** A handler for each message. */
export type Handlers = {
  [N in Name]: (argument: Messages[N]['argument']) => Promise<Messages[N]['reply']>;
};

interface Envelope<N extends Name> {
  name: N;
  argument: Messages[N]['argument'];
}

type Sealed<R> = { reply: R } | { fault: FaultCode; message: string };

/** Asks the background. @throws Fault as the handler threw it. */
export async function ask<N extends Name>(
  name: N,
  argument: Messages[N]['argument'],
): Promise<Messages[N]['reply']> {
  const envelope: Envelope<N> = { name, argument };
  const answer: Sealed<Messages[N]['reply']> = await browser.runtime.sendMessage(envelope);
  if ('reply' in answer) return answer.reply;
  throw new Fault(answer.fault, answer.message);
}

/** Answers messages, from our own pages only: an injected script has our id too, but another address. */
export function listen(handlers: Handlers): void {
  const home = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const ours = sender.id === browser.runtime.id && sender.url?.startsWith(home) === true;
    if (!ours || !isEnvelope(message, handlers)) return undefined;
    return answered(handlers, message);
  });
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope<Name> {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  return Object.keys(handlers).includes(String(message.name));
}

async function answered(
  handlers: Handlers,
  { name, argument }: Envelope<Name>,
): Promise<Sealed<Messages[Name]['reply']>> {
  // Each name has a handler for its own argument, which the compiler cannot follow through a variable.
  const handler = handlers[name] as (argument: unknown) => Promise<Messages[Name]['reply']>;
  try {
    return { reply: await handler(argument) };
  } catch (thrown) {
    const { code, message } = asFault(thrown);
    return { fault: code, message };
  }
}
