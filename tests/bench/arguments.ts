import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../e2e/browser.ts';
import type { Part, Scale } from './part.ts';
import { parts } from './parts.ts';

const names = parts.map(({ name }) => name).join(', ');

const usage = `usage: npm run bench [-- PART …] [--browser chromium|firefox] [--runs N] [--size N] [--json] [--write]
  Builds Zegel and measures it in real browsers. A figure counts as a ratio to a floor of the same run.
  PART       ${names}; by default all
  --browser  by default both
  --runs     how often each is measured; the middle counts
  --size     items, screens or MiB, to try a part with less or to strain it with more
  --json     an array of { name, floor, value, ratio, goal, met, unit }
  --write    puts the figures in the table of docs/performance.md
  --built    measures what is built already`;

/** What was asked of the bench. */
export interface Arguments {
  chosen: readonly Part[];
  browsers: readonly BrowserName[];
  scale: Scale;
  json: boolean;
  write: boolean;
  built: boolean;
}

const options = {
  browser: { type: 'string' },
  runs: { type: 'string' },
  size: { type: 'string' },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
} as const;

/** Reads the command line; says how it is used and ends when that cannot be followed. */
export function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { browser, runs, size, ...rest } = values;
    const chosen = positionals.map((name) => partOf(name));
    const browsers = browserNames.filter((name) => name === (browser ?? name));
    if (browsers.length === 0) throw new Error(`no browser ${browser ?? ''}`);
    const scale = { runs: numberOf(runs), size: numberOf(size) };
    return { chosen: chosen.length > 0 ? chosen : parts, browsers, scale, ...rest };
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

/** A whole number of at least 1. @throws Error for another text. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`not a number of at least 1: ${text}`);
  return Number(text);
}
