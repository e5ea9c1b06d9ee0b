import { browser } from 'wxt/browser';

/** Keeps a line to the background open for as long as this page lives. */
export function holdLine(name: string): void {
  browser.runtime.connect({ name });
}

/** Runs work in the background once the last of our pages that held a line of this name is gone. */
export function onPageGone(name: string, work: () => Promise<void>): void {
  let lines = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    lines++;
    port.onDisconnect.addListener(() => {
      lines--;
      if (lines === 0) void work();
    });
  });
}
