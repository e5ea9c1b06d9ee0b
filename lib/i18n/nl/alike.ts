// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts about media that were kept more than once. */
export const alikeNl = {
  'also-seen-title': 'Ook gezien bij',
  'also-seen-note':
    'Precies hetzelfde bestand is ook bij andere items bewaard. Dat zegt niet wie het er het eerst heeft gezet.',
  'also-seen-report':
    'Precies hetzelfde bestand is ook bij andere stukken bewaard (gelijke SHA-256). Dat zegt niet wie het er het eerst heeft gezet.',
  'also-seen-line': '{name}: ook bij stuk {number}, {address}, bewaard {at}',
  'also-seen-unknown': 'adres niet bekend',
  'also-seen-open': 'Open item {number}',
} as const;
