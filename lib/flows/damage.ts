import type { FaultCode } from '../base/fault.ts';

/** A file that is not as recorded, and the digest that was found instead, if any. */
export interface Damage {
  file: string;
  fault: FaultCode;
  found: string | null;
}
