import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Tab } from './browser.ts';
import { exportedCase, recordsIn } from './bundles.ts';
import { captureOf, capturePage, countItems, openCasePage, until } from './case-page.ts';
import { isPresent } from './source.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { on } from './steps.ts';

const sample = pathToFileURL(join(import.meta.dirname, '../site/sample.html')).href;

/** Opens a page that will not load: the browser shows a page of its own in its place. */
async function openUnreachable({ session, site }: Stage, url: string): Promise<Tab> {
  const tab = await session.openTab(site.url('/gone.html'));
  await tab.goto(url).then(
    () => expect.unreachable(`${url} has loaded`),
    (error: unknown) => expect(String(error)).toMatch(/net::ERR|neterror/),
  );
  return tab;
}

// Nobody answers but the site: what is asked of others goes to it, and it refuses.
inEachBrowser(
  (stage, browser) => {
    it('a file on this device is kept, after a word of warning', async () => {
      const { session } = stage;
      const tab = await session.openTab(sample);
      const popup = await session.clickToolbar(tab);
      await popup.waitFor('[data-test=access]');
      await popup.close();
      const { outcome } = await capturePage(session, tab);
      await tab.close();
      expect(outcome).toBe('done');
      const page = await openCasePage(session);
      // A tab that has just come up may not be laid out yet.
      await until('address in the list', async () => (await page.text(on.items)).includes(sample));
      await page.close();
      const record = recordsIn(await exportedCase(stage)).at(-1)!;
      expect(record).toMatchObject({ address: sample, failures: [] });
    });

    it('the stores for extensions say that they cannot be kept, and leave no item', async () => {
      const { session } = stage;
      const before = await countItems(session);
      for (const host of ['chromewebstore.google.com', 'addons.mozilla.org']) {
        const tab = await openUnreachable(stage, `https://${host}/`);
        const popup = await session.clickToolbar(tab);
        await popup.waitFor(`${on.capture}[disabled]`);
        // Chromium may hide the address of a page that did not load; Firefox tells it.
        expect(await popup.text('[data-test=access]')).toMatch(/the store|no web page/);
        await popup.close();
        await tab.close();
      }
      expect(await countItems(session)).toBe(before);
    });

    // What the browser shows in the place of a page can be seen, not read. It is kept as that.
    it('a page that did not load is no item, or one that says what was not read', async () => {
      const { session } = stage;
      const tab = await openUnreachable(stage, 'https://nobody.example/');
      const popup = await session.clickToolbar(tab);
      await popup.waitFor(on.capture);
      const refused = await popup.evaluate(isPresent, `${on.capture}[disabled]`);
      await popup.close();
      if (!refused) {
        await capturePage(session, tab);
        const record = recordsIn(await exportedCase(stage)).at(-1)!;
        expect(record).toMatchObject({ page: null, failures: [{ step: 'page' }] });
      }
      await tab.close();
    });

    // Chromium's viewer is a page with nothing in it but the viewer: picture and address are kept.
    // Firefox's viewer is a page of Firefox: the picture is kept, and that it could not be read.
    it('of a PDF the picture and the address are kept, in Firefox without the page', async () => {
      const { session, site } = stage;
      const { outcome } = await captureOf(session, site.url('/note.pdf'));
      expect(outcome).toBe('done');
      const record = recordsIn(await exportedCase(stage)).at(-1)!;
      expect(record.address).toBe(site.url('/note.pdf'));
      expect(record.coverage.taken).toBe(1);
      const steps = record.failures.map(({ step }) => step);
      expect(steps).toEqual(browser === 'firefox' ? ['page'] : []);
    });
  },
  (site) => ({ proxy: site.origin, lang: 'en' }),
);
