import { Fault, messageOf } from '../base/fault.ts';

/** A fault for what IndexedDB threw: a full disk is told apart from the rest. */
export function storageFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const code = isFull(thrown) ? 'storage-full' : 'storage-failed';
  return new Fault(code, messageOf(thrown), thrown);
}

// Browsers name it QuotaExceededError. Dexie wraps the cause of an aborted transaction in `inner`, and
// those of a bulk write in `failures`.
function isFull(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { name, inner, failures } = thrown as Record<string, unknown>;
  const within = [inner, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
  return name === 'QuotaExceededError' || within.some(isFull);
}
