import { parseArgs } from 'node:util';
import { buildOrExit } from '../bench/build.ts';
import { type BrowserName, browserNames } from '../e2e/browser.ts';
import { openCasePage } from '../e2e/case-page.ts';
import { addAuthority, openTimePanel } from '../e2e/time-steps.ts';
import { choosePassphrase } from '../e2e/vault-steps.ts';
import { type Act, acts } from './acts.ts';
import { ending } from './ending.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { seeded, weighed } from './random.ts';
import { startWorld, type World } from './world.ts';

const usage = `usage: npm run soak [-- --captures N] [--seed N] [--browser chromium|firefox] [--minutes N] [--roomy] [--built]
  Captures again and again, while browsers and backgrounds are killed, the vault is locked, the
  time-stamp authority goes away and the disk fills up. Then it opens, exports and judges everything.
  --captures  by default 2000
  --seed      another seed is another soak; the same one does the same things in the same order
  --browser   by default both, one after the other
  --minutes   captures for so long at most
  --roomy     on a disk that never fills up
  --built     tries what is built already`;

interface Arguments {
  captures: number;
  seed: number;
  minutes: number;
  roomy: boolean;
  browsers: readonly BrowserName[];
  built: boolean;
}

process.exitCode = await main(readArguments());

async function main({ browsers, built, ...plan }: Arguments): Promise<number> {
  if (!built) buildOrExit();
  let bad = 0;
  for (const browser of browsers) bad += await soaked(browser, plan);
  return bad === 0 ? 0 : 1;
}

type Plan = Pick<Arguments, 'captures' | 'seed' | 'minutes' | 'roomy'>;

/** A whole soak in one browser. Gives how many checks failed at its end. */
async function soaked(browser: BrowserName, plan: Plan): Promise<number> {
  const begun = performance.now();
  const say = (text: string) => {
    const seconds = ((performance.now() - begun) / 1_000).toFixed(0).padStart(6);
    console.log(`${seconds} s  ${text}`);
  };
  const world = await startWorld(browser, plan, seeded(plan.seed));
  try {
    say(`${world.session.version}, seed ${plan.seed}${world.disk ? '' : ', no disk of its own'}`);
    await prepare(world);
    const ledger = ledgerOf(world);
    await captureMany(world, ledger, plan, say);
    const checks = await ending(world, ledger, say);
    for (const { what, wrong } of checks) {
      console.log(`${wrong.length === 0 ? 'good' : 'BAD '}  ${what}`);
      for (const text of wrong.slice(0, 20)) console.log(`      ${text}`);
    }
    return checks.filter(({ wrong }) => wrong.length > 0).length;
  } finally {
    await world.close();
  }
}

/** A passphrase, and an authority for time stamps. */
async function prepare({ session, authority }: World): Promise<void> {
  const page = await openCasePage(session);
  await openTimePanel(page);
  await addAuthority(page, authority);
  await page.close();
  const again = await openCasePage(session);
  await choosePassphrase(again);
  await again.close();
}

async function captureMany(
  world: World,
  ledger: Ledger,
  { captures, minutes }: Plan,
  say: (text: string) => void,
): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  const possible = acts.filter(({ needsDisk }) => !needsDisk || world.disk !== null);
  const counts = new Map<string, number>();
  let done = 0;
  while (done < captures && performance.now() < end) {
    const act = weighed(world.random, possible);
    const how = await acted(act, world, ledger);
    if (act.captures) done++;
    const line = `${act.name}: ${how}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    if (!isUsual(act, how) || done % 50 === 0) say(`${done} captures; ${line}`);
  }
  say(`${done} captures, ${ledger.items.size} items`);
  for (const [line, count] of [...counts].sort())
    console.log(`${String(count).padStart(6)}  ${line}`);
}

/** Does one thing. What fails in it is a broken promise, and the soak goes on in a fresh browser. */
async function acted(act: Act, world: World, ledger: Ledger): Promise<string> {
  try {
    return await act.do(world, ledger);
  } catch (error) {
    const how = error instanceof Error ? error.message : String(error);
    ledger.broken.push(`${act.name}: ${how}`);
    world.session.kill();
    await world.restart();
    await world.session.inBackground(() => null);
    await world.desk.allClosed();
    return how;
  }
}

/** A capture like most others, which is not worth a line. */
function isUsual({ name }: Act, how: string): boolean {
  return how === 'kept' && ['shortcut', 'popup', 'whole page'].includes(name);
}

function readArguments(): Arguments {
  const options = {
    captures: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    browser: { type: 'string' },
    roomy: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const browsers = browserNames.filter((name) => name === (values.browser ?? name));
    if (browsers.length === 0) throw new Error(`no browser ${values.browser ?? ''}`);
    const [captures, seed, minutes] = [values.captures, values.seed, values.minutes].map(number);
    const { roomy, built } = values;
    return { captures: captures!, seed: seed!, minutes: minutes!, roomy, browsers, built };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

function number(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`not a number: ${text}`);
  return Number(text);
}
