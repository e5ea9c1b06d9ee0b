import type { Bytes } from '../base/bytes.ts';

/**
 * The certificates (DER) in a text that a person pasted: PEM (RFC 7468) in its lax form, with other
 * text around it. What is no base64 is left out. Nothing is checked.
 */
export function certificatesIn(text: string): Bytes[] {
  const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g);
  return [...blocks].flatMap(([, base64 = '']) => bytesOf(base64.replace(/\s+/g, '')));
}

function bytesOf(base64: string): Bytes[] {
  try {
    return [Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))];
  } catch {
    return []; // Not base64.
  }
}
