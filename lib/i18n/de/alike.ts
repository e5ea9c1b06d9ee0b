// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts about media that are the same, or alike. */
export const alikeDe = {
  'also-seen-note':
    'Genau dieselbe Datei ist auch bei anderen Einträgen gesichert. Das sagt nicht, wer sie dort zuerst eingestellt hat.',
  'also-seen-report':
    'Genau dieselbe Datei ist auch bei anderen Beweisstücken gesichert (gleicher SHA-256). Das sagt nicht, wer sie dort zuerst eingestellt hat.',
  'also-seen-title': 'Auch gesehen bei',
  'also-seen-line': '{name}: auch bei Beweisstück {number}, {address}, gesichert {at}',
  'also-seen-unknown': 'Adresse nicht bekannt',
  'also-seen-open': 'Eintrag {number} öffnen',
  'pdq-title': 'Fingerabdruck für Ähnlichkeit (PDQ)',
  'pdq-value':
    '{hash}, Qualität {quality} von 100. Eine Hilfe, um dasselbe Bild wiederzufinden, kein Beweis.',
  'pdq-none': 'Nicht berechnet: {reason}',
  'pdq-too-small': 'Das Bild ist zu klein.',
  'pdq-too-large': 'Das Bild ist zu groß.',
  'pdq-undecodable': 'Der Browser kann die Datei nicht anzeigen.',
  'pdq-pixels-altered': 'Der Browser gibt die Bildpunkte verändert weiter.',
} as const;
