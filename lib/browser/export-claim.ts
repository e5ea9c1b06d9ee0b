import { browser } from 'wxt/browser';
import { removeExports } from './export-files.ts';

// A page that has written bundles holds this lock, shared, until they are saved and removed. Whoever
// gets it alone knows that what still lies there was left behind by a page that is gone.
const lock = 'zegel-exports';
const line = 'zegel-exports';

/** Lets go of the files. */
export type Release = () => void;

/**
 * Claims the written bundles for this page. The line to the background lets it clean up the moment
 * the page is gone; a worker that was stopped meanwhile is woken by opening the line again.
 */
export function claimExports(): Release {
  const { promise, resolve } = Promise.withResolvers<null>();
  void navigator.locks.request(lock, { mode: 'shared' }, () => promise);
  let port = browser.runtime.connect({ name: line });
  const again = () => {
    port = browser.runtime.connect({ name: line });
    port.onDisconnect.addListener(again);
  };
  port.onDisconnect.addListener(again);
  return () => {
    resolve(null);
    port.disconnect();
  };
}

/** Removes what no page claims: at the start of the background, and whenever a page lets go. */
export function sweepExports(): void {
  // A page may be exporting while the background was only asleep: then there is nothing to sweep.
  void navigator.locks.request(lock, { ifAvailable: true }, (held) => held && removeExports());
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === line) port.onDisconnect.addListener(sweep);
  });
}

// Waits for the lock: the line of a page ends a moment before its lock does.
function sweep(): void {
  void navigator.locks.request(lock, () => removeExports());
}
