import { browser } from 'wxt/browser';

const alarm = 'time-stamps';

/** Wakes the background at a moment (milliseconds since 1970) to go on stamping; null for never. */
export async function wakeAt(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(alarm);
  // An alarm of the past rings at once, and browsers ring at most twice a minute.
  else await browser.alarms.create(alarm, { when: Math.max(moment, Date.now() + 1_000) });
}

/**
 * Calls back when there may be something to stamp: `due` when its time has come, `all` when the
 * browser starts, comes online, or lets Zegel reach an authority.
 */
export function onStampWake(work: (wake: 'due' | 'all') => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) work('due');
  });
  // A listener for the start is what makes the browser start this background at all.
  browser.runtime.onStartup.addListener(() => work('all'));
  browser.runtime.onInstalled.addListener(() => work('all'));
  browser.permissions.onAdded.addListener(() => work('all'));
  self.addEventListener('online', () => work('all'));
}
