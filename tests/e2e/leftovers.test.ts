import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captureOf, inCase, openCasePage, until } from './case-page.ts';
import { ownFiles } from './own-files.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { exportBundle, on } from './steps.ts';

/** Words that stand in the text of `/sample.html`, and nowhere in its address or title. */
const words = 'Ik bewaar dit en ik ga ermee naar de politie.';

/** Files of the browser's profile that hold words of the page as they stand. */
function placesOf({ session }: Stage, text: string): string[] {
  const entries = readdirSync(session.profile, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const own = paths.filter((path) => !path.startsWith(session.downloads));
  return own.filter((path) => holds(path, text));
}

function holds(path: string, text: string): boolean {
  try {
    return statSync(path).size > 0 && readFileSync(path).includes(text);
  } catch (error) {
    // The browser works on: a file may be gone again.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Presses a button the moment it is there: an export of a small case is over in no time. */
function pressWhenThere(selector: string): void {
  const press = () => {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) return;
    document.body.dataset['pressed'] = 'yes';
    button.click();
  };
  new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
}

inEachBrowser(
  (stage) => {
    it('an export that is stopped leaves nothing: no file, no download, no line in the log', async () => {
      const { session, site } = stage;
      await captureOf(session, site.url('/sample.html'));
      const page = await openCasePage(session);
      await page.click(on.export);
      await page.waitFor(on.exportStart);
      await page.evaluate(pressWhenThere, inCase.exportCancel);
      await page.click(on.exportStart);
      await page.waitFor(`body[data-pressed] ${on.exportStart}`);
      await until('empty storage', async () => (await page.evaluate(ownFiles)).length === 0);
      expect(readdirSync(session.downloads)).toEqual([]);
      expect(await page.evaluate(exportsInLog)).toBe(0);
      await page.close();
    });

    it('after an export, nothing in the profile holds the words of a page, but for the download', async () => {
      const { session, site } = stage;
      await captureOf(session, site.url('/sample.html'));
      const page = await openCasePage(session);
      const { bundle } = await exportBundle(session, page);
      // Until Done there is the copy that can be saved again: this search does find what is there.
      expect(placesOf(stage, words).length).toBeGreaterThan(0);
      await page.click(inCase.exportClose);
      await until('empty storage', async () => (await page.evaluate(ownFiles)).length === 0);
      await until('clean profile', () => Promise.resolve(placesOf(stage, words).length === 0));
      await page.close();
      rmSync(bundle);
    });
  },
  (site) => {
    // What the browser itself caches of a page is not ours.
    site.headers.set('*', { 'cache-control': 'no-store' });
    return {};
  },
);

function exportsInLog(): number {
  return document.querySelectorAll('[data-action=bundle-exported]').length;
}
