import { expect, it } from 'vitest';
import { captureOf, openCasePage, openNewest } from './case-page.ts';
import { isPresent } from './source.ts';
import { inEachBrowser } from './stage.ts';
import { exportBundle } from './steps.ts';
import { inTime, openTimePanel } from './time-steps.ts';

inEachBrowser(
  (stage) => {
    // Trusted time is off from the start, as after every install.
    it('capturing, looking, exporting and starting again make no request of any kind', async () => {
      const { session, site } = stage;
      await captureOf(session, site.url('/sample.html'));
      const asked = site.requests.length;
      const page = await openCasePage(session);
      await openNewest(page);
      await openTimePanel(page);
      expect(await page.evaluate(isPresent, `${inTime.state}[data-state=off]`)).toBe(true);
      await session.killBackground();
      await page.evaluate(wakeBackground);
      await exportBundle(session, page);
      await page.close();
      expect(site.strangers()).toEqual([]);
      expect(site.requests.slice(asked)).toEqual([]);
    });

    it('a request of one of our pages would have been seen', async () => {
      const { session, site } = stage;
      const page = await openCasePage(session);
      await page.evaluate(async () => {
        await fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => null);
      });
      const [stranger] = site.strangers();
      expect(stranger?.host).toMatch(/^elsewhere\.example/);
      await page.close();
    });
  },
  // Everything the browser asks of anyone goes to the site, which writes it down.
  (site) => ({ proxy: site.origin }),
);

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Has the background asked for time stamps, as a page does: it starts for that, and has nothing to ask. */
async function wakeBackground(): Promise<void> {
  await browser.runtime.sendMessage({ name: 'stamp-now', argument: null });
}
