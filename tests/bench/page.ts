import { deriveInWorker } from '../../lib/browser/passphrase-key.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { wipeRest } from '../../lib/browser/wipe-rest.ts';
import { newParameters } from '../../lib/crypto/passphrase.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { fold } from '../../lib/flows/search.ts';
import { Database } from '../../lib/store/database.ts';
import { seedItems } from '../e2e/seed-items.ts';
import type { Measured } from './figure.ts';

// Runs in a page of the extension, with the very code of its pages. The bench calls what is exposed.

const passphrase = 'vier groene fietsen zwemmen';

/** Unlocking, and Argon2id alone with the same parameters in the same kind of worker. */
async function unlock(runs: number): Promise<Measured> {
  const database = new Database();
  const { vault } = ownVault({ ...pageVault, wipeRest, database, clock: () => new Date() });
  await vault.choose(passphrase);
  const measured = { floor: [] as number[], value: [] as number[] };
  for (let run = 0; run < runs; run++) {
    measured.floor.push(await timed(() => deriveInWorker(passphrase, newParameters())));
    await vault.lock();
    measured.value.push(await timed(() => vault.unlock(passphrase)));
  }
  database.close();
  return measured;
}

function pageText(index: number): string {
  return `${'woorden op een pagina '.repeat(90)} nummer${index}`;
}

/** Adds items to the case: a picture of these sides, the text of a page of its own and a label each. */
async function seed(count: number, ...picture: [width: number, height: number]): Promise<number> {
  const database = new Database();
  const first = await database.items.count();
  const size = await seedItems(count, { picture, text: (index) => pageText(first + index) });
  const { review } = ownVault({ ...pageVault, wipeRest, database, clock: () => new Date() });
  const fresh = (await review.rows()).slice(0, count);
  await review.marks.addLabel(
    fresh.map(({ item }) => item),
    'Telegram groep A',
  );
  database.close();
  return size;
}

/** Milliseconds from asking for a page of ours until its list, or that it is empty, can be read. */
async function open(path: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1200px; height: 800px';
    frame.src = path;
    times.push(
      await timed(async () => {
        document.body.append(frame);
        await shown(frame);
      }),
    );
    frame.remove();
  }
  return times;
}

const usable = '[data-test=items] time, [data-test=empty], .recent > p';

async function shown(frame: HTMLIFrameElement): Promise<void> {
  while (!frame.contentDocument?.querySelector(usable))
    await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A word looked for again, after everything was opened once; and in the same text in memory. */
async function search(runs: number): Promise<Measured & { first: number }> {
  const database = new Database();
  const { review } = ownVault({ ...pageVault, wipeRest, database, clock: () => new Date() });
  const searcher = review.searcher();
  const { signal } = new AbortController();
  const word = 'nummer1234';
  const rows = await review.rows();
  const wanted = { words: word, show: 'all' as const };
  const find = () => searcher.find(wanted, rows, signal, () => undefined);
  const first = await timed(find);
  const texts = await textsOf(database);
  const measured = { floor: [] as number[], value: [] as number[], first };
  for (let run = 0; run < runs; run++) {
    let found = 0;
    const scan = () => (found = texts.filter((text) => text.includes(word)).length);
    measured.floor.push(await timed(() => Promise.resolve(scan())));
    let items: unknown[] = [];
    measured.value.push(await timed(async () => (items = await find())));
    if (items.length !== found) throw new Error(`found ${items.length}, not ${found}`);
  }
  database.close();
  return measured;
}

async function textsOf(database: Database): Promise<string[]> {
  const count = await database.items.count();
  return Array.from({ length: count }, (_, index) => fold(pageText(index)));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What the bench sees of this page. */
export interface BenchPage {
  unlock: typeof unlock;
  seed: typeof seed;
  open: typeof open;
  search: typeof search;
}

Object.assign(globalThis, { bench: { unlock, seed, open, search } satisfies BenchPage });
document.title = 'ready';
