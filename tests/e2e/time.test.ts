import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemPath, layout } from '../../lib/bundle/layout.ts';
import { type AuthorityServer, startAuthority } from './authority.ts';
import { type BrowserName, browserNames, type Session } from './browser.ts';
import { recordsIn, takenApart, textIn } from './bundles.ts';
import { captureOf, inCase, openCasePage, openNewest } from './case-page.ts';
import { inBag } from './judges.ts';
import { launch } from './launch.ts';
import { type Site, startSite } from './site.ts';
import { exportBundle } from './steps.ts';
import { setPermission, timeBuild } from './time-build.ts';
import { addAuthority, inTime, openTimePanel, waitForStamps } from './time-steps.ts';

let site: Site;
let one: AuthorityServer;
let two: AuthorityServer;

beforeAll(async () => {
  site = await startSite();
  one = await startAuthority();
  two = await startAuthority({ key: 'rsa', ess: 'sha1', ordering: false, accuracy: false });
});
afterAll(async () => {
  await Promise.all([site.close(), one.close(), two.close()]);
});

/** A browser with the extension that may reach this machine, on a profile that outlives it. */
function stage(name: BrowserName) {
  const extension = timeBuild(name);
  const profile = mkdtempSync(join(tmpdir(), 'zegel-profile-'));
  setPermission(extension, true);
  return {
    extension,
    start: () => launch(name, { extension, profile }),
    remove: () => [extension, profile].forEach((folder) => rmSync(folder, { recursive: true })),
  };
}

/** Every `openssl ts` command that READ-ME and report print, run in the unpacked bundle. */
async function stampChecks(bundle: string): Promise<[command: string, ok: boolean][]> {
  const apart = await takenApart(bundle);
  const shown = [...textIn(apart, layout.reportHtml).matchAll(/<code>(openssl ts [^<]*)<\/code>/g)];
  const inReport = shown.map(([, text = '']) => text.replaceAll('&#39;', "'"));
  const inReadMe = textIn(apart, layout.readMe).match(/openssl ts -verify [^\r\n]*/g) ?? [];
  const commands = [...new Set([...inReport, ...inReadMe])];
  return inBag(bundle, (bag) => Promise.resolve(commands.map((text) => [text, passes(text, bag)])));
}

function passes(command: string, cwd: string): boolean {
  try {
    const output = execFileSync('bash', ['-c', command], { cwd, stdio: 'pipe' }).toString();
    return output.includes('Verification: OK');
  } catch {
    return false;
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(browserNames)('trusted time in %s', (name) => {
  const place = stage(name);
  let session: Session;
  beforeAll(async () => void (session = await place.start()));
  afterAll(async () => {
    await session.close();
    place.remove();
  });

  it('of two authorities: every token in the bundle is good by openssl, and each record names its own', async () => {
    const page = await openCasePage(session);
    await openTimePanel(page);
    await addAuthority(page, one);
    await addAuthority(page, two);
    await captureOf(session, site.url('/sample.html'));
    await captureOf(session, site.url('/colours.html'));
    await waitForStamps(page, 4, 'stamped');
    await openNewest(page);
    await page.waitFor('[data-test=item-time][data-state=stamped]');
    await page.waitFor('[data-test=item-times] p');
    expect(await page.text('[data-test=item-times]')).toMatch(/between|tussen|after|na /);
    const { bundle } = await exportBundle(session, page);
    await page.waitFor('[data-test=signature-stamp][data-state=stamped]');
    const checks = await stampChecks(bundle);
    expect(checks).toHaveLength(8);
    expect(checks.filter(([, ok]) => !ok)).toEqual([]);
    const apart = await takenApart(bundle);
    expect(apart.verdict.timeStamps).toBe(8);
    for (const [index, { trustedTime }] of recordsIn(apart).entries()) {
      const token = apart.files.get(itemPath(index + 1, 'time/before.tsr'))!;
      expect(trustedTime?.before?.sha256).toBe(sha256(token));
      expect(trustedTime?.asked).toBe('fresh');
    }
    rmSync(bundle);
    await page.click(inCase.exportClose);
    await page.close();
  }, 240_000);

  it('offline for a whole session, then online: every item gets its tokens, and the report is truthful', async () => {
    await one.stop();
    await two.stop();
    const page = await openCasePage(session);
    await captureOf(session, site.url('/sample.html'));
    await captureOf(session, site.url('/sample.html'));
    await page.waitFor('[data-test=item-time][data-state=pending]');
    await session.killBackground();
    session.kill();
    await session.ended;
    await one.start();
    await two.start();
    session = await place.start();
    const again = await openCasePage(session);
    await waitForStamps(again, 8, 'stamped');
    const { bundle } = await exportBundle(session, again);
    expect((await stampChecks(bundle)).filter(([, ok]) => !ok)).toEqual([]);
    const apart = await takenApart(bundle);
    const records = recordsIn(apart);
    expect(records.map(({ trustedTime }) => trustedTime?.asked)).toEqual([
      'fresh',
      'fresh',
      'unreachable',
      'unreachable',
    ]);
    // The newest token that was known is one of the session before.
    const [, second, third] = records;
    const earlier = apart.files.get(itemPath(3, 'time/before.tsr'))!;
    expect(third?.trustedTime?.before?.sha256).toBe(sha256(earlier));
    expect(third?.trustedTime?.before?.sha256).not.toBe(second?.trustedTime?.before?.sha256);
    expect(
      textIn(apart, layout.reportHtml).match(/(Kept (between|after)|Bewaard (tussen|na)) 20/g),
    ).toHaveLength(4);
    rmSync(bundle);
    await again.close();
  }, 240_000);

  it('goes on while locked: only digests are needed', async () => {
    const page = await openCasePage(session);
    await page.click(inTime.safety);
    await page.click('[data-test=choose-passphrase]');
    await page.waitFor('[data-test=passphrase-new]');
    await page.evaluate(typePassphrase);
    await page.click('[data-test=passphrase-save]');
    await page.waitFor('[data-test=lock]', 60_000);
    await page.click('[data-test=lock]');
    await page.waitFor('[data-test=unlock-form]');
    await captureOf(session, site.url('/sample.html'));
    await waitForStamps(page, 10, 'stamped');
    await page.close();
  }, 120_000);

  // Firefox keeps what was granted; there the permission goes by its own means, in time-permission.
  it.runIf(name === 'chromium')(
    'when the permission was withdrawn, waits, says so, and asks nobody',
    async () => {
      await session.close();
      setPermission(place.extension, false);
      session = await place.start();
      const page = await session.openExtensionPage('/case.html');
      await page.waitFor('[data-test=unlock-form]');
      const asked = one.asked.length + two.asked.length;
      await captureOf(session, site.url('/sample.html'));
      const rows = async () => JSON.stringify(await page.evaluate(openReasons));
      await expect
        .poll(rows, { timeout: 30_000 })
        .toBe('["permission-missing","permission-missing"]');
      expect(one.asked.length + two.asked.length).toBe(asked);
      await session.close();
      setPermission(place.extension, true);
      session = await place.start();
      const again = await session.openExtensionPage('/case.html');
      await waitForStamps(again, 12, 'stamped');
      await again.close();
    },
    180_000,
  );
});

function typePassphrase(): void {
  for (const name of ['passphrase-new', 'passphrase-repeat']) {
    const field = document.querySelector<HTMLInputElement>(`[data-test=${name}]`);
    if (!field) throw new Error(`no ${name}`);
    field.value = 'vier groene fietsen zwemmen';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function openReasons(): Promise<(string | null)[]> {
  return new Promise((answer, reject) => {
    const opening = indexedDB.open('zegel');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('stamps').objectStore('stamps').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const rows = reading.result as { state: string; reason: string | null }[];
        answer(rows.filter(({ state }) => state !== 'stamped').map(({ reason }) => reason));
      };
    };
  });
}
