/** Texts of the custody log. */
export const logDe = {
  'log-title': 'Protokoll',
  'log-note':
    'Hier schreibt Zegel auf, was mit dem Fall geschieht. Jede Zeile ist fest verbunden mit der Zeile ' +
    'davor. Sie können keine Zeilen löschen.',
  'log-empty': 'Das Protokoll ist noch leer.',
  'log-seq': 'Nr.',
  'log-time': 'Zeit',
  'log-action': 'Was geschah',
  'log-item': 'Eintrag',
  'log-digest': 'Prüfsumme',
  'log-no-value': 'keine',
  'action-case-opened': 'Fall begonnen',
  'action-item-acquired': 'Eintrag gesichert',
  'action-acquisition-incomplete': 'Eintrag gesichert, aber nicht alles hat geklappt',
  'action-time-stamped': 'Zeitstempel erhalten',
  'action-time-stamp-refused': 'Zeitstempel abgelehnt',
  'action-note-added': 'Notiz hinzugefügt',
  'action-item-deleted': 'Eintrag gelöscht',
  'action-minor-answered': 'Gefragt: könnte jemand unter 18 sein',
  'action-pictures-erased': 'Bilder eines Eintrags gelöscht',
  'action-pictures-left-out': 'Bilder nicht ins Paket aufgenommen',
  'action-integrity-failed': 'Schaden gefunden',
  'action-bundle-exported': 'Paket gemacht',
};
