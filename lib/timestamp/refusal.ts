import type { RefusalCode } from '../base/stamp-reason.ts';

/** Thrown inside the checks and caught at their top: what is wrong with a reply. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Ends a check. @throws Refusal always. */
export function refuse(code: RefusalCode): never {
  throw new Refusal(code);
}

/** Goes on only when a condition holds. @throws Refusal. */
export function demand(
  condition: unknown,
  code: RefusalCode = 'reply-malformed',
): asserts condition {
  if (!condition) refuse(code);
}
