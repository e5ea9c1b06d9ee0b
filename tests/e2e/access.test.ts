import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import { faultsOn } from './axe.ts';
import { browserNames } from './browser.ts';
import { adds, inCopies } from './copy-steps.ts';
import { inTime, openTimePanel, proposeAuthority } from './time-steps.ts';
import { captureOf, inLanguage, openCasePage, openNewest } from './case-page.ts';
import { forgetOutcome, openProgress, outcomeOf, startWay } from './long-steps.ts';
import { useStage } from './stage.ts';
import { exportBundle, on } from './steps.ts';
import { lock, lockNow, openProtected, tryWrong, typeInto, unlock } from './vault-steps.ts';

const themes = ['light', 'dark'] as const;

describe.each(browserNames)('in %s', (browser) => {
  describe.each(themes)('in the %s theme', (colorScheme) => {
    const stage = useStage(browser, () => ({ colorScheme }));

    it('axe finds nothing on the popup: empty, with items, on a page that cannot be kept', async () => {
      const { session, site } = stage;
      const tab = await session.openTab(site.url('/sample.html'));
      const empty = await session.clickToolbar(tab);
      await empty.waitFor(on.capture);
      expect(await faultsOn(empty)).toEqual([]);
      await empty.close();
      await captureOf(session, site.url('/sample.html'));
      const filled = await session.clickToolbar(tab);
      await filled.waitFor(on.items);
      expect(await faultsOn(filled)).toEqual([]);
      await filled.click('[data-test=more-ways] summary');
      expect(await faultsOn(filled), 'the other ways').toEqual([]);
      await filled.close();
      await tab.close();
      const own = await session.openTab(
        browser === 'chromium' ? 'chrome://version/' : 'about:support',
      );
      const refused = await session.clickToolbar(own);
      await refused.waitFor('[data-test=access]');
      expect(await faultsOn(refused)).toEqual([]);
      await refused.close();
      await own.close();
    });

    it('axe finds nothing on the popup while a longer capture runs, nor on its item', async () => {
      const { session, site } = stage;
      const watcher = await openCasePage(session);
      await watcher.evaluate(forgetOutcome);
      const tab = await session.openTab(site.url('/awkward/chat-down.html'));
      await startWay(session, tab, 'down', 25);
      const running = await openProgress(session, tab);
      expect(await faultsOn(running)).toEqual([]);
      await running.click('[data-test=stop-capture]');
      await running.close();
      await outcomeOf(watcher);
      await tab.close();
      await openNewest(watcher);
      await watcher.waitFor('[data-test=picture-choice]');
      expect(await faultsOn(watcher)).toEqual([]);
      await watcher.close();
    });

    it('axe finds nothing on the case page, in every language: list, item, finished export', async () => {
      const { session } = stage;
      const page = await openCasePage(session);
      for (const language of languages) {
        await inLanguage(page, language);
        expect(await faultsOn(page), `list ${language}`).toEqual([]);
      }
      await openTimePanel(page);
      await page.click(inTime.own);
      await proposeAuthority(page, 'ftp://tsa.example/', '');
      await page.waitFor(inTime.failed);
      expect(await faultsOn(page), 'time stamps').toEqual([]);
      await page.click('[data-test=safety-hide]');
      await openNewest(page);
      expect(await faultsOn(page), 'item').toEqual([]);
      await exportBundle(session, page);
      expect(await faultsOn(page), 'export').toEqual([]);
      await page.close();
    });

    it('axe finds nothing on a copy to share: hidden, edited, kept, chosen, shared', async () => {
      const { session, site } = stage;
      await captureOf(session, site.url('/sample.html'));
      const page = await openCasePage(session);
      await openNewest(page);
      await page.click(inCopies.make);
      expect(await faultsOn(page), 'hidden').toEqual([]);
      await page.click(inCopies.show);
      await page.waitFor(inCopies.picture);
      for (const kind of ['cover', 'box', 'arrow', 'text'] as const) await page.click(adds(kind));
      expect(await faultsOn(page), 'edited').toEqual([]);
      await page.click(inCopies.save);
      await page.waitFor(inCopies.line);
      expect(await faultsOn(page), 'kept').toEqual([]);
      await page.click(inCopies.share);
      await page.waitFor(inCopies.shareStart);
      expect(await faultsOn(page), 'chosen').toEqual([]);
      await page.click(inCopies.shareStart);
      await page.waitFor(inCopies.shareDone);
      expect(await faultsOn(page), 'shared').toEqual([]);
      await page.close();
    });

    it('axe finds nothing on the Safety panel: choosing a passphrase, deleting, wiping', async () => {
      const { session, site } = stage;
      await captureOf(session, site.url('/sample.html'));
      for (const language of languages) {
        const page = await openCasePage(session);
        await inLanguage(page, language);
        await page.click(lock.safety);
        await page.waitFor(lock.panel);
        expect(await faultsOn(page), `panel ${language}`).toEqual([]);
        await page.click(lock.choose);
        await typeInto(page, lock.first, 'aaaabbbb1');
        await typeInto(page, lock.repeat, 'aaaabbbb1');
        await page.click(lock.save);
        await page.waitFor('[data-test=passphrase-problem]');
        expect(await faultsOn(page), `weak ${language}`).toEqual([]);
        for (const question of ['delete-case', 'wipe']) {
          await page.click(`[data-test=${question}]`);
          expect(await faultsOn(page), `${question} ${language}`).toEqual([]);
          await page.click(`[data-test=${question}-again]`);
          expect(await faultsOn(page), `${question} again ${language}`).toEqual([]);
        }
        await page.close();
      }
    });

    it('axe finds nothing with a passphrase: unlocked, locked, refused, made to wait', async () => {
      const { session, site } = stage;
      await (await openProtected(session)).close();
      const tab = await session.openTab(site.url('/sample.html'));
      for (const language of languages) {
        const page = await openCasePage(session);
        await inLanguage(page, language);
        await page.click(lock.safety);
        await page.click('[data-test=passphrase-change]');
        expect(await faultsOn(page), `change ${language}`).toEqual([]);
        await lockNow(page);
        expect(await faultsOn(page), `locked ${language}`).toEqual([]);
        const popup = await session.clickToolbar(tab);
        await popup.waitFor(lock.form);
        expect(await faultsOn(popup), `locked popup ${language}`).toEqual([]);
        await popup.close();
        await tryWrong(page);
        expect(await faultsOn(page), `refused ${language}`).toEqual([]);
        if (language === languages.at(-1))
          for (let tries = 1; tries < 5; tries++) await tryWrong(page);
        else await unlock(page);
        if (language === languages.at(-1)) {
          await page.waitFor(lock.wait);
          expect(await faultsOn(page), `waiting ${language}`).toEqual([]);
        }
        await page.close();
      }
      await tab.close();
    });
  });
});
