import type { Tab } from '../browser.ts';
import { lock, lockNow, openLocked, openProtected, tryWrong } from '../vault-steps.ts';
import type { Place, Screen } from './screen.ts';

/** With a passphrase: the settings, then everything locked. The last walk: it stays locked. */
export async function* lockedScreens(place: Place): AsyncGenerator<Screen> {
  const page = await openProtected(place.session);
  yield { name: 'safety-protected', page };
  for (const task of ['change', 'remove']) {
    await page.click(`[data-test=passphrase-${task}]`);
    yield { name: `passphrase-${task}`, page };
    await page.click('[data-test=passphrase-cancel]');
  }
  await lockNow(page);
  await page.close();
  yield* caseScreens(place);
  yield* otherScreens(place);
}

// Wrong tries count, and after five it makes wait: no more than four languages before that.
async function* caseScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openLocked(session);
  yield { name: 'locked', page, again: () => page.waitFor(lock.form) };
  const ask = (...steps: string[]) => pressAll(page, steps);
  await ask('wipe');
  yield { name: 'locked-wipe', page, again: () => ask('wipe') };
  await ask('wipe-again');
  yield { name: 'locked-wipe-again', page, again: () => ask('wipe', 'wipe-again') };
  await page.click('[data-test=wipe-cancel]');
  await tryWrong(page);
  yield { name: 'locked-wrong', page, again: () => tryWrong(page) };
  await page.close();
}

async function pressAll(page: Tab, names: string[]): Promise<void> {
  for (const name of names) await page.click(`[data-test=${name}]`);
}

async function* otherScreens({ session, site }: Place): AsyncGenerator<Screen> {
  const tab = await session.openTab(site.url('/sample.html'));
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(lock.form);
  yield { name: 'locked-popup', page: popup, again: () => popup.waitFor(lock.form) };
  await popup.close();
  await tab.close();
  const welcome = await session.openExtensionPage('/welcome.html');
  await welcome.click('[data-test=welcome-skip]');
  await welcome.waitFor('[data-step=try]');
  yield { name: 'locked-welcome', page: welcome };
  await welcome.close();
  const page = await openLocked(session);
  while (!(await page.evaluate((at) => document.querySelector(at) !== null, lock.wait)))
    await tryWrong(page);
  yield { name: 'locked-wait', page, again: () => page.waitFor(lock.wait) };
  await page.close();
}
