import { browser } from 'wxt/browser';

/** The match pattern of an address. Ports are not part of one: Firefox knows none. */
function originOf(url: string): { origins: string[] } {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
}

/** Whether the browser lets Zegel reach an address. */
export async function mayReach(url: string): Promise<boolean> {
  return browser.permissions.contains(originOf(url));
}

/** Asks the reporter, through the browser. To be called at once in a click: else browsers refuse. */
export function askToReach(url: string): Promise<boolean> {
  return browser.permissions.request(originOf(url));
}

/** Gives the permission for an address back. */
export async function giveBack(url: string): Promise<void> {
  await browser.permissions.remove(originOf(url));
}

/** Gives every permission for an address back: nothing in the browser tells of it any more. */
export async function giveAllBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const removals = origins.map((origin) => browser.permissions.remove({ origins: [origin] }));
  // One that the browser holds on to must not stop a wipe.
  await Promise.allSettled(removals);
}
