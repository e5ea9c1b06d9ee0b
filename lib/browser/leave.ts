import { browser } from 'wxt/browser';
import { ask } from './messages.ts';

const channelName = 'zegel-leave';

/** Opens an empty tab and closes every page of Zegel; this one last, once something else is done. */
export async function leavePages(first: Promise<void>): Promise<void> {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
  // A page that goes on scrolling by itself would tell on whoever just left. When nobody answers,
  // nobody is capturing.
  const stopped = ask('stop-capture', null).catch(() => null);
  await Promise.all([first, stopped, browser.tabs.create({})]);
  await closeThis();
}

/** Makes this page go when another page of Zegel is left. */
export function goWithOthers(): void {
  new BroadcastChannel(channelName).addEventListener('message', () => {
    document.body.replaceChildren();
    document.title = '';
    void closeThis();
  });
}

/** Closes the tab that this page is in. */
export async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) close();
  else await browser.tabs.remove(tab.id);
}
