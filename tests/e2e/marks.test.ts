import { expect, it } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import { faultsOn } from './axe.ts';
import type { Tab } from './browser.ts';
import { exportedCase, logIn } from './bundles.ts';
import { captureOf, inCase, inLanguage, openCasePage, until } from './case-page.ts';
import { pressKey, waitForFocus } from './keys.ts';
import {
  addLabel,
  chooseLine,
  deleteChosen,
  inMarks,
  openPlace,
  writeNote,
} from './marks-steps.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { typeInto } from './vault-steps.ts';

const items = 4;

/** A case page with a few items in its list. */
async function filledCase({ session, site }: Stage): Promise<Tab> {
  for (let count = 0; count < items; count++) await captureOf(session, site.url('/sample.html'));
  return openCasePage(session);
}

/** The numbers of the items in the list, as they are shown. */
function shownNumbers(): number[] {
  const numbers = [...document.querySelectorAll('[data-test=items] .item-number')];
  return numbers.map(({ textContent }) => Number(/\d+/.exec(textContent)?.[0]));
}

async function waitForNumbers(page: Tab, numbers: number[]): Promise<void> {
  await until(`the items ${numbers.join()}`, async () => {
    return JSON.stringify(await page.evaluate(shownNumbers)) === JSON.stringify(numbers);
  });
}

inEachBrowser((stage) => {
  it('labels and notes are found and filtered, outlive the tab, and axe finds nothing', async () => {
    const first = await filledCase(stage);
    await openPlace(first, 1);
    await addLabel(first, 'Telegram groep A');
    await writeNote(first, 'Dit was de eerste keer dat hij schreef.');
    await openPlace(first, 3);
    await first.click('[data-test=label-use]');
    await first.waitFor(inMarks.labels);
    await first.close();

    const page = await openCasePage(stage.session);
    await page.waitFor('[data-test=item-labels]');
    await chooseLine(page, inMarks.filter, 'Telegram groep A');
    await waitForNumbers(page, [4, 2]);
    await typeInto(page, '[data-test=search]', 'EERSTE keer');
    await waitForNumbers(page, [4]);
    await openPlace(page, 1);
    for (const language of languages) {
      await inLanguage(page, language);
      expect(await faultsOn(page), `item ${language}`).toEqual([]);
    }
    await page.close();
  });

  it('what is chosen with the keyboard is deleted, the log says so, and the bundle verifies', async () => {
    const page = await openCasePage(stage.session);
    await chooseLine(page, inMarks.filter, 'Telegram groep A');
    await waitForNumbers(page, [4, 2]);
    await page.click(inMarks.choose);
    await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.focus(), inMarks.check);
    await pressKey(page, 'Space');
    await page.waitFor(`${inMarks.check}:checked`);
    expect(await page.text('[data-test=choose-count]')).toMatch(/^1 /);
    await page.click(inMarks.all);
    await page.waitFor(`[aria-posinset="2"] ${inMarks.check}:checked`);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    for (const language of languages) {
      await inLanguage(page, language);
      expect(await faultsOn(page), `chosen ${language}`).toEqual([]);
    }
    await page.click(inMarks.delete);
    expect(await faultsOn(page), 'question').toEqual([]);
    await page.click('[data-test=choose-delete-cancel]');
    await deleteChosen(page);
    await waitForFocus(page, inMarks.done);
    await chooseLine(page, inMarks.filter, '');
    await waitForNumbers(page, [3, 1]);
    await page.waitFor(`${inCase.log} [data-action=item-deleted]`);
    expect(await page.evaluate(storedOf)).toEqual({ items: 2, files: 2 });
    await page.close();

    const bundle = await exportedCase(stage);
    const deleted = logIn(bundle).filter(({ action }) => action === 'item-deleted');
    expect(deleted).toHaveLength(2);
    expect(new Set(deleted.map(({ item }) => item)).size).toBe(2);
    expect(bundle.verdict.level).toBe('ok');
    const words = [...bundle.files.values()].some((bytes) => bytes.includes('Telegram groep A'));
    expect(words).toBe(false);
  });
});

/** How many items there are, and of how many there are files. */
async function storedOf(): Promise<{ items: number; files: number }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((answer, reject) => {
      request.onsuccess = () => answer(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const database = await settled(indexedDB.open('zegel'));
  const reading = database.transaction(['items', 'files']);
  const counted = await settled(reading.objectStore('items').count());
  const keys = await settled(reading.objectStore('files').getAllKeys());
  database.close();
  return { items: counted, files: new Set(keys.map((key) => (key as string[])[0])).size };
}
