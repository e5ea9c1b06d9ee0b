import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { BrowserName, LaunchOptions, Session } from './browser.ts';
import { launch } from './launch.ts';
import { withSeedPage } from './seed.ts';
import { type Site, startSite } from './site.ts';

/** A browser that can be ended and started again on the same profile, and a site. */
export interface World {
  readonly site: Site;
  /** Where the browser keeps everything. */
  readonly profile: string;
  /** Starts it, or starts it again. */
  start(options?: Partial<LaunchOptions>): Promise<Session>;
  /** Ends it by force. */
  kill(): Promise<void>;
}

const inTemporary = () => mkdtempSync(join(tmpdir(), 'zegel-profile-'));

/** A fresh profile for each test of the group, in a folder of its own. */
export function useProfile(browser: BrowserName, folderOf = inTemporary): World {
  let site: Site | undefined;
  let extension = '';
  let profile = '';
  let session: Session | undefined;
  beforeAll(async () => {
    site = await startSite();
    extension = await withSeedPage(browser);
  });
  beforeEach(() => {
    profile = folderOf();
  });
  afterEach(async () => {
    session?.kill();
    await session?.ended;
    rmSync(profile, { recursive: true, maxRetries: 10, retryDelay: 100 });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(extension, { recursive: true });
  });
  return {
    get profile() {
      return profile;
    },
    get site() {
      if (site === undefined) throw new Error('a world is there only inside a test');
      return site;
    },
    async start(options = {}) {
      session = await launch(browser, { extension, profile, ...options });
      return session;
    },
    async kill() {
      session?.kill();
      await session?.ended;
    },
  };
}
