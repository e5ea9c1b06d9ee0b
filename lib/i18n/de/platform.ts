/** Texts about accounts, messages and ids that pages of platforms show. */
export const platformDe = {
  'identifiers-title': 'Konten, Nachrichten und Nummern',
  'identifiers-note':
    'Das hat Zegel auf der Seite gelesen. Die Polizei kann damit nach weiteren Daten fragen.',
  'identifiers-empty': 'Zegel fand auf dieser Seite keine Konten, Nachrichten oder Nummern.',
  'identifiers-all': 'Alle {total} Zeilen zeigen',
  'identifiers-kind': 'Art',
  'identifiers-value': 'Wert',
  'identifiers-more': 'Gehört zu',
  'identifiers-copy': 'Kopieren',
  'identifiers-copy-named': '{value} kopieren',
  'identifiers-copy-all': 'Alles kopieren',
  'identifiers-copied': 'Kopiert.',
  'identifiers-copy-failed':
    'Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  'identifiers-time': 'Zeit auf der Seite: {shown}',
  'identifiers-utc': 'UTC: {utc}',
  'identifiers-created': 'Kennung erstellt (UTC): {created}',
  'identifiers-message': 'In Nachricht {message}',
  'identifiers-standard': 'Standardform: {value}',
  'hidden-title': 'Was die Seite nicht zeigt',
  'hidden-of': 'Betrifft: {names}',
  'kind-account': 'Konto',
  'kind-account-id': 'Andere Kennung eines Kontos',
  'kind-phone': 'Telefonnummer',
  'kind-group': 'Gruppe oder Kanal',
  'kind-group-id': 'Kennung von Gruppe oder Kanal',
  'kind-invite': 'Einladungslink',
  'kind-message': 'Nachricht',
  'kind-service': 'Hinweis im Gespräch',
  'kind-post': 'Beitrag',
  'kind-story': 'Story',
  'kind-video': 'Video',
  'kind-comment': 'Kommentar',
  'kind-file': 'Datei',
  'kind-media-id': 'Kennung von Bild oder Datei',
  'kind-file-key': 'Schlüssel im Link (geheim)',
  'kind-link': 'Link',
  'kind-mention': 'Benutzername im Text',
  'kind-email': 'E-Mail-Adresse',
  'hidden-nothing-read':
    'Zegel erkannte hier kein Konto und keine Nachricht. Sind Sie angemeldet und ist die Nachricht offen? Dann sichern Sie die Seite noch einmal.',
  'hidden-telegram-phone':
    'Die Telefonnummer ist nicht zu sehen. Öffnen Sie das Profil mit einem Klick auf den Namen und sichern Sie den Bildschirm noch einmal. Manche verbergen ihre Nummer.',
  'hidden-telegram-handle':
    'Der Benutzername ist nicht zu sehen. Öffnen Sie das Profil mit einem Klick auf den Namen und sichern Sie den Bildschirm noch einmal.',
  'hidden-telegram-seconds':
    'Datum und Uhrzeit stehen noch nicht vollständig da. Halten Sie die Maus auf die Zeit der Nachricht, bis das Datum erscheint, und sichern Sie dann den Bildschirm noch einmal.',
  'hidden-telegram-forward':
    'Wer eine weitergeleitete Nachricht schrieb, ist verborgen. Nur der Name ist zu sehen, nicht das Konto.',
  'hidden-whatsapp-number':
    'Die Telefonnummer ist nicht zu sehen. Öffnen Sie die Kontaktinfo mit einem Klick auf den Namen und sichern Sie den Bildschirm noch einmal. Der Name ist so, wie Sie den Kontakt gespeichert haben.',
  'hidden-whatsapp-group':
    'Die Kennung der Gruppe steht nicht auf der Seite. Ein Einladungslink hilft: Öffnen Sie die Gruppeninfo und sichern Sie den Bildschirm noch einmal.',
  'hidden-whatsapp-date':
    'Bei einer Nachricht, die nur ein Bild enthält, steht kein Datum. Sorgen Sie dafür, dass das Datum darüber zu sehen ist, und sichern Sie den Bildschirm noch einmal.',
  'hidden-whatsapp-day-month':
    'Bei einem Datum ist nicht sicher, was der Tag ist und was der Monat. Beide Möglichkeiten sind gesichert.',
  'hidden-instagram-id':
    'Die feste Kontonummer ist nicht zu sehen. Öffnen Sie das Profil, laden Sie die Seite neu (F5) und sichern Sie den Bildschirm noch einmal. Der Name kann sich ändern, die Nummer nicht.',
  'hidden-instagram-messages':
    'Nachrichten auf Instagram zeigen keine Kennungen und oft keine Zeit. Sorgen Sie dafür, dass Datum und Name zu sehen sind.',
  'hidden-x-id':
    'Die feste Kontonummer ist nicht zu sehen. Öffnen Sie das Profil, laden Sie die Seite neu (F5) und sichern Sie den Bildschirm noch einmal.',
  'hidden-facebook-id':
    'Die feste Kontonummer ist nicht zu sehen. Klicken Sie in der Gruppe oder beim Beitrag auf den Namen und sichern Sie auch diese Seite.',
  'hidden-facebook-time':
    'Die vollständige Zeit ist nicht zu sehen. Halten Sie die Maus auf die Zeit des Beitrags und sichern Sie dann den Bildschirm noch einmal.',
  'hidden-facebook-messages':
    'Messenger zeigt bei Nachrichten keine Kennungen. Öffnen Sie das Profil der anderen Person und sichern Sie auch diese Seite.',
  'hidden-tiktok-id':
    'Die feste Kontonummer ist nicht zu sehen. Laden Sie die Seite neu (F5) und sichern Sie den Bildschirm noch einmal.',
  'hidden-snapchat-handle':
    'Der Benutzername ist nicht zu sehen, nur ein Name, den jeder frei wählen kann. Öffnen Sie das Profil und sichern Sie den Bildschirm noch einmal. Achtung: Snapchat kann der anderen Person melden, dass Sie ein Bildschirmfoto machen.',
  'hidden-snapchat-messages':
    'Nachrichten auf Snapchat zeigen keine Kennungen. Sie verschwinden oft schnell.',
  'hidden-discord-id':
    'Die Kontonummer ist nicht zu sehen, denn dieses Konto hat kein eigenes Bild. Schalten Sie in Discord den Entwicklermodus ein, klicken Sie mit rechts auf den Namen und kopieren Sie die ID.',
  'hidden-youtube-id':
    'Die feste Kanalnummer ist nicht zu sehen. Öffnen Sie den Kanal, laden Sie die Seite neu (F5) und sichern Sie den Bildschirm noch einmal.',
  'hidden-short-link':
    'Das ist ein Kurzlink. Warten Sie, bis die echte Adresse in der Adressleiste steht, und sichern Sie dann den Bildschirm noch einmal.',
};
