/** Texts that more than one screen shows, and the frame of the case page. */
export const sharedDe = {
  'sealed-explained':
    'Was Sie sichern, wird versiegelt: Zegel hält von jeder Datei eine Prüfsumme fest. ' +
    'Wenn sich später etwas ändert, ist das zu sehen.',
  unprotected:
    'Es gibt noch kein Passwort. Wer diesen Browser öffnen kann, kann auch diesen Fall ansehen.',
  loading: 'Wird geladen.',
  'item-count': { one: '{count} Eintrag in diesem Fall', other: '{count} Einträge in diesem Fall' },
  'item-number': 'Eintrag {number}',
  'item-damaged': 'Beschädigt',
  'no-address': 'Adresse nicht bekannt',
  'technical-note': 'Technische Meldung',
  language: 'Sprache',
  'item-failures': {
    one: '{count} Teil hat nicht geklappt',
    other: '{count} Teile haben nicht geklappt',
  },
  'start-failed': 'Zegel konnte nicht starten.',
};
