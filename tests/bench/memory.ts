import type { Session } from '../e2e/browser.ts';
import { peakDuring, settled } from '../e2e/memory-of.ts';

const perMebibyte = 2 ** 20 / 1_000_000;

/** Memory of the extension's processes in MB, at rest. */
export async function idleMemory(session: Session): Promise<number> {
  return (await settled(session)) * perMebibyte;
}

/** Does some work, and gives the most memory that the extension's processes had meanwhile, in MB. */
export async function peakMemory(session: Session, work: Promise<unknown>): Promise<number> {
  const peak = (await peakDuring(session, work)) * perMebibyte;
  await work;
  return peak;
}
