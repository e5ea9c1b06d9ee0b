import { appendFileSync, globSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNames } from './browser.ts';
import { captureOf, countItems, openCasePage, until } from './case-page.ts';
import { useProfile } from './own-profile.ts';
import { isPresent } from './source.ts';
import { captureByToolbar } from './steps.ts';

// Chromium's storage writes what it does to a log and which files it has to a list, and after a start
// goes on with both. It does so also when the last record was cut off by a full disk or a crash: the next
// record then stands behind half a record, the start after that finds damage, and Chromium throws away
// everything an extension has. https://github.com/google/leveldb/issues/1287 (seen in 156)
describe('chromium, ended while it wrote', () => {
  const world = useProfile('chromium');

  it('keeps what there was, also past the second start', async () => {
    const url = world.site.url('/sample.html');
    const session = await world.start();
    await captureOf(session, url);
    await captureOf(session, url);
    await world.kill();
    const [log] = logsOf(world.profile);
    // Ended in the middle of a record.
    truncateSync(log!, statSync(log!).size - 10);
    const again = await world.start();
    await captureOf(again, url);
    const count = await countItems(again);
    expect(count).toBeGreaterThanOrEqual(2);
    await until('another log', () => Promise.resolve(!logsOf(world.profile).includes(log!)));
    await world.kill();
    expect(await countItems(await world.start())).toBe(count);
  });

  it('keeps what there was also when the list of its files was being written', async () => {
    const url = world.site.url('/sample.html');
    const session = await world.start();
    await captureOf(session, url);
    await until('a long list', () =>
      Promise.resolve(statSync(listOf(world.profile)).size > 2 ** 21),
    );
    await world.kill();
    appendFileSync(listOf(world.profile), halfRecord);
    const again = await world.start();
    await captureOf(again, url);
    const count = await countItems(again);
    expect(count).toBeGreaterThanOrEqual(2);
    await world.kill();
    expect(await countItems(await world.start())).toBe(count);
  });
});

describe.each(browserNames)('%s, whose storage was thrown away', (browser) => {
  const world = useProfile(browser);

  it('says so in the popup and on the case page until it was read', async () => {
    const url = world.site.url('/sample.html');
    const session = await world.start();
    await captureOf(session, url);
    const page = await openCasePage(session);
    expect(await page.evaluate(isPresent, lost.note)).toBe(false);
    await session.close();
    const folders = globSync(stores, { cwd: world.profile });
    // Firefox keeps the settings of an extension in the same way, under another name.
    for (const folder of folders.filter((path) => !path.includes('^')))
      rmSync(join(world.profile, folder), { recursive: true });
    const again = await world.start();
    const tab = await again.openTab(url);
    const { popup } = await captureByToolbar(again, tab);
    await popup.waitFor(lost.note);
    await popup.close();
    expect(await countItems(again)).toBe(1);
    const after = await openCasePage(again);
    await after.click(lost.accept);
    await after.waitFor(`body:not(:has(${lost.note}))`);
    await after.close();
    const calm = await openCasePage(again);
    expect(await calm.evaluate(isPresent, lost.note)).toBe(false);
  });
});

const lost = { note: '[data-test=lost]', accept: '[data-test=lost-accept]' };

/** Where either browser keeps what an extension has in IndexedDB. */
const stores = '{**/IndexedDB/chrome-extension_*,storage/default/moz-extension*/idb}';

/** The logs of the extension's storage; there are two of them while it changes to another. */
function logsOf(profile: string): string[] {
  const logs = globSync('**/IndexedDB/chrome-extension_*.leveldb/*.log', { cwd: profile });
  expect(logs).not.toEqual([]);
  return logs.map((log) => join(profile, log));
}

/** The list of the files of that storage, which changes are added to: its manifest. */
function listOf(profile: string): string {
  const lists = globSync('**/IndexedDB/chrome-extension_*.leveldb/MANIFEST-*', { cwd: profile });
  expect(lists).toHaveLength(1);
  return join(profile, lists[0]!);
}

/** Checksum, length (100) and kind (whole) of a record, and the first 9 of its bytes. */
const halfRecord = Buffer.from([...[1, 2, 3, 4], ...[100, 0], 1, ...Array<number>(9).fill(7)]);
