/** Texts of the popup. */
export const popupDe = {
  'this-page': 'Diese Seite',
  capture: 'Diesen Bildschirm sichern',
  'more-ways': 'Andere Arten zu sichern',
  'way-screen': 'Diesen Bildschirm sichern',
  'way-page': 'Die ganze Seite sichern',
  'way-page-note': 'Zegel blättert von oben nach unten und stellt danach alles zurück.',
  'way-up': 'Gespräch: ältere Nachrichten',
  'way-up-note': 'Von hier aus nach oben.',
  'way-down': 'Gespräch: neuere Nachrichten',
  'way-down-note': 'Von hier aus nach unten.',
  'way-part': 'Einen Teil des Bildschirms',
  'way-part-note': 'Sie wählen den Teil auf der Seite. Der ganze Bildschirm wird auch gesichert.',
  'way-facts': 'Nur Angaben, ohne Bild',
  'way-facts-note': 'Adresse, Text und Zeit. Es wird kein einziges Bild gesichert.',
  'bound-label': 'Ganze Seite und Gespräch: höchstens',
  'bound-screens': { one: '{count} Bildschirm', other: '{count} Bildschirme' },
  'progress-title': 'Wird gesichert',
  'progress-note': 'Lassen Sie die Seite sichtbar, bis es fertig ist.',
  'progress-marking': 'Wählen Sie auf der Seite, welchen Teil Sie sichern möchten.',
  'progress-looking': 'Zegel sieht sich die Seite an.',
  'progress-taking': '{done} von etwa {expected} Bildern gesichert.',
  'progress-left': { one: 'Noch etwa {count} Sekunde.', other: 'Noch etwa {count} Sekunden.' },
  'progress-joining': 'Die Bilder werden zusammengefügt.',
  'progress-stop': 'Stoppen und behalten, was da ist',
  'mark-title': 'Welchen Teil möchten Sie sichern?',
  'mark-help':
    'Ziehen Sie einen Rahmen, oder nehmen Sie die Pfeiltasten. Mit Umschalt und den Pfeiltasten ' +
    'wird er größer oder kleiner. Enter sichert, Escape stoppt.',
  'mark-keep': 'Diesen Teil sichern',
  'mark-cancel': 'Stoppen',
  'capture-shortcut': 'Tastenkürzel: {keys}',
  'capture-busy': 'Wird gesichert. Lassen Sie die Seite kurz offen.',
  'outcome-done': 'Gesichert. Es ist in Ihrem Fall.',
  'outcome-partly': 'Gesichert, aber nicht alles. {failed} Der Rest ist gesichert.',
  'outcome-failed': 'Nicht gesichert.',
  'outcome-taken': { one: 'Gesichert: {count} Bild.', other: 'Gesichert: {count} Bilder.' },
  'outcome-shortcut': 'Beim letzten Mal:',
  'access-browser-page':
    'Das ist eine Seite des Browsers selbst. Keine Erweiterung darf sie sehen. ' +
    'Gehen Sie zu der Seite, die Sie sichern möchten, und öffnen Sie Zegel dort.',
  'access-store':
    'Das ist der Store für Erweiterungen. Keine Erweiterung darf ihn sehen. ' +
    'Gehen Sie zu der Seite, die Sie sichern möchten, und öffnen Sie Zegel dort.',
  'access-local-file':
    'Das ist eine Datei auf diesem Gerät. Vielleicht erlaubt der Browser das nicht. ' +
    'Sie können es versuchen.',
  'access-no-page':
    'Hier ist keine Webseite offen. Gehen Sie zu der Seite, die Sie sichern möchten, und öffnen ' +
    'Sie Zegel dort.',
  'case-target': 'Kommt in den Fall {name}',
  'recent-title': 'Zuletzt gesichert',
  'recent-empty': 'Sie haben noch nichts gesichert.',
  'open-case': 'Fall öffnen',
};
