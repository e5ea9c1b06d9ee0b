import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** All processes under one, from the process table of Linux. */
export function descendants(root: number): number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = parents.map(Number).filter((pid) => parentOf(pid) === root);
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}

function parentOf(pid: number): number | undefined {
  // The name of the process, in brackets, may hold spaces; what follows it may not.
  const [, after] = readProc(pid, 'stat').split(/\) (?!.*\) )/);
  return after === undefined ? undefined : Number(after.split(' ')[1]);
}

/** The program and the arguments of a process; empty when it has ended. */
export function commandLine(pid: number): string {
  return readProc(pid, 'cmdline').replaceAll('\0', ' ');
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    // A process may end between the listing and the reading.
    if (error instanceof Error) return '';
    throw error;
  }
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Has something done when this process ends, also by Ctrl+C: no browser outlives its test. */
export function atOurEnd(act: () => void): void {
  process.once('exit', act);
  for (const [signal, code] of Object.entries(signals)) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(code));
  }
}

/** Whether a program that was started here has ended. */
export function hasEnded(program: ChildProcess): boolean {
  return program.exitCode !== null || program.signalCode !== null;
}

/** Ends a browser at once, with all processes that it started. */
export function endGroup(program: ChildProcess): void {
  if (program.pid === undefined || hasEnded(program)) return;
  process.kill(-program.pid, 'SIGKILL');
}
