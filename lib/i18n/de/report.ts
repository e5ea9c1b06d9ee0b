/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportDe = {
  'report-title': 'Bericht über gesichertes Online-Material',
  'report-case': 'Fall',
  'report-volume': 'Teil {number} von {count}',
  'report-exhibits': { one: '{count} Beweisstück', other: '{count} Beweisstücke' },
  'report-holds': 'Inhalt',
  'report-other-volumes': 'Die Beweisstücke {list} sind in einem anderen Teil.',
  'report-deleted': {
    one: '{count} früher gesichertes Beweisstück wurde von der meldenden Person gelöscht; das Protokoll nennt es.',
    other:
      '{count} früher gesicherte Beweisstücke wurden von der meldenden Person gelöscht; das Protokoll nennt sie.',
  },
  'report-damaged': {
    one: '{count} Datei war beschädigt und ist nicht enthalten; siehe das Protokoll.',
    other: '{count} Dateien waren beschädigt und sind nicht enthalten; siehe das Protokoll.',
  },
  'report-sites': 'Websites',
  'report-period': 'Gesichert zwischen',
  'report-period-value': '{from} und {to}',
  'report-clock':
    'Alle Zeiten kommen von der Uhr des Geräts der meldenden Person. Niemand sonst hat diese Uhr geprüft.',
  'report-code': 'Siegelcode',
  'report-code-note':
    'Nehmen Sie diesen Code in die Akte auf. Danach ist jede Änderung an den Beweisen zu sehen. ' +
    'Nachrechnen: die ersten 32 Zeichen von sha256sum manifest-sha256.txt.',
  'report-key': 'Fingerabdruck des Schlüssels',
  'report-proves': 'Was das belegt',
  'report-proves-1':
    'Stimmen die Prüfungen unten, dann hat sich keine Datei verändert, seit dieses Paket gemacht wurde.',
  'report-proves-2':
    'Alle Beweisstücke und das Protokoll stammen aus derselben Installation von Zegel.',
  'report-proves-3':
    'Jedes Beweisstück steht mit seiner Prüfsumme im Protokoll, in der Reihenfolge, in der es gesichert wurde.',
  'report-not': 'Was das nicht belegt',
  'report-not-1':
    'Wer das Paket gemacht hat: Der Schlüssel gehört zu einer Installation, nicht zu einer Person.',
  'report-not-2':
    'Wie spät es nach einer unabhängigen Uhr war: Dieses Paket hat keinen Zeitstempel von außen.',
  'report-not-3':
    'Dass die Website dies auch anderen zeigte, oder dass die Seite im Browser nicht verändert wurde.',
  'report-next': 'Nächster Schritt',
  'report-next-text':
    'Fragen Sie die Daten bei der Plattform ab, mit den Adressen und Kennungen unten. Tun Sie das ' +
    'bald: Viele Plattformen bewahren Daten nur kurz auf. Die Dateien sind im Ordner data.',
  'report-timeline': 'Zeitachse',
  'report-number': 'Nr.',
  'report-time': 'Zeit (UTC)',
  'report-page': 'Seite',
  'report-state': 'Vollständig',
  'report-yes': 'ja',
  'report-no': 'nein',
  'report-requests': 'Angaben für ein Auskunftsersuchen',
  'report-requests-note':
    'Das stand auf der Seite selbst oder in der Adressleiste. Ein Name oder eine Zeit von einer Seite ist, was die Seite behauptet. ' +
    'Dieselben Zeilen stehen in data/identifiers.csv.',
  'report-kind': 'Art',
  'report-value': 'Wert wie gesehen',
  'report-source': 'Wo gelesen',
  'report-item': 'Beweisstück {number}',
  'report-unreadable':
    'Die Beschreibung dieses Beweisstücks ist beschädigt. Das Protokoll nennt die Prüfsumme.',
  'report-file': 'Datei',
  'report-size': 'Größe',
  'report-missing': 'beschädigt, nicht enthalten',
  'report-log': 'Protokoll',
  'report-check': 'Selbst prüfen',
  'report-check-text':
    'Entpacken Sie das Paket, öffnen Sie den Ordner in einem Terminal und führen Sie diese Befehle aus. Jeder Befehl soll ohne Fehler enden.',
  'report-statement': 'Erklärung',
  'report-statement-text':
    'Ich habe diese Beweisstücke selbst gesichert, so wie ich sie auf meinem Bildschirm sah. Ich habe nichts daran verändert.',
  'report-name': 'Name',
  'report-place': 'Ort und Datum',
  'report-signature': 'Unterschrift',
  'report-annex': 'Anhang: verschwommene Vorschaubilder',
  'report-annex-note':
    'Achtung: Die Beweisstücke können sexuell oder verstörend sein. Hier stehen nur verschwommene Vorschaubilder. ' +
    'Die echten Bilder sind in data/items.',
  'report-preview': 'Verschwommenes Vorschaubild von Beweisstück {number}',
  'kind-page': 'Seite',
  'kind-document': 'Adresse laut der Seite',
  'kind-title': 'Titel',
  'kind-canonical': 'Feste Adresse laut der Seite',
  'kind-open-graph-url': 'Adresse zum Teilen',
  'kind-site-name': 'Name der Website',
  'kind-author': 'Verfasser laut der Seite',
  'kind-handle': 'Kontoname laut der Seite',
  'kind-published': 'Veröffentlicht laut der Seite',
  'kind-modified': 'Geändert laut der Seite',
};
