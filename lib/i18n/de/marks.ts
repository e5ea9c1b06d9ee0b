/** Labels and notes, choosing several items, and what is in no bundle yet. */
export const marksDe = {
  'own-title': 'Etiketten und Notiz',
  'own-note': 'Nur für Sie. Es kommt nicht in das Paket und steht nicht im Protokoll.',
  'own-damaged':
    'Ihre Etiketten und Notizen sind beschädigt und nicht mehr lesbar. Die Einträge selbst sind noch da. ' +
    'Sie können neue Etiketten und Notizen schreiben.',
  'own-not-kept': 'Was Sie geschrieben haben, konnte nicht gespeichert werden.',
  'label-list': 'Etiketten',
  'label-new': 'Neues Etikett',
  'label-hint': 'Kurz, in eigenen Worten. Zum Beispiel: Telegram-Gruppe A.',
  'label-add': 'Etikett hinzufügen',
  'label-used': 'Schon benutzt',
  'label-remove': 'Etikett {label} entfernen',
  'note-label': 'Notiz',
  'note-kept': 'Gespeichert.',
  'note-marker': 'Notiz',
  'filter-label': 'Etikett',
  'filter-any': 'Alle Etiketten',
  'show-noted': 'Mit einer Notiz',
  'show-damaged': 'Beschädigt',
  'choose-start': 'Mehrere Einträge wählen',
  'choose-end': 'Auswahl beenden',
  'choose-count': '{chosen} von {total} gewählt.',
  'choose-all': 'Alle {total} wählen',
  'choose-none': 'Nichts wählen',
  'choose-label-title': 'Etikett für die gewählten Einträge',
  'choose-labelled': {
    one: 'Das Etikett steht bei {count} Eintrag.',
    other: 'Das Etikett steht bei {count} Einträgen.',
  },
  'choose-delete': 'Gewählte Einträge löschen',
  'choose-delete-first': { one: '{count} Eintrag löschen?', other: '{count} Einträge löschen?' },
  'choose-delete-goes':
    'Die Bilder, Texte und Angaben verschwinden, mit den Etiketten und Notizen dazu. ' +
    'Das lässt sich nicht rückgängig machen.',
  'choose-delete-stays':
    'Im Protokoll bleibt zu jedem Eintrag stehen, dass es ihn gab und dass er gelöscht wurde. ' +
    'Pakete, die Sie schon gemacht haben, ändern sich nicht.',
  'choose-delete-second': {
    one: '{count} Eintrag löschen: Sind Sie sicher?',
    other: '{count} Einträge löschen: Sind Sie sicher?',
  },
  'choose-delete-last':
    'Nach dieser Schaltfläche beginnt es. Was weg ist, kann niemand zurückholen.',
  'choose-delete-confirm': {
    one: 'Ja, {count} Eintrag löschen',
    other: 'Ja, {count} Einträge löschen',
  },
  'choose-delete-running': '{done} von {total} Einträgen gelöscht.',
  'choose-delete-stop': 'Löschen stoppen',
  'choose-delete-stopping': 'Wird gestoppt.',
  'choose-deleted': {
    one: '{count} Eintrag wurde gelöscht.',
    other: '{count} Einträge wurden gelöscht.',
  },
  'choose-left': {
    one: 'Gestoppt: {count} Eintrag wurde nicht gelöscht.',
    other: 'Gestoppt: {count} Einträge wurden nicht gelöscht.',
  },
  'choose-failed': {
    one: 'Eintrag {numbers} konnte nicht gelöscht werden und ist noch da.',
    other: 'Diese {count} Einträge konnten nicht gelöscht werden und sind noch da: {numbers}.',
  },
  'export-size': 'Das Paket wird ungefähr {size} groß. Um es zu machen, müssen {room} frei sein.',
  'export-due': {
    one: '{count} Eintrag ist noch in keinem Paket.',
    other: '{count} Einträge sind noch in keinem Paket.',
  },
};
