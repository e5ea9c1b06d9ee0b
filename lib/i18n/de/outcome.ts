/** Texts of how a capture goes and ended, and of how the time of an item stands. */
export const outcomeDe = {
  'step-page': 'Text und Angaben der Seite konnten nicht gelesen werden.',
  'step-capture': 'Das Sichern brach ab. Was bis dahin gespeichert war, steht in diesem Eintrag.',
  'step-view': 'Das Bild vom Bildschirm hat nicht geklappt.',
  'step-tiles': 'Das Blättern durch die Seite hat nicht ganz geklappt.',
  'step-composite': 'Die Bilder konnten nicht zusammengefügt werden. Sie sind einzeln gesichert.',
  'step-part':
    'Der gewählte Teil konnte nicht ausgeschnitten werden. Der ganze Bildschirm ist gesichert.',
  'step-other': 'Ein Teil hat nicht geklappt.',
  'ending-end': 'Das Ende wurde erreicht.',
  'ending-grew': 'Danach wurde die Seite länger: Was dazukam, ist nicht dabei.',
  'ending-bound': 'Gestoppt bei der gewählten Zahl von Bildschirmen. Es kann mehr geben.',
  'ending-stopped': 'Gestoppt, weil darum gebeten wurde. Es kann mehr geben.',
  'ending-no-progress': 'Die Seite ließ sich nicht weiter blättern. Es kann mehr geben.',
  'ending-page-changed':
    'Gestoppt, weil eine andere Seite oder ein anderer Tab kam. Es kann mehr geben.',
  'ending-storage-full': 'Gestoppt, weil auf dem Gerät zu wenig Platz war. Es kann mehr geben.',
  'ending-failed': 'Gestoppt, weil etwas schiefging. Es kann mehr geben.',
  'progress-fetched': '{done} von {expected} Megabyte geholt.',
  'progress-fetched-some': '{done} Megabyte geholt.',
  'step-media': 'Die Datei selbst konnte nicht gesichert werden.',
  'media-ask': 'Die Datei liegt auf einer anderen Website: {host}. Zegel darf dort noch nicht hin.',
  'media-ask-note':
    'Ihr Browser fragt noch einmal. Zegel gibt die Erlaubnis danach zurück. Die Website kann sehen, dass die Datei abgefragt wurde.',
  'media-ask-allow': 'Erlauben und noch einmal versuchen',
  'media-ask-again': 'Noch einmal versuchen',
  'item-time-none': 'Ohne Zeitstempel',
  'item-time-pending': 'Wartet auf Zeitstempel',
  'item-time-refused': 'Zeitstempel abgelehnt',
  'item-time-stamped': 'Zeitstempel erhalten',
  'item-time-stamped-qualified': 'Zeitstempel erhalten, qualifiziert',
};
