import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginBackup, inBackup, openBackups } from './backup-steps.ts';
import { browserNames, type Session, type Tab } from './browser.ts';
import { inCase, openCasePage, until } from './case-page.ts';
import { holdFiles, letGo } from './held-files.ts';
import { chooseByKeys, waitForFocus } from './keys.ts';
import { launch } from './launch.ts';
import { ownFiles } from './own-files.ts';
import { seedCase, withSeedPage } from './seed.ts';
import { isPresent } from './source.ts';
import { on } from './steps.ts';
import {
  lock,
  lockNow,
  openLocked,
  openProtected,
  pressAndLook,
  startExport,
  unlock,
} from './vault-steps.ts';

describe.each(browserNames)('an export in %s', (name) => {
  let session: Session;
  let extension: string;
  beforeAll(async () => {
    extension = await withSeedPage(name);
    session = await launch(name, { extension });
    await seedCase(session, 24);
    await (await openProtected(session)).close();
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  const empty = (page: Tab) =>
    until('empty storage', async () => (await page.evaluate(ownFiles)).length === 0);

  /** Unlocked, a bundle half written. */
  async function halfWritten(): Promise<Tab> {
    const page = await session.openExtensionPage('/case.html');
    await page.waitFor(`${lock.form}, ${inCase.log}`);
    if (await page.evaluate(isPresent, lock.form)) await unlock(page);
    await startExport(page);
    await written(page, '.zip');
    return page;
  }

  const written = (page: Tab, end: string) =>
    until(`file ${end}`, async () =>
      (await page.evaluate(ownFiles)).some((path) => path.endsWith(end)),
    );

  /** Stops it by keys alone; meanwhile it cannot come to its end, however fast the machine is. */
  async function stopByKeys(page: Tab, stop: string, stopped: string): Promise<void> {
    await holdFiles(page);
    await chooseByKeys(page, stop);
    await page.waitFor(stopped);
    await letGo(page);
  }

  async function expectNothingOf(page: Tab): Promise<void> {
    await empty(page);
    await unlock(page);
    await page.waitFor(inCase.log);
    expect(await page.evaluate(isPresent, '[data-action=bundle-exported]')).toBe(false);
    expect(readdirSync(session.downloads)).toEqual([]);
    await page.close();
  }

  it('is stopped by keys alone, and its copy removed', async () => {
    const page = await halfWritten();
    await stopByKeys(page, inCase.exportCancel, on.exportStart);
    await waitForFocus(page, '#export-title');
    await empty(page);
    expect(readdirSync(session.downloads)).toEqual([]);
    expect(await page.evaluate(isPresent, '[data-action=bundle-exported]')).toBe(false);
    await page.close();
  });

  it('a backup too is stopped by keys alone, and its copy removed', async () => {
    const page = await openBackups(session);
    await beginBackup(page);
    await written(page, '.age');
    await stopByKeys(page, inBackup.stop, inBackup.stopped);
    await waitForFocus(page, '#backup-title');
    await empty(page);
    expect(readdirSync(session.downloads)).toEqual([]);
    await page.close();
  });

  it('is stopped by locking now, and its copy removed', async () => {
    const page = await halfWritten();
    await lockNow(page);
    await expectNothingOf(page);
  });

  it('is stopped by locking in another window, and its copy removed', async () => {
    const page = await halfWritten();
    const other = await openCasePage(session);
    await lockNow(other);
    await other.close();
    await page.waitFor(lock.form);
    await expectNothingOf(page);
  });

  it('is stopped by leaving quickly, and its copy removed', async () => {
    const page = await halfWritten();
    expect(await page.evaluate(pressAndLook, lock.leave)).toBe('');
    await expectNothingOf(await openLocked(session));
  });
});
