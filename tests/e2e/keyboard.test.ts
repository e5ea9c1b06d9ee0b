import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Session, Tab } from './browser.ts';
import { backupPassphrase, inBackup } from './backup-steps.ts';
import { captureOf, inCase, openCasePage, rowsOf, until } from './case-page.ts';
import { chooseByKeys, focused, tabTo, typeKeys, waitForFocus } from './keys.ts';
import { inMarks } from './marks-steps.ts';
import { faces, inVerify } from './verify-steps.ts';
import { inEachBrowser } from './stage.ts';
import { captureByShortcut, on } from './steps.ts';
import { lock, passphrase } from './vault-steps.ts';

// Real keys only, as someone without a pointer has them. What is missing: the dialog in which a file
// is chosen belongs to the system, and cannot be driven.
inEachBrowser((stage) => {
  it('a page is kept with the shortcut, and in the popup, which opens with one too', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    const tab = await session.openTab(site.url('/sample.html'));
    expect(await captureByShortcut(session, tab, watcher)).toBe('done');
    const popup = await popupByKey(session, tab);
    await popup.waitFor(on.items);
    await chooseByKeys(popup, on.capture);
    await popup.waitFor(`${on.outcome}[data-state=done]`);
    await chooseByKeys(popup, '[data-test=minor-no]');
    await popup.waitFor('body:not(:has([data-test=minor-question]))');
    await focused(popup);
    await chooseByKeys(popup, '[data-test=more-ways] summary');
    await popup.waitFor('[data-test=more-ways][open]');
    await chooseByKeys(popup, on.openCase);
    expect(await watcher.evaluate(rowsOf, 'items')).toBe(2);
    await watcher.close();
    await tab.close();
  });

  it('an item is found, opened, shown while a key is held, and deleted', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await tabTo(page, '[data-test=search]');
    await typeKeys(page, 'voorbeeld');
    await page.waitFor('[data-test=search-state]:not(:empty)');
    await chooseByKeys(page, on.items);
    await waitForFocus(page, '#item-title');
    await page.waitFor(inCase.facts);
    await tabTo(page, inCase.reveal);
    await page.press(' ', 'down');
    await page.waitFor(`${inCase.picture}[data-state=revealed]`);
    await page.press(' ', 'up');
    await page.waitFor(`${inCase.picture}[data-state=blurred]`);
    await chooseByKeys(page, '[data-test=back]', true);
    await waitForFocus(page, '.item-side');
    const count = await page.evaluate(rowsOf, 'items');
    await chooseByKeys(page, on.items);
    await waitForFocus(page, '#item-title');
    await chooseByKeys(page, '[data-test=delete]');
    await waitForFocus(page, '#delete-title');
    await chooseByKeys(page, '[data-test=delete-confirm]');
    await until('one less', async () => (await page.evaluate(rowsOf, 'items')) === count - 1);
    await waitForFocus(page, '.item-side');
    await page.close();
  });

  it('several items are chosen and given one label', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await chooseByKeys(page, inMarks.choose);
    for (const place of [1, 2]) {
      await tabTo(page, `[aria-posinset="${place}"] ${inMarks.check}`);
      await page.press(' ');
      await until('a choice', async () => (await page.evaluate(ticked)) === place);
    }
    await chooseByKeys(page, '[data-test=choose-label]', true);
    await tabTo(page, '.choose-label [data-test=label-new]');
    await typeKeys(page, 'school');
    await page.press('Enter');
    await page.waitFor('[data-test=choose-labelled]:not(:empty)');
    expect(await page.text('[data-test=choose-labelled]')).toContain('2');
    // What is in use can be put on them with one key more.
    await tabTo(page, '.choose-label [data-test=label-use]');
    await chooseByKeys(page, inMarks.choose, true);
    await page.waitFor(`body:not(:has(${inMarks.check}))`);
    await page.close();
  });

  it('a bundle is made with words of the reporter, and saved', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await chooseByKeys(page, on.export);
    await waitForFocus(page, '#export-title');
    await tabTo(page, '[data-test=reporting-happened]');
    await typeKeys(page, 'Hallo');
    await page.waitFor('[data-test=reporting-state][data-state=kept]');
    await chooseByKeys(page, '[data-test=reporting-laws]');
    await tabTo(page, '[data-test^=law-]');
    await page.press(' ');
    await chooseByKeys(page, '[data-test=report-look]');
    await page.waitFor('[data-test=report-frame]');
    expect(await focused(page)).toBe('report-look');
    await chooseByKeys(page, on.exportStart);
    await page.waitFor(on.exportDone);
    rmSync(await session.waitForDownload(/^zegel-.*\.zip$/));
    await waitForFocus(page, '#export-title');
    await chooseByKeys(page, '[data-test=export-close]');
    await waitForFocus(page, on.export);
    await page.close();
  });

  it('panels open and close, and give the keyboard back; cases are opened and chosen', async () => {
    const page = await openCasePage(stage.session);
    await chooseByKeys(page, '[data-test=help]');
    await waitForFocus(page, '#help-title');
    await tabTo(page, '[data-test=help-country]');
    const chosen = () =>
      document.querySelector<HTMLSelectElement>('[data-test=help-country]')?.value;
    const before = await page.evaluate(chosen);
    await page.press(before === 'fr' ? 'ArrowUp' : 'ArrowDown');
    await until('another country', async () => (await page.evaluate(chosen)) !== before);
    await chooseByKeys(page, '[data-test=help-hide]', true);
    await waitForFocus(page, '[data-test=help]');
    await chooseByKeys(page, '[data-test=cases]', true);
    await chooseByKeys(page, '[data-test=case-open]');
    await page.waitFor('[data-test=case-choose]');
    await focused(page);
    await chooseByKeys(page, '[data-test=case-choose]', true);
    await page.waitFor(on.items);
    await until('a place in the panel', () => page.evaluate(isWithin, '[data-test=cases-panel]'));
    await page.close();
  });

  it('a passphrase is chosen, everything locked and unlocked again', async () => {
    const page = await openCasePage(stage.session);
    await chooseByKeys(page, lock.safety);
    await waitForFocus(page, '#safety-title');
    await chooseByKeys(page, lock.choose);
    await waitForFocus(page, '#passphrase-title');
    for (const field of [lock.first, lock.repeat]) {
      await tabTo(page, field);
      await typeKeys(page, passphrase);
    }
    await chooseByKeys(page, lock.save);
    await page.waitFor(lock.now, 60_000);
    await focused(page);
    await chooseByKeys(page, '[data-test=safety-hide]', true);
    await waitForFocus(page, lock.safety);
    await chooseByKeys(page, lock.now, true);
    await waitForFocus(page, lock.field);
    await typeKeys(page, passphrase);
    await page.press('Enter');
    await page.waitFor(lock.now, 60_000);
    await waitForFocus(page, 'main');
    await page.close();
  });

  it('a backup is made, and restored up to and after the dialog for its file', async () => {
    const { session } = stage;
    const page = await openCasePage(session);
    await chooseByKeys(page, lock.safety);
    await chooseByKeys(page, inBackup.make);
    await waitForFocus(page, '#backup-title');
    for (const field of [inBackup.passphrase, inBackup.repeat]) {
      await tabTo(page, field);
      await typeKeys(page, backupPassphrase);
    }
    await chooseByKeys(page, inBackup.start);
    await page.waitFor(inBackup.done, 120_000);
    const file = await session.waitForDownload(/^zegel-.*\.age$/);
    await waitForFocus(page, '#backup-title');
    await chooseByKeys(page, inBackup.close);
    await page.waitFor(inBackup.restore);
    await waitForFocus(page, '#backup-title');
    await chooseByKeys(page, inBackup.restore);
    await tabTo(page, inBackup.file);
    await page.choose(inBackup.file, [file]);
    await tabTo(page, inBackup.restorePassphrase);
    await typeKeys(page, backupPassphrase);
    await page.press('Enter');
    await page.waitFor(`${inBackup.restored} ${inBackup.same}`, 120_000);
    await waitForFocus(page, '#backup-title');
    await chooseByKeys(page, inBackup.restoreClose);
    await page.waitFor(inBackup.make);
    rmSync(file);
    await page.close();
  });

  it('the verify page is reached by keys up to the dialog of the system', async () => {
    const page = await faces['the page in the extension'](stage.session);
    await tabTo(page, inVerify.files);
    await tabTo(page, '[data-test=folder]');
    await tabTo(page, lock.leave, true);
    await page.close();
  });
});

/** In Chromium without a window the key arrives, but there is nothing for a popup to open on. */
async function popupByKey(session: Session, tab: Tab): Promise<Tab> {
  if (session.name === 'chromium') return session.clickToolbar(tab);
  await session.pressShortcut(tab, 'Z');
  return session.waitForPopup();
}

function ticked(): number {
  return document.querySelectorAll('[data-test=item-check]:checked').length;
}

function isWithin(selector: string): boolean {
  return document.activeElement?.closest(selector) !== null;
}
