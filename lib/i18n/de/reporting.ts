/** Texts of what the reporter writes and chooses for the report. */
export const reportingDe = {
  'reporting-title': 'Für den Bericht',
  'reporting-note':
    'Alles hier darf leer bleiben. Was Sie schreiben, wird sofort versiegelt gesichert. Es kommt nur in den Bericht und in das Paket.',
  'reporting-kept': 'Gesichert.',
  'reporting-not-kept': 'Was Sie geschrieben haben, konnte nicht gesichert werden.',
  'reporting-happened': 'Was ist geschehen?',
  'reporting-happened-hint':
    'In Ihren eigenen Worten. Zum Beispiel: Was sehen Sie, seit wann, und was haben Sie schon getan?',
  'reporting-person': 'Um wen geht es?',
  'reporting-person-hint': 'Ein Name oder ein erfundener Name.',
  'reporting-relation': 'Kennen Sie die Person, die es einstellte?',
  'reporting-relation-hint': 'Zum Beispiel: Ex-Partner, Mitschüler, unbekannt.',
  'reporting-items': 'Wählen, was mitkommt',
  'reporting-items-note':
    'Lassen Sie etwas weg, dann nennt das Paket nur Nummer und Prüfsumme. So ist zu sehen, dass nichts versteckt wurde.',
  'reporting-chosen': { one: '{count} Eintrag kommt mit.', other: '{count} Einträge kommen mit.' },
  'reporting-include': 'Eintrag {number} kommt mit',
  'reporting-reveal': 'Bild von Eintrag {number} scharf im Anhang',
  'reporting-item-words': 'Ihre Worte zu Eintrag {number}',
  'reporting-annex': 'Ein Anhang mit kleinen Bildern',
  'reporting-annex-hint': 'Die Bilder sind verschwommen, außer denen, die Sie scharf haben wollen.',
  'reporting-laws': 'Gesetze nennen',
  'reporting-laws-note':
    'Das ist Information, keine Beratung. Geprüft am {date}. Die Polizei entscheidet, welches Gesetz passt.',
  'reporting-look': 'Bericht ansehen',
  'reporting-look-busy': 'Der Bericht wird gemacht.',
  'reporting-look-hide': 'Bericht schließen',
  'reporting-look-frame': 'So sieht der Bericht aus',
  'reporting-look-note': 'Der Siegelcode kommt, wenn das Paket gemacht wird.',
};
