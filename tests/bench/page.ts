import { deriveInWorker } from '../../lib/browser/passphrase-key.ts';
import { pageVault } from '../../lib/browser/page-vault.ts';
import { newParameters } from '../../lib/crypto/passphrase.ts';
import { ownVault } from '../../lib/flows/own-vault.ts';
import { Database } from '../../lib/store/database.ts';
import type { Measured } from './figure.ts';

// Runs in a page of the extension, with the very code of its pages. The bench calls what is exposed.

const passphrase = 'vier groene fietsen zwemmen';

/** Unlocking, and Argon2id alone with the same parameters in the same kind of worker. */
async function unlock(runs: number): Promise<Measured> {
  const database = new Database();
  const { vault } = ownVault({ ...pageVault, database, clock: () => new Date() });
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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What the bench sees of this page. */
export interface BenchPage {
  unlock: typeof unlock;
}

Object.assign(globalThis, { bench: { unlock } satisfies BenchPage });
document.title = 'ready';
