/** Every way something can go wrong that a person is told about. Each has a text in each language. */
export const faultCodes = [
  'page-forbidden',
  'page-gone',
  'page-changed',
  'page-unreadable',
  'picture-failed',
  'nothing-captured',
  'capture-running',
  'part-cancelled',
  'facts-only',
  'picture-erased',
  'storage-full',
  'storage-failed',
  'vault-locked',
  'record-unreadable',
  'file-missing',
  'file-changed',
  'export-empty',
  'export-invalid',
  'export-too-large',
  'backup-empty',
  'backup-changed',
  'backup-passphrase',
  'backup-invalid',
  'backup-newer',
  'restore-running',
  'copy-failed',
  'message-refused',
  'unexpected',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** An error with a code that the screens translate, a plain English sentence, and its cause. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Fault';
    this.code = code;
  }
}

/** The fault itself, or what was thrown as the cause of an `unexpected` one. */
export function asFault(thrown: unknown): Fault {
  return thrown instanceof Fault ? thrown : new Fault('unexpected', messageOf(thrown), thrown);
}

/** The text of anything thrown, at most 500 characters: texts of pages may end up in it. */
export function messageOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 500);
}
