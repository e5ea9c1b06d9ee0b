import { browser } from 'wxt/browser';
import type { CaptureProgress } from '../evidence/capture-progress.ts';
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

const progressKey = 'capture-progress';

/** Tells how far a longer capture is, for popups that are open. */
export async function showProgress(progress: CaptureProgress): Promise<void> {
  await browser.storage.session.set({ [progressKey]: progress });
}

/** Takes the progress away: nothing is running. */
export async function clearProgress(): Promise<void> {
  await browser.storage.session.remove(progressKey);
}

/** How far a longer capture is; null when none is running. */
export async function currentProgress(): Promise<CaptureProgress | null> {
  const stored = await browser.storage.session.get(progressKey);
  return (stored[progressKey] as CaptureProgress | undefined) ?? null;
}

/** Calls back with every change of the progress. Returns how to stop. */
export function watchProgress(changed: (progress: CaptureProgress | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[progressKey];
    if (change) changed((change.newValue as CaptureProgress | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
