/** Texts of the export panel. */
export const exportNl = {
  'export-open': 'Maak een bundel',
  'with-colon': '{label}:',
  'export-title': 'Bundel voor de politie',
  'export-intro':
    'Een bundel is een bestand met alles uit dit dossier en een verslag erbij. ' +
    'Je dossier blijft hier gewoon staan.',
  'export-nothing': 'Dit dossier is nog leeg. Bewaar eerst een scherm.',
  'export-language': 'Taal van het verslag',
  'export-start': 'Start',
  'export-hide': 'Sluit',
  'export-cancel': 'Stop',
  'export-stopping': 'Bezig met stoppen.',
  'export-stopped': 'Gestopt. Er is geen bundel gemaakt. Je dossier is niet veranderd.',
  'export-preparing': 'Bezig met voorbereiden.',
  'export-progress': 'Stap {step} van {steps}: {phase} ({percent})',
  'phase-checking': 'bestanden controleren',
  'phase-report': 'verslag maken',
  'phase-writing': 'bundel schrijven',
  'phase-verifying': 'bundel nakijken',
  'export-done': 'De bundel is klaar en nagekeken.',
  'export-items': { one: '{count} item in de bundel.', other: '{count} items in de bundel.' },
  'export-damaged': {
    one: '{count} item is beschadigd. In het verslag staat precies wat er niet klopt.',
    other: '{count} items zijn beschadigd. In het verslag staat precies wat er niet klopt.',
  },
  'export-undamaged': 'Er is geen schade gevonden.',
  'export-where':
    'De browser zet de bundel in de map Downloads. Wie dit apparaat gebruikt, kan het bestand ' +
    'daar zien. Het staat ook in de lijst met downloads van de browser.',
  'export-file': 'Bestand',
  'seal-code': 'Zegelcode',
  'seal-code-advice':
    'Vraag of deze zegelcode in je aangifte wordt opgeschreven. ' +
    'Met de code is later na te gaan of dit nog dezelfde bundel is.',
  save: 'Bewaar nog een keer in Downloads',
  'save-busy': 'Bezig met bewaren in Downloads.',
  'save-done': 'Doorgegeven aan de browser.',
  'save-failed': 'Het bestand is niet in Downloads gezet.',
  'export-close': 'Klaar',
  'export-close-note':
    'Met Klaar haalt Zegel zijn eigen tijdelijke kopie weg. Het bestand in Downloads blijft staan.',
  'export-failed': 'Er is geen bundel gemaakt.',
  'export-again': 'Probeer opnieuw',
} as const;
