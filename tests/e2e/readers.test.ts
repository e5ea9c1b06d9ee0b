import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layout } from '../../lib/bundle/layout.ts';
import { withMentions } from '../../lib/evidence/mentions.ts';
import type { PageReading } from '../../lib/evidence/facts.ts';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';
import { readers } from '../../lib/readers/index.ts';
import { type SavedPage, savedPages } from '../readers/saved-pages.ts';
import { browserNames, type Session } from './browser.ts';
import { type Bundle, exportedCase, recordIn, recordsIn, textIn } from './bundles.ts';
import { captureOf, inCase, openCasePage, openNewest } from './case-page.ts';
import { buildFolders, launch } from './launch.ts';
import { captureWay } from './long-steps.ts';
import { type PlatformSite, startPlatformSite } from './platform-site.ts';
import { listed, telegramList } from './telegram-list.ts';

// The pages say times of the clock on the wall.
process.env['TZ'] = 'Europe/Amsterdam';

function saved(platform: string, name: string): SavedPage {
  const page = savedPages(platform).find((one) => one.name === name);
  if (!page) throw new Error(`no page ${name} of ${platform}`);
  return page;
}

const captured = [
  saved('telegram-a', 'group'),
  saved('instagram', 'post'),
  saved('whatsapp', 'conversation-new-ids'),
];

/** What is compared: not the languages, which are those of the browser. */
function comparable(reading: PlatformReading | null): Partial<PlatformReading> {
  const { platform, kind, accounts, groups, posts, mentions, hidden, cuts, failures } = reading!;
  return { platform, kind, accounts, groups, posts, mentions, hidden, cuts, failures };
}

describe.each(browserNames)('in %s', (name) => {
  let site: PlatformSite;
  let session: Session;
  let bundle: Bundle;

  beforeAll(async () => {
    site = await startPlatformSite();
    session = await launch(name, { proxy: site.proxy, anyCertificate: true });
    for (const { html, url } of captured) {
      site.show(html);
      expect((await captureOf(session, url)).outcome).toBe('done');
    }
    bundle = await exportedCase({ session });
  });

  afterAll(async () => {
    await session.close();
    await site.close();
  });

  it.each(captured.map((page, index) => ({ ...page, number: index + 1 })))(
    'the record of $platform holds what its page shows',
    ({ number, url, expected }) => {
      const { address, page } = recordIn(bundle, number);
      expect(address).toBe(url);
      expect(comparable(page!.platform)).toEqual(expected);
      expect(page!.platform!.zone.name).toBe('Europe/Amsterdam');
      expect(page!.platform!.country).toEqual({ code: 'NL', from: 'time zone Europe/Amsterdam' });
    },
  );

  it('the bundle is valid and has one row per message of the Telegram group, ids unchanged', () => {
    expect(bundle.verdict.level).not.toBe('error');
    const rows = textIn(bundle, layout.identifiers).split('\r\n');
    const messages = rows.filter((row) => row.startsWith('"1","message"'));
    const expected = captured[0]!.expected.posts!.filter(({ kind }) => kind === 'message');
    expect(messages).toHaveLength(expected.length);
    for (const [index, { id }] of expected.entries())
      expect(messages[index]!.split('","')[3]).toBe(id!.raw);
    const csv = rows.join('\n');
    for (const id of ["'-1002123456789", '2123456789', '5208123456789012345', "'+447700900123"])
      expect(csv).toContain(id);
    expect(csv).toContain('3597631270905977008');
  });

  it('the report has a data-request sheet for each of the platforms', () => {
    const report = textIn(bundle, layout.reportHtml);
    for (const platform of ['Telegram', 'Instagram', 'WhatsApp'])
      expect(report).toMatch(new RegExp(`<h3[^>]*>${platform}: `));
    for (const text of ['-1002123456789', 'sam.exposed', '70000000012345678', 'Sam Ex'])
      expect(report).toContain(text);
  });

  it('the case page shows the identifiers, and copies one', async () => {
    const page = await openCasePage(session);
    await openNewest(page);
    await page.waitFor('[data-test=identifier]');
    expect(await page.text('[data-test=identifiers]')).toContain('3EB0AAAAAAAAAAAAAAAA');
    await page.click('[data-test=identifier] [data-test=copy]');
    await expect.poll(() => page.text('[data-test=copied]')).not.toBe('');
    expect(await page.text(inCase.facts)).toContain('web.whatsapp.com');
    await page.close();
  });

  it('a Telegram group that is followed upward has one row per message in the bundle', async () => {
    site.show(telegramList());
    const tab = await session.openTab('https://web.telegram.org/a/#-1002123456789');
    const watcher = await openCasePage(session);
    expect(await captureWay(session, tab, watcher, 'up', 25)).toBe('done');
    await Promise.all([tab.close(), watcher.close()]);
    const long = await exportedCase({ session });
    const record = recordsIn(long).at(-1)!;
    const ids = record.page!.platform!.posts.map(({ id }) => id!.raw);
    expect(ids).toEqual(Array.from({ length: listed }, (_, index) => String(101 + index)));
    expect(record.page!.platform!.failures).toEqual([]);
    expect(record.coverage.long!.tiles.length).toBeGreaterThan(5);
    const rows = textIn(long, layout.identifiers).split('\r\n');
    const number = captured.length + 1;
    const messages = rows.filter((row) => row.startsWith(`"${number}","message"`));
    expect(messages).toHaveLength(listed);
    for (const row of messages) expect(row).toContain('-1002123456789');
  }, 240_000);

  it('every saved page of every reader gives in this browser what is expected', async () => {
    const script = readFileSync(join(buildFolders[name], 'page.js'), 'utf8').trim();
    const run = `return ${script}`;
    for (const { platform } of readers) {
      for (const { name: page, html, url, expected } of savedPages(platform)) {
        site.show(html);
        const tab = await session.openTab(url);
        const before = await tab.evaluate(() => document.documentElement.outerHTML);
        const reading = await tab.evaluate<PageReading, []>(run);
        expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
        await tab.close();
        const found = comparable(withMentions(reading).facts.platform);
        expect(found, `${platform} ${page}`).toEqual(expected);
      }
    }
  }, 300_000);
});
