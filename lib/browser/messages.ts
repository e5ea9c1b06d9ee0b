import { browser } from 'wxt/browser';
import { asFault, Fault, type FaultCode } from '../base/fault.ts';

/** Where a capture looks. */
export interface PageTarget {
  tab: number;
  window: number;
}

/** Every message between our pages and the background: argument and reply. They never carry bytes. */
export interface Messages {
  'capture-screen': { argument: PageTarget; reply: CaptureReply };
  /** Asks for the time stamps that items wait for; answered when that was tried. */
  'stamp-now': { argument: null; reply: null };
}

/** How a capture ended; `failed` names the steps that were recorded as failed. */
export type CaptureReply =
  { ok: true; item: string; failed: string[] } | { ok: false; fault: FaultCode };

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
  const handler = handlers[name] as (given: typeof argument) => Promise<Messages[Name]['reply']>;
  try {
    return { reply: await handler(argument) };
  } catch (thrown) {
    const { code, message } = asFault(thrown);
    return { fault: code, message };
  }
}
