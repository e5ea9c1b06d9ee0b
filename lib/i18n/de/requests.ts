/** Texts of the sheet for data requests in the report: read by an officer, in a hurry. */
export const requestsDe = {
  'request-checked':
    'Was Plattformen brauchen: geprüft am {date}. Die Regeln der Plattformen ändern sich.',
  'request-needs': 'Nötig für ein Auskunftsersuchen',
  'request-urgency': 'Eile',
  'request-accounts-more': {
    one: '{count} weiteres Konto steht in data/identifiers.csv.',
    other: '{count} weitere Konten stehen in data/identifiers.csv.',
  },
  'request-name': 'Anzeigename',
  'request-handle': 'Benutzername',
  'request-account-id': 'Feste Nummer oder Kennung',
  'request-other-ids': 'Andere Kennungen',
  'request-profile-link': 'Link zum Profil',
  'request-phone': 'Telefonnummer',
  'request-seen-value': 'von {first} bis {last}, Beweisstück {items}',
  'request-posts': 'Nachrichten dieses Kontos',
  'request-read': 'Wo gelesen',
  'request-missing': 'Fehlt',
  'request-complete': 'Alles, was diese Plattform verlangt, ist da.',
  'request-groups': 'Gruppen und Kanäle',
  'request-group': 'Name',
  'request-ids': 'Kennungen',
  'request-links': 'Links',
  'request-members': 'Mitglieder wie angezeigt',
  'request-messages': 'Nachrichten',
  'request-messages-more': {
    one: '{count} weitere Nachricht steht in data/identifiers.csv.',
    other: '{count} weitere Nachrichten stehen in data/identifiers.csv.',
  },
  'request-message': 'Nachricht und Link',
  'request-time': 'Zeit',
  'request-shown': 'auf der Seite: {shown}',
  'request-by': 'Von',
  'request-own': 'das Konto, das angemeldet war',
  'request-forwarded': 'weitergeleitet von {name}',
  'request-account': '{platform}: Konto {name}',
  'request-here': 'Das ist da',
  'request-accounts': 'Andere Konten, die zu sehen sind',
  'request-rest': '{platform}: was sonst gelesen wurde',
  'request-seen': 'Unter diesem Namen gesehen',
  'request-utc': '{utc} (auf {precision} genau)',
  'request-possible': 'kann sein: {possible}',
  'request-created': 'Kennung erstellt: {created}',
  'source-address-bar': 'Adressleiste',
  'source-document': 'Adresse der Seite selbst',
  'source-title': 'Titel der Seite',
  'request-text': 'Text',
  'request-mentions': 'Nummern, Links und Namen im Text',
  'request-in-message': 'In Nachricht',
  'request-hidden': 'Was die Seiten nicht zeigten',
  'request-pages': 'Seiten',
  'request-none': 'Auf diesen Seiten wurde kein Konto, keine Nachricht und keine Nummer erkannt.',
  'request-failed':
    'Der Leser für {platform} hat bei Beweisstück {number} nicht funktioniert. Die Seite selbst ist gesichert.',
  'precision-millisecond': 'die Tausendstelsekunde',
  'precision-second': 'die Sekunde',
  'precision-minute': 'die Minute',
  'precision-day': 'den Tag',
  'need-handle': 'Benutzername',
  'need-account-id': 'feste Kontonummer',
  'need-phone': 'Telefonnummer',
  'need-permalink': 'Link zur Nachricht',
  'need-time': 'Zeit der Nachricht in UTC',
  'get-handle':
    'Lassen Sie die meldende Person das Profil öffnen und diesen Bildschirm auch sichern.',
  'get-account-id':
    'Lassen Sie die meldende Person das Profil öffnen, die Seite neu laden und diesen Bildschirm auch sichern. Oder fragen Sie die Plattform, welche Nummer jetzt zu diesem Namen gehört.',
  'get-phone':
    'Lassen Sie die meldende Person die Kontaktinfo öffnen. Ist die Nummer verborgen, dann hat nur die Plattform sie.',
  'get-permalink':
    'Lassen Sie die meldende Person die Nachricht selbst öffnen, damit der Link in der Adressleiste steht, und diesen Bildschirm auch sichern.',
  'get-time':
    'Lassen Sie die meldende Person die Nachricht selbst öffnen oder die Maus auf die Zeit halten und diesen Bildschirm auch sichern.',
  'request-telegram':
    'Benutzername, feste Nummer oder Telefonnummer; von einer Gruppe die Kennung (-100…) oder der Einladungslink; Link und Zeit der Nachricht. Telegram gibt höchstens IP-Adresse und Telefonnummer einer verdächtigen Person heraus.',
  'request-instagram':
    'Benutzername mit dem Datum, an dem er gesehen wurde: Namen wechseln. Dazu die feste Nummer, der Link zum Beitrag und ein Zeitraum.',
  'request-facebook':
    'Feste Nummer oder Benutzername, E-Mail-Adresse oder Telefonnummer; der Link zum Beitrag.',
  'request-whatsapp':
    'Telefonnummer mit Landesvorwahl. WhatsApp hat keine Inhalte von Nachrichten. Eine Kennung, die auf @lid endet, ist keine Telefonnummer.',
  'request-x': 'Benutzername und Link zum Profil, oder die feste Nummer; der Link zum Beitrag.',
  'request-snapchat':
    'Benutzername, nicht der Anzeigename. Sonst Telefonnummer oder E-Mail-Adresse. Mit Zeitraum und Zeitzone; Antworten sind in UTC.',
  'request-tiktok':
    'Feste Nummer, Benutzername, Telefonnummer, E-Mail-Adresse oder Nummer des Videos; mit einem Zeitraum. Verlangt wird ein Bildschirmfoto des Kontos. Auf Englisch.',
  'request-discord':
    'Die Kontonummer (17 bis 19 Ziffern) oder der genaue Benutzername; Nummern von Server, Kanal und Nachricht. Ein Anzeigename allein reicht nicht.',
  'request-reddit': 'Benutzername (u/…), der Link zum Beitrag oder Kommentar und ein Zeitraum.',
  'request-youtube': 'Die Kanalnummer (UC…) und der Link zum Video oder Kommentar.',
  'request-imageboard':
    'Board, Thread und Nummer des Beitrags, mit der Zeit. Es gibt keine Konten.',
  'request-file-host':
    'Der ganze Link mit dem Schlüssel darin: Ohne Schlüssel lässt sich die Datei nicht öffnen. Behandeln Sie den Schlüssel als geheim.',
  'request-video-host': 'Link und Nummer des Videos, und der Name von dem, der es eingestellt hat.',
  'request-generic': 'Die Adresse der Seite, der Name des Verfassers und die Zeit.',
  'urgent-preserve':
    'Bitten Sie jetzt darum, die Daten einzufrieren. Diese Plattform bewahrt sie dann {days} Tage auf.',
  'urgent-unknown': 'Für diese Plattform ist keine Frist bekannt. Fragen Sie so bald wie möglich.',
  'urgent-telegram': 'Telegram nennt keine Frist. Namen und Gruppen verschwinden schnell.',
  'urgent-x': 'X bewahrt Daten über IP-Adressen nur sehr kurz auf.',
  'urgent-snapchat': 'Snapchat löscht die meisten Inhalte von selbst, oft innerhalb eines Tages.',
  'urgent-reddit': 'Reddit löscht IP-Adressen nach 100 Tagen, außer der bei der Anmeldung.',
  'urgent-discord': 'Links zu Dateien auf Discord laufen ab.',
  'urgent-imageboard': 'Ein Thread kann innerhalb von Minuten weg sein. Fragen Sie sofort.',
  'urgent-file-host': 'Wer die Datei eingestellt hat, kann sie jederzeit entfernen.',
};
