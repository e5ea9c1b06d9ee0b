/** Fewest characters a passphrase may have. */
export const shortestPassphrase = 8;

export type Strength = 'too-short' | 'weak' | 'fair' | 'strong';

/**
 * How hard a passphrase is to guess, roughly and on the careful side: length counts, and a text of
 * few different characters or one run on the keyboard counts for little.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.normalize('NFC').trim();
  if (text.length < shortestPassphrase) return 'too-short';
  const words = text.split(/[\s\-_.,]+/).filter((word) => word.length >= 3);
  const different = new Set(text.toLowerCase()).size;
  if (different < 5 || isRun(text)) return 'weak';
  if (new Set(words).size >= 4 || (text.length >= 16 && different >= 9)) return 'strong';
  return text.length >= 12 && different >= 7 ? 'fair' : 'weak';
}

const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function isRun(text: string): boolean {
  const lower = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const covered = runs.flatMap((run) => longest(lower, run));
  return Math.max(0, ...covered) >= lower.length - 3;
}

function longest(text: string, run: string): number {
  for (let length = Math.min(text.length, run.length); length > 3; length--)
    for (let at = 0; at + length <= run.length; at++)
      if (text.includes(run.slice(at, at + length))) return length;
  return 0;
}
