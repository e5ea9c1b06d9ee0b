/** Texts of the export panel. */
export const exportDe = {
  'export-open': 'Ein Paket machen',
  'with-colon': '{label}:',
  'export-title': 'Paket für die Polizei',
  'export-intro':
    'Ein Paket ist eine Datei mit allem aus diesem Fall und einem Bericht dazu. ' +
    'Ihr Fall bleibt einfach hier.',
  'export-nothing': 'Dieser Fall ist noch leer. Sichern Sie zuerst einen Bildschirm.',
  'export-language': 'Sprache des Berichts',
  'export-start': 'Starten',
  'export-hide': 'Schließen',
  'export-cancel': 'Stoppen',
  'export-stopping': 'Wird gestoppt.',
  'export-stopped': 'Gestoppt. Es wurde kein Paket gemacht. Ihr Fall ist unverändert.',
  'export-preparing': 'Wird vorbereitet.',
  'export-progress': 'Schritt {step} von {steps}: {phase} ({percent})',
  'phase-checking': 'Dateien kontrollieren',
  'phase-report': 'Bericht erstellen',
  'phase-writing': 'Paket schreiben',
  'phase-verifying': 'Paket prüfen',
  'export-done': 'Das Paket ist fertig und geprüft.',
  'export-items': { one: '{count} Eintrag im Paket.', other: '{count} Einträge im Paket.' },
  'export-damaged': {
    one: '{count} Eintrag ist beschädigt. Im Bericht steht genau, was nicht stimmt.',
    other: '{count} Einträge sind beschädigt. Im Bericht steht genau, was nicht stimmt.',
  },
  'export-undamaged': 'Es wurde kein Schaden gefunden.',
  'export-where':
    'Der Browser legt das Paket in den Ordner Downloads. Wer dieses Gerät benutzt, kann die Datei ' +
    'dort sehen. Sie steht auch in der Liste der Downloads des Browsers.',
  'export-file': 'Datei',
  'seal-code': 'Siegelcode',
  'seal-code-advice':
    'Bitten Sie darum, dass dieser Siegelcode in Ihre Anzeige geschrieben wird. ' +
    'Mit dem Code lässt sich später prüfen, ob das noch dasselbe Paket ist.',
  save: 'Noch einmal in Downloads speichern',
  'save-busy': 'Wird in Downloads gespeichert.',
  'save-done': 'An den Browser übergeben.',
  'save-failed': 'Die Datei wurde nicht in Downloads gespeichert.',
  'export-close': 'Fertig',
  'export-close-note':
    'Mit Fertig löscht Zegel seine eigene vorläufige Kopie. Die Datei in Downloads bleibt.',
  'export-failed': 'Es wurde kein Paket gemacht.',
  'export-again': 'Erneut versuchen',
};
