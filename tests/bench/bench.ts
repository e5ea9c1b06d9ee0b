import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../e2e/browser.ts';
import { withPage } from '../e2e/extension-page.ts';
import { launch } from '../e2e/launch.ts';
import { startSite } from '../e2e/site.ts';
import type { Figure } from './figure.ts';
import type { BrowserPart, Part } from './part.ts';
import { parts } from './parts.ts';

const root = join(import.meta.dirname, '../..');
const names = parts.map(({ name }) => name).join(', ');

const usage = `usage: npm run bench [-- PART …] [--browser chromium|firefox] [--json]
  Builds Zegel and measures it in real browsers. A figure counts as a ratio to a floor of the same run.
  PART       ${names}; by default all
  --browser  by default both
  --json     an array of { name, floor, value, ratio, goal, met }`;

interface Arguments {
  chosen: readonly Part[];
  browsers: readonly BrowserName[];
  json: boolean;
}

process.exitCode = await main(readArguments());

async function main({ chosen, browsers, json }: Arguments): Promise<number> {
  if (chosen.some((part) => !('measureAlone' in part))) buildOrExit();
  const figures: Figure[] = [];
  const keep = (found: Figure[]) => {
    figures.push(...found);
    if (!json) for (const figure of found) console.log(line(figure));
  };
  for (const part of chosen) {
    if ('measureAlone' in part) keep(await part.measureAlone());
    else for (const browser of browsers) keep(await measured(part, browser));
  }
  if (json) console.log(JSON.stringify(figures, null, 2));
  return figures.every(({ met }) => met) ? 0 : 1;
}

/** A part in a browser of its own: what one leaves behind does not slow down the next. */
async function measured(part: BrowserPart, browser: BrowserName): Promise<Figure[]> {
  const entry = join(import.meta.dirname, 'page.ts');
  const extension = await withPage(browser, 'bench', entry);
  const site = await startSite();
  const session = await launch(browser, { extension });
  try {
    return await part.measure({ browser, session, site });
  } finally {
    await session.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}

function line({ name, floor, value, ratio, goal, met, unit = 'ms' }: Figure): string {
  const cells = [floor, value].map((size) => `${size.toFixed(1)} ${unit}`.padStart(12));
  const ratios = [ratio, goal].map((number) => number.toFixed(2).padStart(8));
  return [name.padEnd(22), ...cells, ...ratios, met ? '  met' : '  NOT MET'].join('');
}

function readArguments(): Arguments {
  try {
    const options = { browser: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const chosen = positionals.map((name) => partOf(name));
    const browsers = browserNames.filter((name) => name === (values.browser ?? name));
    if (browsers.length === 0) throw new Error(`no browser ${values.browser ?? ''}`);
    return { chosen: chosen.length > 0 ? chosen : parts, browsers, json: values.json ?? false };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

function partOf(name: string): Part {
  const part = parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
}

function buildOrExit(): void {
  for (const target of ['chrome', 'firefox']) {
    const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target, '--mv3'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
    });
    if (status === 0) continue;
    console.error(stdout + stderr);
    process.exit(status ?? 1);
  }
}
