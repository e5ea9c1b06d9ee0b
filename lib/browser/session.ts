import { browser } from 'wxt/browser';
import type { CaptureReply } from './messages.ts';

// Session storage lives in memory and is gone when the browser closes.
const key = 'last-outcome';

/** Remembers how a capture without a popup ended, for the next popup to say. */
export async function rememberOutcome(reply: CaptureReply): Promise<void> {
  await browser.storage.session.set({ [key]: reply });
}

/** The remembered outcome, once. */
export async function takeOutcome(): Promise<CaptureReply | null> {
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return (stored[key] as CaptureReply | undefined) ?? null;
}
