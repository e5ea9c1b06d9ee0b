import { Fault } from '../base/fault.ts';

/** A backup that is not as we write them. */
export function invalid(why: string, cause?: unknown): Fault {
  return new Fault('backup-invalid', `The backup cannot be used: ${why}.`, cause);
}
