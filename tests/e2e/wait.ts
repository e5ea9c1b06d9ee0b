import { setTimeout as pause } from 'node:timers/promises';

/** How long a step may take unless its caller says otherwise, in milliseconds. */
export const patience = 20_000;

/**
 * Asks again and again until there is an answer.
 * @param what what is waited for, named in the error
 * @param ask gives `undefined` as long as there is no answer; what it throws ends the waiting
 * @throws Error when there is none in time
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  ms: number = patience,
): Promise<T> {
  const deadline = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`no ${what} within ${ms} ms`);
    await pause(50);
  }
}
