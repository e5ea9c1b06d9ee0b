// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of the question whether anyone could be under 18, and of what the popup then says. */
export const ageNl = {
  'minor-question': 'Kan iemand op het beeld jonger zijn dan 18?',
  'minor-question-note':
    'Het gaat om de leeftijd op het beeld. Denk ook aan jezelf, en aan oude foto’s of video’s.',
  'minor-yes': 'Ja',
  'minor-unknown': 'Ik weet het niet',
  'minor-no': 'Nee, iedereen is 18 of ouder',
  'minor-locked': 'In dit dossier bewaart Zegel alleen gegevens, geen beeld.',
  'minor-popup':
    'Iemand op het beeld kan jonger dan 18 zijn. Daarom bewaart Zegel adres, namen, tijden en tekst, ' +
    'maar geen beeld.',
  'minor-capture': 'Bewaar de gegevens van deze pagina',
  'minor-busy': 'Bezig met opslaan.',
  'outcome-facts-only':
    'De gegevens zijn bewaard. Er is geen beeld bewaard, want dit dossier bevat alleen gegevens.',
  'left-title': {
    one: 'Er staat nog beeld in {count} item van dit dossier',
    other: 'Er staat nog beeld in {count} items van dit dossier',
  },
  'left-open': 'Open het dossier om te lezen wat je kunt doen.',
} as const;
