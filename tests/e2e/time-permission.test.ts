import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuthorityServer, startAuthority } from './authority.ts';
import { captureOf, openCasePage } from './case-page.ts';
import { useStage } from './stage.ts';
import {
  addAuthority,
  inTime,
  openTimePanel,
  proposeAuthority,
  waitForStamps,
} from './time-steps.ts';

let server: AuthorityServer;
beforeAll(async () => {
  server = await startAuthority();
});
afterAll(() => server.close());

/** What the function below sees in a page of the extension. */
declare const browser: {
  permissions: {
    remove(permissions: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] }>;
  };
};

const withdraw = () => browser.permissions.remove({ origins: ['http://127.0.0.1/*'] });
const granted = async () => (await browser.permissions.getAll()).origins ?? [];

describe('in firefox, with the build as it is', () => {
  const stage = useStage('firefox');

  it('a refused question asks nobody and changes nothing', async () => {
    const page = await openCasePage(stage.session);
    await openTimePanel(page);
    await proposeAuthority(page, server.url, server.authority.rootPem);
    await stage.session.answerPermission(false);
    await page.waitFor(`${inTime.failed}[data-reason=permission-refused]`);
    expect(server.asked).toEqual([]);
    await page.waitFor(`${inTime.state}[data-state=off]`);
    await page.close();
  });

  it('a question that is answered with yes leads to stamps, one withdrawn to waiting', async () => {
    const { session, site } = stage;
    const page = await openCasePage(session);
    await openTimePanel(page);
    const added = addAuthority(page, server);
    await session.answerPermission(true);
    // The answer is remembered: using the authority asks for the same permission, without a question.
    await added;
    await captureOf(session, site.url('/sample.html'));
    await waitForStamps(page, 1, 'stamped');
    expect(await page.evaluate(granted)).toEqual(['http://127.0.0.1/*']);
    await page.evaluate(withdraw);
    const asked = server.asked.length;
    await captureOf(session, site.url('/sample.html'));
    await page.waitFor(inTime.allow);
    await page.waitFor(`${inTime.waiting}[data-reason=permission-missing]`);
    expect(server.asked.length).toBe(asked);
    await page.click(inTime.allow);
    await session.answerPermission(true);
    await waitForStamps(page, 2, 'stamped');
    await page.click(inTime.drop);
    await page.waitFor(`${inTime.state}[data-state=off]`);
    expect(await page.evaluate(granted)).toEqual([]);
    await page.close();
  });
});

describe('in chromium, with the build as it is', () => {
  const stage = useStage('chromium');

  it('without permission nothing is asked, and trusted time stays off', async () => {
    const { session, site } = stage;
    const page = await openCasePage(session);
    await openTimePanel(page);
    await proposeAuthority(page, server.url, server.authority.rootPem);
    const asked = server.asked.length;
    await captureOf(session, site.url('/sample.html'));
    expect(server.asked.length).toBe(asked);
    await page.waitFor(`${inTime.state}[data-state=off]`);
    await page.close();
  });

  it('an address that is not https is refused before anyone is asked', async () => {
    const page = await openCasePage(stage.session);
    await openTimePanel(page);
    const asked = server.asked.length;
    await proposeAuthority(page, server.url.replace('127.0.0.1', 'localhost'), '');
    await page.waitFor(`${inTime.failed}[data-reason=address-refused]`);
    expect(server.asked.length).toBe(asked);
    await page.close();
  });
});
