/** Texts of the list of help, and of several cases. */
export const helpDe = {
  help: 'Hilfe',
  'help-title': 'Hilfe',
  'help-intro':
    'Sie müssen das nicht allein schaffen. Diese Stellen helfen Ihnen beim Überlegen. Sie dürfen auch ohne Anzeige anrufen.',
  'help-country': 'Land',
  'help-country-nl': 'Niederlande',
  'help-country-be': 'Belgien',
  'help-country-de': 'Deutschland',
  'help-country-fr': 'Frankreich',
  'help-urgent': 'Bei unmittelbarer Gefahr',
  'help-police': 'Polizei, wenn es nicht dringend ist',
  'help-removal': 'Hilfe bei Bildern im Netz und beim Entfernen',
  'help-victims': 'Hilfe für Betroffene: reden, praktische und rechtliche Fragen',
  'help-sexual-violence': 'Hilfe nach sexueller Gewalt',
  'help-violence': 'Hilfe bei Gewalt oder Kontrolle durch jemanden, den Sie kennen',
  'help-minors': 'Hilfe, wenn Sie unter 18 sind oder es um ein Kind geht',
  'help-report-minors':
    'Melden Sie hier sexuelle Bilder von Personen unter 18. Bewahren Sie sie nicht auf.',
  'help-adults-hash': '18 oder älter: Verbreitung Ihres Bildes stoppen, ohne es zu schicken',
  'help-minors-hash': 'Unter 18 auf dem Bild: Verbreitung stoppen, ohne es zu schicken',
  'help-phone': 'Anrufen: {phone}',
  'help-checked': 'Geprüft am {day} (Quelle: {source})',
  'help-unchecked':
    'Von uns noch nicht geprüft. Klappt es nicht, dann sehen Sie bitte selbst nach.',
  'help-links':
    'Diese Liste steht in Zegel selbst. Erst wenn Sie auf einen Link klicken, geht etwas an diese Seite. Sie erscheint dann im Verlauf Ihres Browsers.',
  cases: 'Fälle',
  'cases-title': 'Fälle',
  'cases-note':
    'Was Sie sichern, kommt in den Fall, den Sie gerade benutzen. Ein Paket enthält einen Fall. Ihre Antwort auf die Frage nach 18 Jahren gilt auch je Fall.',
  'case-current': 'Diesen benutzen Sie jetzt',
  'case-choose': 'Diesen Fall benutzen',
  'case-open': 'Einen neuen Fall beginnen',
  'case-name': 'Name dieses Falls',
  'case-name-note': 'Nur für Sie. Der Name ist verschlüsselt und kommt in kein Paket.',
  'case-rename': 'Namen speichern',
  'case-renamed': 'Der Name ist gespeichert.',
  'delete-case-other':
    'Der Fall ist gelöscht. Sie sehen jetzt einen anderen Fall. Ihr nächster Eintrag kommt dort hinein.',
};
