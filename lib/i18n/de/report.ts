/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportDe = {
  'report-first-title': 'Bericht über gesichertes Online-Material, Fall {code}',
  'report-happened': 'Was geschehen ist, in den Worten der meldenden Person',
  'report-happened-none': 'Die meldende Person hat hier nichts geschrieben.',
  'report-more': 'Weiter unter „Alles, was die meldende Person schrieb“.',
  'report-words': 'Alles, was die meldende Person schrieb',
  'report-words-note': 'Das hat die meldende Person selbst geschrieben.',
  'report-person': 'Um wen es geht',
  'report-relation': 'Beziehung zu der Person, die es einstellte',
  'report-platforms': 'Plattformen und Konten',
  'report-more-accounts': {
    one: 'und {count} weiteres Konto, siehe „Angaben für ein Auskunftsersuchen“',
    other: 'und {count} weitere Konten, siehe „Angaben für ein Auskunftsersuchen“',
  },
  'report-left-out': {
    one: '{count} Beweisstück wurde auf Wunsch der meldenden Person weggelassen: Beweisstück {list}. Das Protokoll nennt es.',
    other:
      '{count} Beweisstücke wurden auf Wunsch der meldenden Person weggelassen: Beweisstück {list}. Das Protokoll nennt sie.',
  },
  'report-period': 'Von wann bis wann',
  'report-kept': 'Gesichert: {span}.',
  'report-stated': 'Nachrichten: {span}, laut der Seite.',
  'report-sure': 'Wie sicher die Zeit ist',
  'report-sure-all': {
    one: 'Das Beweisstück hat einen Zeitstempel von {authority}: Es gab es spätestens zu diesem Zeitpunkt.',
    other:
      'Alle {count} Beweisstücke haben einen Zeitstempel von {authority}: Es gab sie spätestens zu diesem Zeitpunkt.',
  },
  'report-sure-some': {
    one: '{count} von {total} Beweisstücken hat einen Zeitstempel von {authority}: Es gab es spätestens zu diesem Zeitpunkt. Bei den anderen gibt es nur die Uhr des Geräts der meldenden Person.',
    other:
      '{count} von {total} Beweisstücken haben einen Zeitstempel von {authority}: Es gab sie spätestens zu diesem Zeitpunkt. Bei den anderen gibt es nur die Uhr des Geräts der meldenden Person.',
  },
  'report-code-later': 'kommt, wenn das Paket gemacht wird',
  'report-proves-1':
    'Stimmen die Prüfungen, dann hat sich keine Datei verändert, seit dieses Paket gemacht wurde.',
  'report-next-1': 'Nehmen Sie den Siegelcode in die Akte auf.',
  'report-next-2':
    'Bitten Sie die Plattform, die Daten einzufrieren, und fordern Sie sie an. Für jedes Konto gibt es ein Blatt mit allem, was dafür nötig ist. Tun Sie das bald: Viele Plattformen bewahren Daten nur kurz auf.',
  'report-next-3': 'Die Dateien sind im Ordner data. Wie man sie prüft, steht am Ende.',
  'report-timeline-note':
    'Vollständig heißt: Alles, was die meldende Person sichern wollte, wurde gesehen und gesichert. Bei jedem Beweisstück steht, was nicht zu sehen ist.',
  'report-when': 'Gesichert am',
  'report-all-exhibits': 'Die Beweisstücke',
  'report-said': 'Die meldende Person sagt',
  'report-until': 'fertig um {to}',
  'report-exhibit': 'Beweisstück',
  'report-files-of': 'Dateien von Beweisstück {number}',
  'report-digest': 'Prüfsumme (SHA-256)',
  'report-log-note':
    'Alles, was mit dem Fall geschehen ist, der Reihe nach. Jede Zeile nennt die Prüfsumme der Zeile davor: Wird eine Zeile entfernt oder verändert, fällt das auf. Dasselbe Protokoll steht in data/custody-log.jsonl.',
  'report-log-time': 'Zeit (UTC)',
  'report-log-left-out': 'In diesem Paket weggelassen, auf Wunsch der meldenden Person.',
  'report-log-seal': 'Siegelcode {code}',
  'report-law': 'Gesetze, die die meldende Person nennt',
  'report-law-note':
    'Die meldende Person meint, dass diese Vorschriften passen können. Das ist Information, keine Rechtsberatung. Geprüft am {date}; Gesetze ändern sich.',
  'report-annex': 'Anhang: Bilder der Beweisstücke',
  'report-annex-warning': 'Achtung: Das kann sexuell oder verstörend sein',
  'report-annex-note':
    'Auf den nächsten Seiten stehen kleine, verschwommene Vorschaubilder. Die echten Bilder sind in data/items. Geben Sie sie niemandem, der sie nicht braucht.',
  'report-annex-note-revealed':
    'Auf den nächsten Seiten stehen kleine Vorschaubilder. Die meldende Person hat gewählt, welche scharf sind; die anderen sind verschwommen. Die echten Bilder sind in data/items. Geben Sie sie niemandem, der sie nicht braucht.',
  'report-picture': 'Vorschaubild von Beweisstück {number}, nicht verschwommen',
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
  'report-clock':
    'Alle Zeiten kommen von der Uhr des Geräts der meldenden Person. Niemand sonst hat diese Uhr geprüft.',
  'report-code': 'Siegelcode',
  'report-code-note':
    'Nehmen Sie diesen Code in die Akte auf. Danach ist jede Änderung an den Beweisen zu sehen. ' +
    'Nachrechnen: die ersten 32 Zeichen von sha256sum manifest-sha256.txt.',
  'report-key': 'Fingerabdruck des Schlüssels',
  'report-proves': 'Was das belegt',
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
  'report-timeline': 'Zeitachse',
  'report-number': 'Nr.',
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
