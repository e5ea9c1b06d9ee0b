import { afterAll, beforeAll, beforeEach, describe, type TestContext } from 'vitest';
import { type BrowserName, browserNames, type Session } from './browser.ts';
import { launch } from './launch.ts';
import { type Site, startSite } from './site.ts';

/** What a group of scenarios plays on: one browser with the built extension, and one site. */
export interface Stage {
  readonly session: Session;
  readonly site: Site;
}

/** How the browser of a stage is started, once its site is there. */
export type StageOptions = (site: Site) => Parameters<typeof launch>[1];

const noOptions: StageOptions = () => ({});

/** Describes the same scenarios in either browser. */
export function inEachBrowser(
  scenarios: (stage: Stage, browser: BrowserName) => void,
  options: StageOptions = noOptions,
): void {
  describe.each(browserNames)('in %s', (name) => {
    scenarios(useStage(name, options), name);
  });
}

/** A stage for the enclosing group: set up before its first scenario, gone after its last. */
export function useStage(name: BrowserName, options: StageOptions = noOptions): Stage {
  let site: Site | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    site = await startSite();
    session = await launch(name, options(site));
  });
  // What is asked once in the life of a browser is not asked again: its scenario, the first of a
  // group, gets another browser for its second try. Later ones build on what is there.
  beforeEach(async (context) => {
    if (site === undefined || !isFirstAgain(context)) return;
    await session?.close();
    session = await launch(name, options(site));
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  return {
    get session() {
      return present(session);
    },
    get site() {
      return present(site);
    },
  };
}

function isFirstAgain({ task }: TestContext): boolean {
  return (task.result?.retryCount ?? 0) > 0 && task.suite?.tasks[0] === task;
}

function present<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('a stage is there only inside a scenario');
  return part;
}
