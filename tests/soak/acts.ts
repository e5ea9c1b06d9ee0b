import { setTimeout as pause } from 'node:timers/promises';
import { openWays } from '../e2e/long-steps.ts';
import { captureByToolbar } from '../e2e/steps.ts';
import { lock, lockNow, unlock } from '../e2e/vault-steps.ts';
import { openVault } from './open-vault.ts';
import type { Ledger } from './ledger.ts';
import { tabOf, type World } from './world.ts';

/** Something that the soak does. What it gives is printed: how it went. */
export interface Act {
  name: string;
  /** How often, beside the others. */
  weight: number;
  /** It captures, or tries to. */
  captures: boolean;
  /** Only on a disk of our own. */
  needsDisk?: true;
  do(world: World, ledger: Ledger): Promise<string>;
}

const paths = ['/sample.html', '/colours.html', '/tall.html', '/frame.html', '/hostile.html'];
const anyTab = (world: World) => tabOf(world, world.random.oneOf(paths));

/** Longest time from a wish to capture until something happens to it, in milliseconds. */
const moment = 700;

/** The same for a disk that fills up: most captures of a screen are still going on by then. */
const shortMoment = 350;

/** Bytes that are left on the disk before it fills up. */
const almostFull = 100 * 2 ** 20;

/** Asks for a capture with the shortcut. */
async function press(world: World): Promise<void> {
  const tab = await anyTab(world);
  await world.desk.forget();
  await world.session.pressShortcut(tab, 'S');
}

const byShortcut: Act = {
  ...{ name: 'shortcut', weight: 62, captures: true },
  async do(world, ledger) {
    await press(world);
    return ledger.answered(await world.desk.outcome());
  },
};

const byPopup: Act = {
  ...{ name: 'popup', weight: 12, captures: true },
  async do(world, ledger) {
    const { popup, outcome, text } = await captureByToolbar(world.session, await anyTab(world));
    await popup.close();
    return ledger.told(outcome, text);
  },
};

const wholePage: Act = {
  ...{ name: 'whole page', weight: 5, captures: true },
  async do(world, ledger) {
    const tab = await tabOf(world, '/colours.html');
    await world.desk.forget();
    const popup = await openWays(world.session, tab);
    await popup.click('[data-test=way-page]');
    return ledger.answered(await world.desk.outcome());
  },
};

const killBackground: Act = {
  ...{ name: 'background stopped in a capture', weight: 4, captures: true },
  async do(world, ledger) {
    await press(world);
    await pause(world.random.below(moment));
    await world.session.killBackground();
    await world.session.inBackground(() => null);
    await world.desk.allClosed();
    return ledger.brokeOff(await world.desk.outcomeNow());
  },
};

const killBrowser: Act = {
  ...{ name: 'browser killed in a capture', weight: 2, captures: true },
  async do(world, ledger) {
    await press(world);
    await pause(world.random.below(moment));
    world.session.kill();
    await world.restart();
    await world.session.inBackground(() => null);
    await world.desk.allClosed();
    return ledger.brokeOff(null);
  },
};

const fullDisk: Act = {
  ...{ name: 'disk full in a capture', weight: 2, captures: true, needsDisk: true },
  async do(world, ledger) {
    const disk = world.disk!;
    // So little is left that it is gone in a moment, and enough for a capture to begin.
    disk.fill(almostFull);
    await press(world);
    await pause(world.random.below(shortMoment));
    disk.fill();
    // The vault is asked when there is room again: on a full disk Chromium does not even read.
    const reply = await world.desk.outcome().finally(disk.clear);
    return ledger.refusedOr(reply);
  },
};

const lockOrUnlock: Act = {
  ...{ name: 'lock', weight: 5, captures: false },
  async do({ session }) {
    const page = await openVault(session);
    const locked = await page.evaluate((form) => document.querySelector(form) !== null, lock.form);
    await (locked ? unlock(page) : lockNow(page));
    await page.close();
    return locked ? 'unlocked' : 'locked';
  },
};

const authority: Act = {
  ...{ name: 'time-stamp authority', weight: 4, captures: false },
  async do(world) {
    await setReachable(world, !world.reachable);
    return world.reachable ? 'reachable again' : 'out of reach';
  },
};

/** Lets the authority answer, or takes it away. */
export async function setReachable(world: World, reachable: boolean): Promise<void> {
  if (world.reachable !== reachable)
    await (reachable ? world.authority.start() : world.authority.stop());
  world.reachable = reachable;
}

/** Everything that happens in a soak. */
export const acts: readonly Act[] = [
  ...[byShortcut, byPopup, wholePage],
  ...[killBackground, killBrowser, fullDisk, lockOrUnlock, authority],
];
