import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layout } from '../../lib/bundle/layout.ts';
import { oid } from '../../lib/timestamp/oid.ts';
import { type AuthorityServer, type Manner, startAuthority } from './authority.ts';
import { browserNames, type Session, type Tab } from './browser.ts';
import { logIn, takenApart } from './bundles.ts';
import { captureOf, inCase, openCasePage } from './case-page.ts';
import { launch } from './launch.ts';
import { type Site, startSite } from './site.ts';
import { exportBundle } from './steps.ts';
import { setPermission, timeBuild } from './time-build.ts';
import { addAuthority, inTime, openTimePanel, retried, waitForStamps } from './time-steps.ts';

let site: Site;
let server: AuthorityServer;
let elsewhere: AuthorityServer;
let wrong: [name: string, manner: Manner, reason: string][];

beforeAll(async () => {
  site = await startSite();
  [server, elsewhere] = await Promise.all([startAuthority(), startAuthority()]);
  wrong = manners();
});
afterAll(async () => {
  await Promise.all([site.close(), server.close(), elsewhere.close()]);
});

const cut = (part: number): Manner => ({
  kind: 'changed',
  change: (reply) => reply.subarray(0, Math.floor(reply.length * part)),
});

/** Every way to answer badly, and the reason that is told. Certificates are made by openssl. */
function manners(): typeof wrong {
  const { authority } = server;
  const issue = (name: string, section: string, from = '2020', to = '2049') =>
    authority.issue(name, section, authority.middle, {
      from: `${from}0101000000Z`,
      to: `${to}0101000000Z`,
    });
  const forged = (forgery: Extract<Manner, { kind: 'forged' }>['forgery']): Manner => ({
    kind: 'forged',
    forgery,
  });
  const flip = (value: Uint8Array<ArrayBuffer>) =>
    value.map((byte, at) => (at === 40 ? byte ^ 1 : byte));
  const { signer, middle, root } = elsewhere.authority;
  const html = Buffer.from('<!DOCTYPE html><html><body>Log in to the network</body></html>');
  return [
    ['another imprint', forged({ imprint: Buffer.alloc(32) }), 'imprint-differs'],
    ['another nonce', forged({ nonce: 5n }), 'nonce-differs'],
    ['another algorithm', forged({ algorithm: oid.sha512 }), 'algorithm-differs'],
    ['no nonce', forged({ nonce: null }), 'nonce-missing'],
    ['granted with modifications', forged({ status: 1n }), 'status-refused'],
    ['a rejection', forged({ status: 2n, bare: true }), 'status-refused'],
    ['another purpose', forged({ signer: issue('other', 'other-purpose') }), 'usage-wrong'],
    [
      'a purpose not critical',
      forged({ signer: issue('lax', 'not-critical') }),
      'usage-not-critical',
    ],
    [
      'an expired certificate',
      forged({ signer: issue('old', 'stamping', '2020', '2021') }),
      'certificate-expired',
    ],
    [
      'a certificate of later',
      forged({ signer: issue('new', 'stamping', '2048') }),
      'certificate-not-yet-valid',
    ],
    ['a foreign chain', forged({ signer, certificates: [signer, middle, root] }), 'chain-foreign'],
    ['another ESSCertID', forged({ essDigest: Buffer.alloc(32) }), 'signer-differs'],
    ['a changed signature', forged({ signature: flip }), 'signature-wrong'],
    [
      'trailing bytes',
      { kind: 'changed', change: (reply) => Buffer.concat([reply, html]) },
      'reply-trailing',
    ],
    ['nothing', cut(0), 'reply-truncated'],
    ['half a reply', cut(0.5), 'reply-truncated'],
    ['all but the last byte', cut(0.9999), 'reply-truncated'],
    ['100 MB of zeros', { kind: 'flood', megabytes: 100 }, 'too-large'],
    ['a web page', { kind: 'other', status: 200, type: 'text/html', body: html }, 'not-a-reply'],
    [
      'a web page that says it is a reply',
      { kind: 'other', status: 200, type: 'application/timestamp-reply', body: html },
      'reply-malformed',
    ],
    ['an error', { kind: 'other', status: 503, type: 'text/html', body: html }, 'answer-refused'],
    ['a way to another host', { kind: 'redirect', to: elsewhere.url }, 'redirected'],
    ['silence', { kind: 'silent' }, 'timed-out'],
  ];
}

describe.each(browserNames)('an authority that answers badly, in %s', (name) => {
  const extension = timeBuild(name);
  setPermission(extension, true);
  let session: Session;
  let page: Tab;
  beforeAll(async () => {
    server.manner = { kind: 'honest' };
    session = await launch(name, { extension });
    page = await openCasePage(session);
    await openTimePanel(page);
    await addAuthority(page, server);
    await server.stop();
    await captureOf(session, site.url('/sample.html'));
    await waitForStamps(page, 1, 'pending', 'unreachable');
    await server.start();
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  it('is refused each time for its own reason, and believed as soon as it answers well', async () => {
    const told: string[] = [];
    for (const [what, manner] of wrong) {
      server.manner = manner;
      server.sent = 0;
      told.push(`${what}: ${await retried(page, server)}`);
    }
    expect(told).toEqual(wrong.map(([what, , reason]) => `${what}: ${reason}`));
    expect(elsewhere.asked).toEqual([]);
    server.manner = { kind: 'honest' };
    expect(await retried(page, server)).toBe('stamped');
  }, 240_000);

  it('is in the bundle with each reason once, and with the very bytes that were refused', async () => {
    const { bundle } = await exportBundle(session, page);
    const apart = await takenApart(bundle);
    rmSync(bundle);
    const refused = logIn(apart).filter(({ action }) => action === 'time-stamp-refused');
    const reasons = new Set(refused.map(({ detail }) => detail?.['reason']));
    const expected = wrong.map(([, , reason]) => reason);
    const delivery = ['answer-refused', 'timed-out'];
    expect(reasons).toEqual(new Set(expected.filter((reason) => !delivery.includes(reason))));
    const kept = [...apart.files.keys()].filter((path) => path.startsWith(layout.refusedFolder));
    expect(kept.length).toBeGreaterThan(12);
    expect(apart.verdict.findings.filter(({ level }) => level === 'error')).toEqual([]);
    await page.click(inCase.exportClose);
  }, 120_000);

  it('of 100 MB is not read to the end', () => {
    expect(server.sent).toBeLessThan(50 * 2 ** 20);
  });

  it('is asked nothing any more once it is no longer used, whatever is done', async () => {
    const asked = server.asked.length;
    await page.click(inTime.drop);
    await page.waitFor(`${inTime.state}[data-state=off]`);
    await captureOf(session, site.url('/sample.html'));
    await session.killBackground();
    await captureOf(session, site.url('/colours.html'));
    const { bundle } = await exportBundle(session, page);
    rmSync(bundle);
    expect(server.asked.length).toBe(asked);
    await page.close();
  }, 120_000);
});
