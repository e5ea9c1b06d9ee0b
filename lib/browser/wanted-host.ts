import { browser } from 'wxt/browser';
import type { MediumTarget } from '../evidence/media-record.ts';
import type { PageTarget } from './messages.ts';
import { giveBack } from './permissions.ts';

// Session storage lives in memory and is gone when the browser closes.
const key = 'wanted-host';

/** A medium whose host Zegel may not reach yet, and the page it is on. */
export interface WantedHost {
  target: PageTarget;
  medium: MediumTarget & { address: string };
}

/** Remembers what the next popup offers to ask for. */
export async function rememberWanted(wanted: WantedHost): Promise<void> {
  await browser.storage.session.set({ [key]: wanted });
}

/** What was remembered; it stays, because the browser's question may close the popup. */
export async function wantedHost(): Promise<WantedHost | null> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as WantedHost | undefined) ?? null;
}

/** Forgets it, and gives the permission back: the browser's list of them tells of a site. */
export async function forgetWanted(): Promise<void> {
  const wanted = await wantedHost();
  await browser.storage.session.remove(key);
  if (wanted) await giveBack(wanted.medium.address);
}
