import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BrowserName, browserNames, type Session } from './browser.ts';
import { verified } from './bundles.ts';
import { captureOf, inCase, openCasePage, openNewest } from './case-page.ts';
import { launch } from './launch.ts';
import { captureWay } from './long-steps.ts';
import { type Site, startSite } from './site.ts';
import { inEachBrowser } from './stage.ts';
import { captureByToolbar, exportBundle, on } from './steps.ts';
import { choosePassphrase, lock, lockNow, passphrase, unlock } from './vault-steps.ts';

inEachBrowser((stage) => {
  it('captures while locked, shows nothing, then unlocks, sees the item and exports it', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await choosePassphrase(page);
    await lockNow(page);
    const tab = await session.openTab(site.url('/colours.html'));
    const { popup, outcome } = await captureByToolbar(session, tab);
    expect(outcome).toBe('done');
    await popup.waitFor(lock.added);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Voorbeeldpagina');
    await popup.close();
    await tab.close();
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('sample.html');
    await unlock(page);
    await page.waitFor(on.items);
    await openNewest(page);
    expect(await page.text(inCase.facts)).toContain('/colours.html');
    const { bundle } = await exportBundle(session, page);
    expect((await verified(bundle)).code).toBe(0);
    rmSync(bundle);
    await page.close();
  }, 180_000);
});

/** Where a browser keeps what an extension stores. The rest of a profile names pages by itself. */
const ours: Record<BrowserName, RegExp> = {
  chromium: /IndexedDB|File System|Extension|Service Worker|blob_storage/,
  firefox: /moz-extension|extension|storage/,
};

describe.each(browserNames)('the profile of %s on disk', (browser) => {
  it('holds nothing readable of what was captured, nor the passphrase', async () => {
    const site = await startSite();
    site.headers.set('*', { 'cache-control': 'no-store' });
    const profile = mkdtempSync(join(tmpdir(), 'zegel-disk-'));
    const session = await launch(browser, { profile });
    await fill(session, site);
    await session.close();
    await site.close();
    const all = stored(profile, /./);
    const own = stored(profile, ours[browser]);
    for (const text of ['Ik weet waar je woont', passphrase])
      expect(holders(all, text), text).toEqual([]);
    // The signature alone is in our own code too, which knows kinds of media by it.
    const picture = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR';
    for (const text of ['sample.html', 'Voorbeeldpagina', 'prikbord.example', picture])
      expect(holders(own, text), text).toEqual([]);
    // The same search finds what was left open on purpose.
    expect(holders(own, 'an-unsealed-marker').length).toBeGreaterThan(0);
    rmSync(profile, { recursive: true });
  }, 180_000);
});

async function fill(session: Session, site: Site): Promise<void> {
  await captureOf(session, site.url('/sample.html'));
  const page = await openCasePage(session);
  await page.evaluate(leaveMarker);
  await choosePassphrase(page);
  await lockNow(page);
  await captureOf(session, site.url('/sample.html'));
  // Tiles are stored one by one, a way of their own to the disk.
  const tab = await session.openTab(site.url('/sample.html'));
  expect(await captureWay(session, tab, page, 'page')).toBe('done');
  await tab.close();
  await page.close();
}

function leaveMarker(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('marker', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('texts', 'readwrite');
      transaction.objectStore('texts').put('an-unsealed-marker', 'key');
      transaction.oncomplete = () => resolve();
    };
  });
}

interface StoredFile {
  path: string;
  bytes: Buffer;
}

function stored(profile: string, within: RegExp): StoredFile[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => within.test(path.slice(profile.length)))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

/** Files that hold a text, as UTF-8 or as UTF-16. */
function holders(files: readonly StoredFile[], text: string): string[] {
  const forms = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  return files
    .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
    .map(({ path }) => path);
}
