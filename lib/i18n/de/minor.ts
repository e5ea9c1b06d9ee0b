/** Texts of the question whether anyone in the pictures could be under 18, and of facts-only cases. */
export const minorDe = {
  'minor-title': 'Dieser Fall enthält nur Angaben, keine Bilder',
  'minor-short': 'Nur Angaben, keine Bilder',
  'minor-why':
    'Sie haben gesagt, dass jemand auf den Bildern unter 18 sein könnte. In den Niederlanden und in den meisten Ländern ist es strafbar, sexuelle Bilder von Personen unter 18 aufzubewahren. Auch als Beweis, und auch wenn Sie es selbst sind. Deshalb sichert Zegel hier Adressen, Namen, Zeiten und Text, aber kein einziges Bild oder Video.',
  'minor-enough':
    'Damit kann die Polizei weitersuchen. Sie müssen keine Bilder sammeln. Suchen Sie auch nicht danach.',
  'minor-call':
    'Möchten Sie wissen, was jetzt am besten ist? Rufen Sie zuerst die Polizei oder eine Beratungsstelle an. Die Nummern stehen unter Hilfe.',
  'minor-help': 'Hilfe zeigen',
  'minor-adults': 'Sie haben gesagt, dass alle auf den Bildern 18 oder älter sind.',
  'minor-change': 'Diese Antwort ändern',
  'minor-cancel': 'So lassen',
  'minor-sure-no':
    'Wählen Sie das nur, wenn Sie sicher sind, dass alle auf den Bildern bei der Aufnahme 18 oder älter waren. Sind Sie nicht sicher, lassen Sie es so. Ihre Antwort kommt ins Protokoll.',
  'minor-sure-no-confirm': 'Ja, alle waren 18 oder älter',
  'left-why':
    'Sie wurden gesichert, bevor Sie geantwortet haben. Zegel zeigt sie nicht mehr und legt sie in kein Paket. Sie sind noch verschlüsselt auf diesem Gerät. Sexuelle Bilder von Personen unter 18 hier zu lassen, kann strafbar sein.',
  'left-first':
    'Schicken Sie die Bilder niemandem. Rufen Sie im Zweifel zuerst die Polizei an und fragen Sie, was Sie damit tun sollen.',
  'left-erase': 'Diese Bilder löschen',
  'left-sure':
    'Weg gehen: Bilder, Videos und Kopien von Seiten. Es bleiben: Adressen, Namen, Zeiten, Text und das Protokoll. Ein Eintrag, dessen Angaben selbst ein Bild enthalten, geht ganz weg. Das lässt sich nicht rückgängig machen.',
  'left-confirm': 'Ja, die Bilder löschen',
  'left-keep': 'Jetzt nicht',
  'left-busy': 'Wird gelöscht.',
  'left-done': 'Die Bilder sind gelöscht. Die Angaben sind noch da.',
  'file-withheld': 'Kein Bild',
  'report-facts-only':
    'Dieser Fall enthält nur Angaben: die meldende Person sagte, dass jemand auf den Bildern unter 18 sein könnte. Absichtlich wurde kein Bild gesichert oder übergeben.',
};
