/** Texts of one opened item. */
export const itemDe = {
  'picture-title': 'Bild',
  'picture-none': 'Zu diesem Eintrag gibt es kein Bild.',
  'picture-blurred': 'Verschwommenes Bild vom Bildschirm',
  'picture-revealed': 'Das gesicherte Bild vom Bildschirm',
  'no-title': 'Ohne Titel',
  'case-title': 'Fall {code}',
  'case-new': 'Neuer Fall',
  'items-title': 'Einträge',
  'items-empty': 'In diesem Fall ist noch nichts.',
  'items-empty-next':
    'Gehen Sie zu der Seite, die Sie sichern möchten. Klicken Sie dort auf das Symbol von Zegel oder drücken Sie {keys}.',
  'pick-item':
    'Wählen Sie einen Eintrag, um ihn anzusehen. Bilder bleiben verschwommen, bis Sie sie zeigen.',
  'back-to-list': 'Zurück zur Liste',
  reveal: 'Zum Ansehen gedrückt halten',
  'reveal-note':
    'Lassen Sie los, und das Bild ist wieder verschwommen. Es geht auch mit der Leertaste oder Enter.',
  'facts-title': 'Angaben',
  'fact-address': 'Adresse in der Adressleiste',
  'fact-page-address': 'Adresse laut der Seite',
  'fact-title': 'Titel',
  'fact-canonical': 'Feste Adresse laut der Seite',
  'fact-time': 'Zeit',
  'fact-time-value': '{time}, nach der Uhr dieses Geräts (Zeitzone {zone})',
  'fact-trigger': 'Gesichert mit',
  'trigger-popup': 'Schaltfläche von Zegel',
  'trigger-shortcut': 'Tastenkürzel',
  'trigger-menu': 'Menü der rechten Maustaste',
  'fact-browser': 'Browser',
  'fact-sizes': 'Maße',
  'fact-sizes-value':
    'Sichtbarer Teil {width} × {height}, ganze Seite {pageWidth} × {pageHeight}, Maßstab {ratio}',
  'fact-coverage': 'Was zu sehen ist',
  'coverage-whole':
    'Das Bild zeigt den sichtbaren Teil der Seite ({width} × {height} Bildpunkte). Was nicht im Bild war, ist nicht darauf.',
  'coverage-part':
    'Nicht alles hat geklappt: {taken} von {planned} Bildern sind gesichert. Was nicht im Bild war, ist nicht darauf.',
  'coverage-none': 'Es wurde kein Bild vom Bildschirm gesichert.',
  'coverage-facts': 'Mit Absicht wurde kein Bild gesichert: nur Angaben und Text.',
  'coverage-marked': 'Ein Teil von {width} × {height} Bildpunkten ist markiert.',
  'coverage-page': {
    one: 'Die Seite in {count} Bild, neben der ersten, unberührten Ansicht.',
    other:
      'Die Seite von oben nach unten in {count} Bildern, neben der ersten, unberührten Ansicht.',
  },
  'coverage-up': {
    one: 'Von der ersten Stelle nach oben, in {count} Bild.',
    other: 'Von der ersten Stelle nach oben, in {count} Bildern.',
  },
  'coverage-down': {
    one: 'Von der ersten Stelle nach unten, in {count} Bild.',
    other: 'Von der ersten Stelle nach unten, in {count} Bildern.',
  },
  'coverage-messages': {
    one: '{count} Nachricht gelesen.',
    other: '{count} Nachrichten gelesen, jede einmal.',
  },
  'coverage-joins': {
    one: 'An {count} Stelle passen zwei Bilder nicht genau aneinander: Dort hat sich etwas bewegt, oder ein Stück fehlt.',
    other:
      'An {count} Stellen passen zwei Bilder nicht genau aneinander: Dort hat sich etwas bewegt, oder ein Stück fehlt.',
  },
  'coverage-images': {
    one: '{count} Bild auf der Seite war nicht rechtzeitig geladen.',
    other: '{count} Bilder auf der Seite waren nicht rechtzeitig geladen.',
  },
  'coverage-altered': {
    one: '{count} Teil, der immer im Bild blieb, wurde weggelassen oder festgehalten. In der ersten, unberührten Ansicht ist er zu sehen.',
    other:
      '{count} Teile, die immer im Bild blieben, wurden weggelassen oder festgehalten. In der ersten, unberührten Ansicht sind sie zu sehen.',
  },
  'fact-changes': 'Beim Sichern verändert',
  'change-navigated': 'Die Seite wechselte zu einer anderen Adresse.',
  'change-tab-switched': 'Ein anderer Tab kam nach vorn.',
  'change-tab-closed': 'Der Tab wurde geschlossen.',
  'fact-failures': 'Nicht geklappt',
  'fact-cuts': 'Gekürzt',
  'cut-size': '{what}: {kept} gesichert, der Rest war zu groß.',
  'cut-time': '{what}: {kept} gesichert, der Rest dauerte zu lange.',
  'cut-count': '{what}: {kept} gesichert, es waren zu viele.',
  'cut-facts-only': '{what}: {kept} gesichert, in diesem Fall sichert Zegel keine Bilder.',
  'cut-had': 'Auf der Seite vorhanden: {had}.',
  'none-seen': 'Nichts',
  'fact-software': 'Version von Zegel',
  'fact-item': 'Kennung des Eintrags',
  'fact-digest': 'Prüfsumme des Eintrags (SHA-256)',
  'files-title': 'Dateien',
  'files-empty': 'Zu diesem Eintrag gibt es keine Dateien.',
  'files-checked': 'Zegel hat jede Datei neu gelesen und mit ihrer Prüfsumme verglichen.',
  'file-digest': 'Prüfsumme (SHA-256)',
  'file-whole': 'Unverändert',
  'file-derived': 'Von Zegel gemacht',
  'file-derived-from': { one: 'aus {count} Original', other: 'aus {count} Originalen' },
  'picture-view': 'Unberührte Ansicht',
  'picture-whole': 'Zusammengefügt, {number} von {count}',
  'picture-tile': 'Bild {number} von {count}',
  'picture-marked': 'Der markierte Teil',
  'picture-choose': 'Welches Bild',
  'delete-start': 'Diesen Eintrag löschen',
  'delete-title': 'Eintrag {number} löschen?',
  'delete-goes':
    'Bild, Text und Angaben dieses Eintrags werden gelöscht. Sie können das nicht rückgängig machen.',
  'delete-stays':
    'Im Protokoll bleibt stehen, dass es einen Eintrag gab und dass er gelöscht wurde. ' +
    'Pakete, die Sie schon gemacht haben, ändern sich nicht.',
  'delete-confirm': 'Ja, löschen',
  'delete-cancel': 'Nein, behalten',
  'delete-busy': 'Wird gelöscht.',
  'delete-done': 'Eintrag {number} wurde gelöscht.',
};
