import { expect, it } from 'vitest';
import { captureOf, openCasePage, openNewest } from './case-page.ts';
import { inEachBrowser } from './stage.ts';
import { exportBundle } from './steps.ts';

inEachBrowser(
  (stage) => {
    it('capturing, looking and exporting make no request of any kind', async () => {
      const { session, site } = stage;
      await captureOf(session, site.url('/sample.html'));
      const asked = site.requests.length;
      const page = await openCasePage(session);
      await openNewest(page);
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
