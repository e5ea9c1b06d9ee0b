import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import { layout } from '../../lib/bundle/layout.ts';
import { verified } from '../e2e/bundles.ts';
import { inBag, judge } from '../e2e/judges.ts';
import { exportBundle } from '../e2e/steps.ts';
import { lock, unlock } from '../e2e/vault-steps.ts';
import { waitUntil } from '../e2e/wait.ts';
import { setReachable } from './acts.ts';
import type { Ledger } from './ledger.ts';
import { openVault } from './open-vault.ts';
import type { World } from './world.ts';

/** What the export of thousands of items may take. */
const patience = 3_600_000;

/** One thing that must hold at the end. */
export interface Check {
  what: string;
  /** What is wrong; empty when it holds. */
  wrong: string[];
}

/** Opens everything, exports it, and has the bundle judged by our verifier and by foreign programs. */
export async function ending(
  world: World,
  ledger: Ledger,
  say: (text: string) => void,
): Promise<Check[]> {
  const { desk } = world;
  await setReachable(world, true);
  const page = await openVault(world.session);
  if (await page.evaluate((form) => document.querySelector(form) !== null, lock.form))
    await unlock(page);
  say('waiting for the time stamps');
  const stamps = await allStamped(world, ledger.items.size);
  say('opening every item');
  const items = await desk.items();
  const { faults, recorded } = await openAll(world, items);
  for (const text of new Set(recorded)) say(`recorded in an item: ${text}`);
  const lines = await desk.logLines();
  say('exporting');
  const { bundle } = await exportBundle(world.session, page, patience);
  say('judging the bundle');
  const checks = [
    { what: 'no promise was broken on the way', wrong: ledger.broken },
    { what: 'every item that was once there is there', wrong: missingIn(ledger.items, items) },
    { what: 'every item opens, every file is as recorded', wrong: faults },
    { what: 'the log has every line', wrong: gapsIn(lines) },
    { what: 'every item has its time stamp', wrong: stamps },
    ...(await judged(bundle, items, lines.length)),
  ];
  rmSync(bundle);
  return checks;
}

async function allStamped({ desk }: World, count: number): Promise<string[]> {
  const isDone = async () => {
    const kinds = await desk.stamps();
    if (Object.keys(kinds).every((kind) => kind === 'stamped')) return kinds;
    await desk.stampNow();
    return undefined;
  };
  try {
    await waitUntil('all time stamps', isDone, 60_000 + 1_000 * count);
    return [];
  } catch {
    return [JSON.stringify(await desk.stamps())];
  }
}

/** A question to a page may take two minutes. */
const openedAtOnce = 25;

async function openAll({ desk }: World, items: readonly string[]) {
  const all: { faults: string[]; recorded: string[] } = { faults: [], recorded: [] };
  for (let at = 0; at < items.length; at += openedAtOnce) {
    const { faults, recorded } = await desk.open(items.slice(at, at + openedAtOnce));
    all.faults.push(...faults);
    all.recorded.push(...recorded);
  }
  return all;
}

function missingIn(wanted: Iterable<string>, there: readonly string[]): string[] {
  const found = new Set(there);
  return [...wanted].filter((item) => !found.has(item));
}

function gapsIn(lines: readonly number[]): string[] {
  const sorted = lines.toSorted((a, b) => a - b);
  return sorted.flatMap((seq, index) => (seq === index + 1 ? [] : [`${seq} at ${index + 1}`]));
}

async function judged(bundle: string, items: readonly string[], lines: number): Promise<Check[]> {
  const { code, verdict } = await verified(bundle);
  const grave = verdict.findings.filter(({ level }) => level !== 'ok' && level !== 'note');
  const judgements = await judge(bundle);
  const inside = await inBag(bundle, (bag) => Promise.resolve(contentOf(bag)));
  const more = missingIn(inside.items, items).map((item) => `${item} is not in the vault`);
  const less = missingIn(items, inside.items);
  return [
    { what: 'the bundle holds exactly the items of the vault', wrong: [...less, ...more] },
    {
      what: 'the bundle holds every line of the log',
      wrong: inside.lines < lines ? [`${inside.lines} of ${lines}`] : [],
    },
    {
      what: 'our verifier finds the bundle good',
      wrong: [
        ...(code === 0 ? [] : [`exit code ${code}`]),
        ...grave.map((one) => JSON.stringify(one)),
      ],
    },
    ...judgements.map(({ judge: what, ok, output }) => ({ what, wrong: ok ? [] : [output] })),
  ];
}

function contentOf(bag: string): { items: string[]; lines: number } {
  const folder = join(bag, 'data/items');
  const items = readdirSync(folder).map((name) => {
    const record = readFileSync(join(folder, name, 'item.json'), 'utf8');
    return (JSON.parse(record) as Acquisition).item;
  });
  const log = readFileSync(join(bag, layout.custodyLog), 'utf8');
  return { items, lines: log.trimEnd().split('\n').length };
}
