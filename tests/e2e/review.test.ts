import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import type { Tab } from './browser.ts';
import { exportedCase, logIn, takenApart } from './bundles.ts';
import { captureOf, inCase, inLanguage, openCasePage, openNewest, until } from './case-page.ts';
import { isPresent } from './source.ts';
import { changeStored } from './stored.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { exportBundle, on } from './steps.ts';

/** A case with one item more, which is open on the case page. */
async function withOpenItem({ session, site }: Stage): Promise<Tab> {
  await captureOf(session, site.url('/sample.html'));
  const page = await openCasePage(session);
  await openNewest(page);
  return page;
}

/** Holds a key down on an element, or lets go of it. */
function press(page: Tab, type: 'keydown' | 'keyup'): Promise<void> {
  return page.evaluate(
    (selector, kind) => {
      const element = document.querySelector(selector);
      const key = new KeyboardEvent(kind, { key: ' ', bubbles: true, cancelable: true });
      element?.dispatchEvent(key);
    },
    inCase.reveal,
    type,
  );
}

const revealed = `${inCase.picture}[data-state=revealed]`;
const blurred = `${inCase.picture}[data-state=blurred]`;

inEachBrowser((stage) => {
  it('a picture is blurred until it is held, and blurred again when let go', async () => {
    const page = await withOpenItem(stage);
    await page.waitFor(blurred);
    expect(await page.evaluate(isPresent, '.picture-full')).toBe(false);
    await press(page, 'keydown');
    await page.waitFor(revealed);
    const width = () => document.querySelector<HTMLImageElement>('.picture-full')?.naturalWidth;
    await until('picture', async () => ((await page.evaluate(width)) ?? 0) > 1000);
    await press(page, 'keyup');
    await page.waitFor(blurred);
    expect(await page.evaluate(isPresent, '.picture-full')).toBe(false);
    await page.close();
  });

  it('an open item shows its facts, and every file with its digest, unchanged', async () => {
    const page = await withOpenItem(stage);
    expect(await page.text(inCase.facts)).toContain(stage.site.url('/sample.html'));
    const files = () =>
      [...document.querySelectorAll<HTMLElement>('[data-test=file]')].map((file) => ({
        state: file.dataset['state'] ?? '',
        digest: file.querySelector('code')?.textContent ?? '',
      }));
    const shown = await page.evaluate(files);
    expect(shown).toHaveLength(3);
    for (const { state, digest } of shown) {
      expect(state).toBe('whole');
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    }
    await page.close();
  });

  it('the language that is chosen is kept, for the popup too', async () => {
    const { session, site } = stage;
    const tab = await session.openTab(site.url('/sample.html'));
    for (const language of languages) {
      const page = await openCasePage(session);
      await inLanguage(page, language);
      await page.close();
      const again = await openCasePage(session);
      await again.waitFor(`html[lang=${language}]`);
      await again.close();
      const popup = await session.clickToolbar(tab);
      await popup.waitFor(on.capture);
      await popup.waitFor(`html[lang=${language}]`);
      await popup.close();
    }
    await tab.close();
  });

  it('deleting asks first, takes the bytes away and leaves its lines in the log', async () => {
    const page = await withOpenItem(stage);
    const item = await page.evaluate(newestItem);
    await page.click('[data-test=delete]');
    await page.click('[data-test=delete-cancel]');
    await page.click('[data-test=delete]');
    await page.click('[data-test=delete-confirm]');
    await page.waitFor(`${inCase.log} [data-action=item-deleted]`);
    // The log and the list are read apart: either may be the first to show it.
    const isGone = async () => !(await page.evaluate(isPresent, `[data-item="${item}"]`));
    await until('item gone from the list', isGone);
    expect(await page.evaluate(filesOf, item)).toBe(0);
    await page.close();
    // One more, so that there is something to export after the deletion.
    await captureOf(stage.session, stage.site.url('/sample.html'));
    const bundle = await exportedCase(stage);
    const actions = logIn(bundle).filter((entry) => entry.item === item);
    expect(actions.map(({ action }) => action)).toEqual(['item-acquired', 'item-deleted']);
    expect([...bundle.files.values()].some((bytes) => bytes.length === 0)).toBe(false);
    expect(bundle.verdict.level).not.toBe('error');
  });

  it('a file that was changed in the vault is shown as damaged; the bundle says so and holds', async () => {
    const page = await withOpenItem(stage);
    const item = await page.evaluate(newestItem);
    await page.close();
    await expectDamage(stage, { item, name: 'view.png' });
  });

  it('a record that was changed is shown as damaged; its files still go into the bundle', async () => {
    const page = await withOpenItem(stage);
    const item = await page.evaluate(newestItem);
    await page.close();
    await expectDamage(stage, { item, name: 'item.json' });
  });
});

interface Place {
  item: string;
  name: string;
}

/** Changes a stored file, then looks at the case page and at a bundle. */
async function expectDamage({ session }: Stage, { item, name }: Place): Promise<void> {
  const page = await openCasePage(session);
  await page.evaluate(changeStored, item, name);
  const folder = String(await page.evaluate(numberOf, item)).padStart(4, '0');
  await page.click(`[data-item="${item}"]`);
  await page.waitFor(`${inCase.detail} [data-fault=record-unreadable]`);
  const { bundle } = await exportBundle(session, page);
  await page.waitFor('[data-test=export-damaged]');
  await page.click(inCase.exportClose);
  await page.close();
  const taken = await takenApart(bundle);
  rmSync(bundle);
  expect(taken.verdict.level).toBe('warning');
  const failures = logIn(taken).filter((entry) => entry.item === item);
  expect(failures.at(-1)).toMatchObject({ action: 'integrity-failed', detail: { file: name } });
  // What still opens goes along; what does not leaves no file that looks whole.
  const kept = [...taken.files.keys()].filter((path) => path.includes(`items/${folder}/`));
  const names = kept.map((path) => path.split('/').at(-1)).sort();
  const all = ['item.json', 'page.html', 'page.txt', 'view.png'];
  expect(names).toEqual(all.filter((file) => file !== name));
}

/** The number of an item as its line in the list tells it. */
function numberOf(item: string): number {
  const line = document.querySelector(`[data-item="${item}"] .item-number`);
  return Number(/\d+/.exec(line?.textContent ?? '')?.[0]);
}

function newestItem(): string {
  return document.querySelector<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
}

/** How many files of an item are stored. */
function filesOf(item: string): Promise<number> {
  return new Promise((answer, reject) => {
    const opening = indexedDB.open('zegel');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const index = opening.result.transaction('files').objectStore('files').index('item');
      const counting = index.count(item);
      counting.onerror = () => reject(new Error(String(counting.error)));
      counting.onsuccess = () => answer(counting.result);
      opening.result.close();
    };
  });
}
