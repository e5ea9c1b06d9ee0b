import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from './browser.ts';
import { commandLine, descendants } from './processes.ts';

/** Memory of a browser with all its processes, in MiB. */
export interface Peak {
  idle: number;
  peak: number;
}

/** Follows the memory of a whole browser until some work is done. */
export async function peakOf(session: Session, work: Promise<unknown>): Promise<Peak> {
  const idle = memoryOf(session);
  let peak = idle;
  const running = { yes: true };
  const end = () => (running.yes = false);
  work.then(end, end);
  while (running.yes) {
    peak = Math.max(peak, memoryOf(session));
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return { idle, peak };
}

/** What all processes have for themselves, and a share of the rest. */
function memoryOf({ profile }: Session): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const roots = all.map(Number).filter((pid) => commandLine(pid).includes(profile));
  const pids = new Set(roots.flatMap((pid) => [pid, ...descendants(pid)]));
  const sizes = [...pids].map((pid) => proportional(pid));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}

function proportional(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  } catch {
    return 0; // It has ended meanwhile.
  }
}
