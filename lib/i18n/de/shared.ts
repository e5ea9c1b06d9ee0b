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
  'no-title': 'Ohne Titel',
  'technical-note': 'Technische Meldung',
  'case-title': 'Fall {code}',
  'case-new': 'Neuer Fall',
  language: 'Sprache',
  'items-title': 'Einträge',
  'items-empty': 'In diesem Fall ist noch nichts.',
  'items-empty-next':
    'Gehen Sie zu der Seite, die Sie sichern möchten. Klicken Sie dort auf das Symbol von Zegel oder drücken Sie {keys}.',
  'item-failures': {
    one: '{count} Teil hat nicht geklappt',
    other: '{count} Teile haben nicht geklappt',
  },
  'pick-item':
    'Wählen Sie einen Eintrag, um ihn anzusehen. Bilder bleiben verschwommen, bis Sie sie zeigen.',
  'back-to-list': 'Zurück zur Liste',
  'start-failed': 'Zegel konnte nicht starten.',
};
