import type { RefObject } from 'preact';

/** The passphrase of a field, which is empty after that. */
export function take(field: RefObject<HTMLInputElement | null>): string {
  const input = field.current;
  if (!input) return '';
  const passphrase = input.value;
  input.value = '';
  return passphrase;
}
