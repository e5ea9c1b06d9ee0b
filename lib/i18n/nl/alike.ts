// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts about media that are the same, or alike. */
export const alikeNl = {
  'also-seen-note':
    'Precies hetzelfde bestand is ook bij andere items bewaard. Dat zegt niet wie het er het eerst heeft gezet.',
  'also-seen-report':
    'Precies hetzelfde bestand is ook bij andere stukken bewaard (gelijke SHA-256). Dat zegt niet wie het er het eerst heeft gezet.',
  'also-seen-title': 'Ook gezien bij',
  'also-seen-line': '{name}: ook bij stuk {number}, {address}, bewaard {at}',
  'also-seen-unknown': 'adres niet bekend',
  'also-seen-open': 'Open item {number}',
  'pdq-title': 'Vingerafdruk voor gelijkenis (PDQ)',
  'pdq-value':
    '{hash}, kwaliteit {quality} van 100. Hulp bij het terugvinden van dezelfde afbeelding, geen bewijs.',
  'pdq-none': 'Niet berekend: {reason}',
  'pdq-too-small': 'de afbeelding is te klein.',
  'pdq-too-large': 'de afbeelding is te groot.',
  'pdq-undecodable': 'de browser kan het bestand niet tonen.',
  'pdq-pixels-altered': 'de browser geeft de beeldpunten veranderd door.',
} as const;
