import { Fault, messageOf } from '../base/fault.ts';

/** A fault for what IndexedDB threw: a full disk is told apart from the rest. */
export function storageFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const code = isFull(thrown) ? 'storage-full' : 'storage-failed';
  return new Fault(code, messageOf(thrown), thrown);
}

// Dexie wraps the cause of an aborted transaction in `inner`; browsers name it QuotaExceededError.
function isFull(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { name, inner } = thrown as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || isFull(inner);
}
