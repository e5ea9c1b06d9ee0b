import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuthorityServer, startAuthority } from '../e2e/authority.ts';
import type { BrowserName, Session, Tab } from '../e2e/browser.ts';
import { withPage } from '../e2e/extension-page.ts';
import { launch } from '../e2e/launch.ts';
import { type Site, startSite } from '../e2e/site.ts';
import { type SmallDisk, smallDisk } from '../e2e/small-disk.ts';
import { setPermission } from '../e2e/time-build.ts';
import { type Desk, deskOf } from './desk.ts';
import type { Random } from './random.ts';

/** A browser on a profile that outlives it, and everything that can go wrong around it. */
export interface World {
  readonly browser: BrowserName;
  readonly random: Random;
  readonly site: Site;
  readonly authority: AuthorityServer;
  /** The disk under the profile; null where none can be made, as only the administrator may. */
  readonly disk: SmallDisk | null;
  session: Session;
  /** Whether the authority answers. */
  reachable: boolean;
  /** Our own page in the extension. */
  desk: Desk;
  /** Pages to capture, by path; open as long as the browser is. */
  tabs: Map<string, Tab>;
  /** Starts the browser again on the same profile, after it was ended. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything. The disk is large enough for so many captures, exported twice, or never fills up. */
export async function startWorld(
  browser: BrowserName,
  { captures, roomy }: { captures: number; roomy: boolean },
  random: Random,
): Promise<World> {
  const extension = await withPage(browser, 'soak', join(import.meta.dirname, 'page.ts'));
  // Its authority is on this machine. The pages are on it by another name, so that it may look at
  // them only when it is asked to.
  setPermission(extension, true);
  const [site, authority] = await Promise.all([startSite(), startAuthority()]);
  const disk = roomy ? null : smallDisk(1_000 + 2 * captures);
  const profile = mkdtempSync(join(disk?.folder ?? tmpdir(), 'zegel-soak-'));
  const start = async () => {
    const session = await launch(browser, { extension, profile });
    return { session, desk: deskOf(await session.openExtensionPage('/soak.html')) };
  };
  const world: World = {
    ...{ browser, random, site, authority, disk, reachable: true, tabs: new Map() },
    ...(await start()),
    async restart() {
      await world.session.ended;
      Object.assign(world, await start());
      world.tabs.clear();
    },
    async close() {
      world.session.kill();
      await world.session.ended;
      await Promise.all([site.close(), authority.close()]);
      rmSync(profile, { recursive: true, maxRetries: 10, retryDelay: 100 });
      rmSync(extension, { recursive: true });
      disk?.remove();
    },
  };
  return world;
}

/** An address of the site by the name that the extension has no permission for. */
export function addressOf({ site }: World, path: string): string {
  return site.url(path).replace('127.0.0.1', 'localhost');
}

/** A page to capture, in its own tab. */
export async function tabOf(world: World, path: string): Promise<Tab> {
  const open = world.tabs.get(path);
  if (open) return open;
  const tab = await world.session.openTab(addressOf(world, path));
  world.tabs.set(path, tab);
  return tab;
}
