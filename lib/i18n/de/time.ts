/** Texts of trusted time: the panel, the state of an item, and the part of the report. */
export const timeDe = {
  'time-title': 'Zeitstempel',
  'time-why':
    'Ein Zeitstempel zeigt, dass ein Eintrag zu einem bestimmten Zeitpunkt schon bestand. Dieser ' +
    'Zeitpunkt kommt von jemand anderem, nicht von der Uhr dieses Geräts.',
  'time-what-they-see':
    'Der Dienst sieht einen Fingerabdruck des Eintrags, Ihre IP-Adresse und den Zeitpunkt. Nie die ' +
    'Seite, die Adresse oder den Inhalt. Aus heißt aus: Dann fragt Zegel niemanden.',
  'time-off': 'Zeitstempel sind aus.',
  'time-on': 'Zeitstempel sind an.',
  'time-waiting': {
    one: '{count} Eintrag wartet noch auf einen Zeitstempel.',
    other: '{count} Einträge warten noch auf einen Zeitstempel.',
  },
  'time-all-stamped': 'Kein Eintrag wartet auf einen Zeitstempel.',
  'time-retry': 'Jetzt versuchen',
  'time-retry-busy': 'Wird angefragt.',
  'time-use': '{name} benutzen',
  'time-drop': '{name} nicht mehr benutzen',
  'time-allow': '{name} wieder erlauben',
  'time-used': 'In Gebrauch',
  'time-most': 'Sie benutzen schon zwei. Hören Sie zuerst mit einem davon auf.',
  'time-qualified': 'qualifiziert nach eIDAS',
  'time-not-qualified': 'nicht qualifiziert nach eIDAS',
  'time-own': 'von Ihnen hinzugefügt',
  'time-not-allowed': 'Der Browser lässt Zegel hier nicht mehr zu.',
  'time-refused-permission':
    'Der Browser gab keine Erlaubnis. Es hat sich nichts geändert, und niemand wurde etwas gefragt.',
  'time-clock-ahead':
    'Die Uhr dieses Geräts geht etwa {seconds} s vor gegenüber der von {authority} (auf {within} s genau).',
  'time-clock-behind':
    'Die Uhr dieses Geräts geht etwa {seconds} s nach gegenüber der von {authority} (auf {within} s genau).',
  'time-own-title': 'Ein eigener Zeitstempeldienst',
  'time-own-why':
    'Kennen Sie einen Dienst, der mit RFC 3161 arbeitet? Geben Sie die Adresse ein. Zegel fragt ' +
    'ihn gleich nach einem Zeitstempel, über eine Zufallszahl.',
  'time-own-address': 'Adresse, beginnt mit https://',
  'time-own-root':
    'Wurzelzertifikat (PEM). Es darf leer bleiben, wenn der Dienst es selbst mitschickt.',
  'time-own-try': 'Diesen Dienst versuchen',
  'time-own-busy': 'Einen Moment. Zegel fragt nach einem Zeitstempel.',
  'time-own-compare':
    'Der Dienst antwortet richtig. Vergleichen Sie diesen Fingerabdruck mit dem auf der Website ' +
    'des Dienstes. Stimmt er, dann können Sie den Dienst benutzen.',
  'time-own-name': 'Wurzelzertifikat',
  'time-own-fingerprint': 'Fingerabdruck (SHA-256)',
  'time-own-until': 'Gültig bis',
  'time-own-add': 'Der Fingerabdruck stimmt, diesen Dienst benutzen',
  'time-own-cancel': 'Doch nicht',
  'time-own-failed': 'Dieser Dienst wurde nicht hinzugefügt.',
  'proposal-address-refused':
    'Diese Adresse geht nicht. Sie muss mit https:// beginnen und darf keinen Namen und kein Passwort enthalten.',
  'proposal-permission-refused': 'Der Browser gab keine Erlaubnis. Es wurde nichts gefragt.',
  'proposal-root-missing':
    'Der Dienst schickt sein Wurzelzertifikat nicht mit. Fügen Sie es oben ein; es steht auf der Website des Dienstes.',
  'item-time-title': 'Zeit laut jemand anderem',
  'time-between': 'Gesichert zwischen {from} und {to}, laut {authority}.',
  'time-between-two':
    'Gesichert nach {from}, laut {fromAuthority}, und vor {to}, laut {authority}.',
  'time-not-later':
    'Gesichert vor {to}, laut {authority}. Wie lange davor, ist nicht festgestellt.',
  'time-not-earlier':
    'Gesichert nach {from}, laut {authority}. Wie lange danach, ist nicht festgestellt.',
  'time-unknown': 'Niemand sonst hat festgestellt, wann das gesichert wurde.',
  'time-accuracy': '{authority} sagt, dass die eigene Zeit auf {seconds} s genau stimmt.',
  'time-accuracy-unstated': '{authority} sagt nicht, wie genau die eigene Zeit ist.',
  'time-quality': 'Die Zeitstempel von {authority} sind {quality}.',
  'time-clock-then-ahead':
    'Die Uhr des Geräts ging etwa {seconds} s vor gegenüber der von {authority} (auf {within} s genau).',
  'time-clock-then-behind':
    'Die Uhr des Geräts ging etwa {seconds} s nach gegenüber der von {authority} (auf {within} s genau).',
  'time-open-pending': '{authority}: noch kein Zeitstempel.',
  'time-open-refused': '{authority}: Die Antwort wurde abgelehnt.',
  'time-open-again': 'Zegel fragt später noch einmal.',
  'reason-reply-truncated': 'Die Antwort ist abgeschnitten.',
  'reason-reply-trailing': 'Hinter der Antwort steht noch etwas.',
  'reason-reply-malformed': 'Die Antwort ist kein gültiger Zeitstempel.',
  'reason-status-refused': 'Der Dienst hat den Zeitstempel nicht gegeben.',
  'reason-imprint-differs': 'Der Zeitstempel gehört zu etwas anderem.',
  'reason-algorithm-differs':
    'Der Zeitstempel benutzt eine andere Art von Fingerabdruck als gefragt.',
  'reason-nonce-missing': 'In der Antwort fehlt das Kennzeichen der Anfrage.',
  'reason-nonce-differs': 'Die Antwort gehört zu einer anderen Anfrage.',
  'reason-certificate-missing': 'Das Zertifikat der unterschreibenden Stelle fehlt.',
  'reason-signer-differs':
    'Der Zeitstempel nennt ein anderes Zertifikat als das der unterschreibenden Stelle.',
  'reason-usage-wrong': 'Das Zertifikat ist nicht nur für Zeitstempel bestimmt.',
  'reason-usage-not-critical':
    'Das Zertifikat sagt nicht streng genug, dass es nur für Zeitstempel ist.',
  'reason-certificate-expired': 'Das Zertifikat war zu diesem Zeitpunkt abgelaufen.',
  'reason-certificate-not-yet-valid': 'Das Zertifikat war zu diesem Zeitpunkt noch nicht gültig.',
  'reason-chain-foreign': 'Der Zeitstempel kommt nicht von dem gewählten Dienst.',
  'reason-signature-wrong': 'Die Signatur des Zeitstempels stimmt nicht.',
  'reason-redirected':
    'Der Dienst leitete zu einer anderen Adresse weiter. Zegel geht dort nicht hin.',
  'reason-not-a-reply': 'Es kam etwas anderes zurück als ein Zeitstempel, etwa eine Webseite.',
  'reason-too-large': 'Die Antwort ist viel zu groß.',
  'reason-unreachable': 'Der Dienst ist nicht erreichbar.',
  'reason-timed-out': 'Der Dienst antwortete nicht rechtzeitig.',
  'reason-answer-refused': 'Der Dienst antwortete mit einem Fehler.',
  'reason-permission-missing': 'Der Browser lässt Zegel nicht zu dem Dienst.',
  'export-stamped': 'Die Signatur hat einen Zeitstempel von {time}, laut {authority}.',
  'export-not-stamped':
    'Von {authority} kam kein Zeitstempel über die Signatur. {reason} Das Paket ist sonst ganz.',
  'report-stamped-time': 'Zeit laut jemand anderem',
  'report-not-2-stamped':
    'Wie spät es genau war: Ein Zeitstempel gibt einen Zeitpunkt, vor oder nach dem etwas gesichert wurde. ' +
    'Ob das Zertifikat des Dienstes später widerrufen wurde, ist nicht geprüft.',
  'report-time-check':
    'Der Befehl mit before.tsr prüft den Zeitstempel, den item.json nennt: Er bestand schon vor diesem Beweisstück. ' +
    'Ein Befehl mit after.tsr prüft den Zeitstempel über die Zeile dieses Beweisstücks im Protokoll: Er kam danach. Richtig ist „Verification: OK“.',
  'report-signature-stamp':
    'Ist diese Datei im Ordner signatures, dann hat auch die Signatur einen Zeitstempel. Ist das Zertifikat des Dienstes abgelaufen: -no_check_time anhängen.',
};
