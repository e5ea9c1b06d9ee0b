import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames, type Session } from './browser.ts';
import { judge, type Judgement, sealCodeOf } from './judges.ts';
import { buildFolders, launch } from './launch.ts';
import { hasDisplay } from './programs.ts';
import { startSite } from './site.ts';
import { captureByToolbar, exportBundle, openCase } from './steps.ts';

const root = join(import.meta.dirname, '../..');

const usage = `usage: npm start [-- --url URL] [--browser chromium|firefox] [--out FOLDER]
  Builds Zegel, captures a page with it in a real browser, exports a bundle and has it judged.
  --url      page to capture, http or https; by default a page of its own
  --browser  by default chromium
  --out      where the bundle goes, by default evidence`;

interface Arguments {
  url: string | undefined;
  browser: BrowserName;
  out: string;
}

process.exitCode = await main(readArguments());

async function main({ url, browser, out }: Arguments): Promise<number> {
  runOrExit(['tests/setup.mjs', '--browsers', '--only', browser], 'inherit');
  console.log(`Building Zegel for ${browser} …`);
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  runOrExit(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target, '--mv3'], 'pipe');
  const site = await startSite();
  const session = await launch(browser, { extension: join(root, buildFolders[browser]) });
  try {
    const made = await makeBundle(session, url ?? site.url('/sample.html'), out);
    const isSound = await report(made);
    if (hasDisplay()) await stayOpen(session);
    return isSound ? 0 : 1;
  } finally {
    await session.close();
    await site.close();
  }
}

function readArguments(): Arguments {
  try {
    const options = {
      url: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      out: { type: 'string', default: 'evidence' },
    } as const;
    const { url, browser, out } = parseArgs({ options }).values;
    const name = browserNames.find((candidate) => candidate === browser);
    if (name === undefined) throw new Error(`no browser ${browser}`);
    if (url !== undefined && !/^https?:$/.test(new URL(url).protocol)) {
      throw new Error(`not a web page: ${url}`);
    }
    return { url, browser: name, out };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/** Runs a script of the project with this Node; ends with its exit code when it fails. */
function runOrExit(args: string[], stdio: 'inherit' | 'pipe'): void {
  const options = { cwd: root, stdio, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  if (status === 0) return;
  // What it said matters only now; when inherited it was seen already.
  if (stdio === 'pipe') console.error(stdout + stderr);
  process.exit(status ?? 1);
}

interface Made {
  bundle: string;
  /** As the case page showed it. */
  sealCode: string;
}

/** From a page to a bundle in a folder, as a user would do it. */
async function makeBundle(session: Session, url: string, out: string): Promise<Made> {
  console.log(`Capturing ${url} in ${session.version} …`);
  const tab = await session.openTab(url);
  const { popup, outcome, text } = await captureByToolbar(session, tab);
  if (outcome === 'failed') throw new Error(`the capture failed: ${text}`);
  const { bundle, sealCode } = await exportBundle(session, await openCase(session, popup));
  mkdirSync(out, { recursive: true });
  const kept = join(out, basename(bundle));
  // A copy, since the folder may be on another disk.
  copyFileSync(bundle, kept);
  rmSync(bundle);
  return { bundle: kept, sealCode };
}

/** Prints what was made and every verdict on it. */
async function report({ bundle, sealCode }: Made): Promise<boolean> {
  const computed = await sealCodeOf(bundle);
  const verdicts = [ownVerdict(bundle), sameCode(sealCode, computed), ...(await judge(bundle))];
  console.log(`\nBundle     ${relative(process.cwd(), bundle) || bundle}`);
  console.log(`Seal code  ${computed}\n`);
  for (const { ok, judge: name, output } of verdicts) {
    console.log(`${ok ? 'good' : 'BAD '}  ${name}`);
    if (!ok) console.log(output.replaceAll(/^/gm, '      '));
  }
  return verdicts.every(({ ok }) => ok);
}

function ownVerdict(bundle: string): Judgement {
  const script = join(root, 'lib/cli/verify.ts');
  if (!existsSync(script)) throw new Error(`no ${script}`);
  const args = [script, bundle, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { judge: 'npm run verify', ok: status === 0, output: stdout + stderr };
}

function sameCode(shown: string, computed: string): Judgement {
  const output = `shown ${shown}, of the file ${computed}`;
  return { judge: 'seal code on the screen', ok: shown.trim() === computed, output };
}

async function stayOpen(session: Session): Promise<void> {
  console.log('\nThe browser stays open. Close it, or press Ctrl+C, to end.');
  await session.ended;
}
