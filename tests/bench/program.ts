import { spawnSync } from 'node:child_process';

/**
 * Milliseconds that a program takes from start to end, in a folder. It may find fault with what it is given.
 * @throws Error when it did not run.
 */
export function timeOf(program: string, args: readonly string[], folder = '.'): number {
  const start = performance.now();
  const { error } = spawnSync(program, args, { cwd: folder });
  if (error) throw error;
  return performance.now() - start;
}
