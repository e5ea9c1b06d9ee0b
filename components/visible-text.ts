// Control and format characters (direction overrides among them) can make a text read as another
// one. The joiners U+200C and U+200D stay: real languages and emoji need them.
const deceptive = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Hostile text, safe to look at: every character that hides or turns text is written out. */
export function visibleText(text: string): string {
  return text.replace(deceptive, (character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `‹U+${digits.padStart(4, '0')}›`;
  });
}

/** At most about `limit` characters: the start, an ellipsis and the end. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  // A cut in the middle of a pair must not leave half a character.
  return `${text.slice(0, half)}…${text.slice(-half)}`.toWellFormed();
}
