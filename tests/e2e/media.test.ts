import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemPath, layout } from '../../lib/bundle/layout.ts';
import { hammingDistance } from '../../lib/evidence/pdq.ts';
import { browserNames, type Session, type Tab } from './browser.ts';
import { type Bundle, bytesIn, exportedCase, recordIn, textIn } from './bundles.ts';
import { openCasePage } from './case-page.ts';
import { launch } from './launch.ts';
import { captureWay, forgetOutcome, outcomeOf } from './long-steps.ts';
import { answerGroup, film, group, messageIds, sent, storedFilm } from './media-group.ts';
import { chooseInMenu } from './menu.ts';
import { type PlatformSite, startPlatformSite } from './platform-site.ts';

const ready = 'body[data-ready]';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the function below sees in a page of the extension. */
declare const browser: { permissions: { getAll(): Promise<{ origins?: string[] }> } };

const granted = async () => (await browser.permissions.getAll()).origins ?? [];

describe.each(browserNames)('in %s', (name) => {
  const asked: string[] = [];
  let site: PlatformSite;
  let session: Session;
  let watcher: Tab;
  let bundle: Bundle;
  const outcomes: string[] = [];
  let permissions: string[] | null = null;

  /** Keeps what an element shows, by the menu of the right mouse button. */
  async function keep(tab: Tab, line: string, selector: string): Promise<void> {
    await watcher.evaluate(forgetOutcome);
    await chooseInMenu(session, tab, line, selector);
    outcomes.push(await outcomeOf(watcher));
  }

  /** Lets the popup ask for the host of what could not be had, and says yes. */
  async function allowHost(tab: Tab): Promise<void> {
    await watcher.evaluate(forgetOutcome);
    const popup = await session.clickToolbar(tab);
    await popup.click('[data-test=ask-host-allow]');
    await session.answerPermission(true);
    outcomes.push(await outcomeOf(watcher));
    permissions = await watcher.evaluate(granted);
  }

  beforeAll(async () => {
    site = await startPlatformSite(answerGroup(asked));
    session = await launch(name, { proxy: site.proxy, anyCertificate: true });
    watcher = await openCasePage(session);
    const tab = await session.openTab(group);
    await tab.waitFor(ready);
    outcomes.push(await captureWay(session, tab, watcher, 'down'));
    await keep(tab, 'keep-picture', 'img.full-media');
    await keep(tab, 'keep-video', 'video.full-media');
    await keep(tab, 'keep-video', 'video.stored-media');
    await tab.close();
    const plain = await session.openTab('https://groep.example/plain');
    await plain.waitFor(ready);
    await keep(plain, 'keep-picture', '#own');
    await keep(plain, 'keep-picture', '#other');
    await keep(plain, 'keep-video', '#false');
    if (name === 'firefox') {
      await keep(plain, 'keep-picture', '#other');
      await allowHost(plain);
    }
    await plain.close();
    bundle = await exportedCase({ session });
  }, 240_000);

  afterAll(async () => {
    await session.close();
    await site.close();
  });

  const mediumIn = (number: number) => {
    const { media, failures, files } = recordIn(bundle, number);
    return { medium: media![0]!, failures, names: files.map((file) => file.name) };
  };

  const bytesOf = (number: number) =>
    bytesIn(bundle.files, itemPath(number, mediumIn(number).medium.file!));

  it('every capture made an item, and our verifier finds nothing wrong', () => {
    expect(outcomes).toEqual(outcomes.map(() => 'done'));
    expect(bundle.verdict.findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('the bundle holds the photo of a message, from the memory of the page', () => {
    const { medium, failures, names } = mediumIn(2);
    expect(sha256(bytesOf(2))).toBe(sha256(sent.photo));
    expect(medium).toMatchObject({
      ...{ element: 'picture', route: 'blob', tried: [], worker: true },
      ...{ file: 'media/0001.jpg', kind: 'image/jpeg', pageCouldAlter: false },
    });
    expect(names).toEqual(expect.arrayContaining(['view.png', 'page.txt', 'media/0001.jpg']));
    expect(failures).toEqual([]);
  });

  it('a picture has beside it the PDQ that the reference makes of its pixels', () => {
    const [photo, own] = [mediumIn(2), mediumIn(5)].map(({ medium }) => medium.similarity!);
    // Of a PNG to the bit; of a JPEG within the bound of PDQ's authors for another decoder.
    expect(own!.hash).toBe('9193856a7ea1a5e2ba15aee6101b56a65fe85391eae6fa11a06ea815555a56ee');
    const reference = '9193856a7ea1a5e2ba95aee6101b56a65fe05391eae6fa11a06ea815555a56ee';
    expect(hammingDistance(photo!.hash!, reference)).toBeLessThanOrEqual(10);
    expect(photo).toMatchObject({ algorithm: 'PDQ', note: 'similarity aid, not proof' });
    expect(mediumIn(3).medium.similarity).toBeNull();
  });

  it('the bundle holds the video that only the worker of the page serves', () => {
    const { medium } = mediumIn(3);
    expect(sha256(bytesOf(3))).toBe(sha256(sent.film));
    expect(medium).toMatchObject({
      ...{ element: 'video', address: film, route: 'page-world', worker: true },
      ...{ file: 'media/0001.mp4', kind: 'video/mp4', pageCouldAlter: true },
    });
    expect(medium.tried.map(({ route, reason }) => [route, reason])).toEqual([
      ['same-origin', 'worker'],
      ['cache', 'not-cached'],
    ]);
    expect(medium.measure.durationMs).toBeGreaterThan(0);
  });

  it('the bundle holds the video whose parts lie in the cache of the page', () => {
    const { medium } = mediumIn(4);
    expect(sha256(bytesOf(4))).toBe(sha256(sent.film));
    expect(medium).toMatchObject({ address: storedFilm, route: 'cache', pageCouldAlter: false });
    expect(medium.tried.map(({ route }) => route)).toEqual(['same-origin']);
  });

  it('nobody asked a server for what the worker serves', () => {
    expect(asked.filter((url) => url.includes('progressive'))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('/a/raw/film')).length).toBeGreaterThan(0);
  });

  it('there is one row for each message of the group', () => {
    const rows = textIn(bundle, layout.identifiers).split('\r\n');
    const messages = rows.filter((row) => row.startsWith('"1","message"'));
    expect(messages.map((row) => row.split('","')[3])).toEqual(messageIds.map(String));
  });

  it('a picture of the same site is there, byte for byte', () => {
    expect(sha256(bytesOf(5))).toBe(sha256(sent.picture));
    expect(mediumIn(5).medium).toMatchObject({ route: 'same-origin', kind: 'image/png' });
  });

  it('where the bytes are not to be had, the reason is there, and the picture of the screen', () => {
    const { medium, failures, names } = mediumIn(6);
    expect(medium).toMatchObject({ route: null, file: null, size: null });
    expect(medium.tried.at(-1)).toEqual({
      ...{ route: 'host', reason: 'permission', detail: 'elders.example' },
    });
    expect(failures).toMatchObject([{ step: 'media', code: 'media-permission' }]);
    expect(names).toContain('view.png');
  });

  // The question of Chromium is out of reach without a window.
  it.runIf(name === 'firefox')(
    'once its host was allowed, it is there; then that is given back',
    () => {
      expect(sha256(bytesOf(9))).toBe(sha256(sent.picture));
      expect(mediumIn(9).medium).toMatchObject({ route: 'host', kind: 'image/png' });
      expect(recordIn(bundle, 9).trigger).toBe('popup');
      expect(permissions).toEqual([]);
      // The very bytes of item 5, from another site: the report links the two.
      const report = textIn(bundle, layout.reportHtml);
      expect(report).toContain(
        'media/0001.png: also at exhibit 5, <bdi>https://groep.example/plain',
      );
      expect(report).toContain(
        'media/0001.png: also at exhibit 9, <bdi>https://groep.example/plain',
      );
    },
  );

  it('a page with status 200 is no video', () => {
    const { medium, failures } = mediumIn(7);
    expect(medium.tried[0]).toMatchObject({ route: 'same-origin', reason: 'not-a-medium' });
    expect(medium.file).toBeNull();
    expect(failures).toHaveLength(1);
  });
});
