import { readFileSync } from 'node:fs';
import type { Session } from './browser.ts';

/** Memory of the extension's processes in MiB: what they have for themselves and a share of the rest. */
export async function memoryOf(session: Session): Promise<number> {
  const sizes = (await session.extensionPids()).map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Follows the memory until the work is done; gives the most that was seen. */
export async function peakDuring(session: Session, work: Promise<unknown>): Promise<number> {
  let peak = 0;
  const running = { yes: true };
  const end = () => (running.yes = false);
  work.then(end, end);
  while (running.yes) {
    peak = Math.max(peak, await memoryOf(session));
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return peak;
}

/** Idle is reached when the memory has stopped falling. */
export async function settled(session: Session): Promise<number> {
  let before = Infinity;
  let now = await memoryOf(session);
  while (now < before - 5) {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    [before, now] = [now, await memoryOf(session)];
  }
  return now;
}
