/** Texts of locking, of the Safety panel, of wiping and of leaving quickly. */
export const vaultDe = {
  'passphrase-current': 'Ihr jetziges Passwort',
  'passphrase-new': 'Neues Passwort',
  'passphrase-repeat': 'Neues Passwort, noch einmal',
  'vault-lost-more':
    'Das kann passieren, wenn der Speicher voll oder beschädigt ist. Gespeicherte Pakete und Sicherungskopien sind noch gut. Eine Sicherungskopie stellen Sie unter „Sicherheit“ wieder her. Was Sie jetzt sichern, kommt in einen neuen Fall.',
  'vault-lost-seen': 'Ich habe das gelesen',
  safety: 'Sicherheit',
  'safety-close': 'Schließen',
  'passphrase-is-set':
    'Es gibt ein Passwort. Wer Zegel öffnet, sieht ohne Passwort nichts von diesem Fall. ' +
    'Seiten sichern geht immer ohne.',
  'passphrase-why':
    'Mit einem Passwort sieht, wer Zegel öffnet, nichts von diesem Fall. ' +
    'Seiten sichern geht weiterhin ohne Passwort.',
  'passphrase-change': 'Passwort ändern',
  'passphrase-remove': 'Passwort entfernen',
  'passphrase-remove-note':
    'Danach kann wieder jeder, der diesen Browser öffnet, diesen Fall ansehen. Ihre Einträge bleiben.',
  'no-recovery-title': 'Sie können das Passwort nicht zurückbekommen.',
  'no-recovery':
    'Wenn Sie es vergessen, kann niemand diesen Fall mehr öffnen. Wir auch nicht. ' +
    'Mit einem Paket haben Sie außerhalb von Zegel eine Kopie von allem.',
  'export-first': 'Zuerst ein Paket machen',
  'passphrase-advice':
    'Vier oder mehr Wörter, die nicht zusammengehören, sind stark und gut zu merken. Wählen Sie ' +
    'etwas, das andere nicht von Ihnen wissen. Speichern Sie das Passwort nicht in diesem Browser.',
  'strength-too-short': 'Zu kurz. Nehmen Sie mindestens {least} Zeichen.',
  'strength-weak': 'Schwach. Jemand, der Sie kennt, kann das vielleicht erraten.',
  'strength-fair': 'Mittel. Länger ist besser.',
  'strength-strong': 'Stark.',
  'passphrase-weak':
    'Dieses Passwort ist schwach. Jemand, der Sie kennt, kann es vielleicht erraten. ' +
    'Sie dürfen es trotzdem nehmen. Lieber ein anderes? Dann tippen Sie ein neues.',
  'passphrase-unequal':
    'Die zwei neuen Passwörter sind nicht gleich. Tippen Sie beide noch einmal.',
  'passphrase-save': 'Passwort setzen',
  'passphrase-save-anyway': 'Trotzdem nehmen',
  'passphrase-cancel': 'Doch nicht',
  'passphrase-busy': 'Einen Moment. Das dauert ein paar Sekunden.',
  'passphrase-chosen': 'Das Passwort ist gesetzt.',
  'passphrase-changed': 'Das Passwort ist geändert.',
  'passphrase-removed': 'Das Passwort ist entfernt.',
  'auto-lock-title': 'Automatisch sperren',
  'auto-lock': 'Zegel sperrt sich, wenn Sie es nicht benutzen, nach',
  'auto-lock-minutes': { one: '{count} Minute', other: '{count} Minuten' },
  'auto-lock-note':
    'Zegel sperrt sich auch, wenn der Browser schließt. Selbst sperren geht mit der Schaltfläche oben.',
  'quick-exit-title': 'Schnell weg',
  'quick-exit-how':
    'Drücken Sie auf Schnell weg, oder drücken Sie dreimal Umschalt innerhalb von fünf Sekunden. ' +
    'Zegel verschwindet dann sofort und schließt seine Tabs.',
  'quick-exit-history':
    'Der Verlauf Ihres Browsers bleibt bestehen. Dort können andere sehen, welche Seiten Sie ' +
    'besucht haben.',
  'sure-continue': 'Weiter',
  'sure-cancel': 'Nein, zurück',
  'delete-case-title': 'Diesen Fall löschen',
  'delete-case-intro':
    'Alles aus diesem Fall wird dann gelöscht. Ihr Passwort und Ihre Einstellungen bleiben.',
  'delete-case': 'Diesen Fall löschen',
  'delete-case-first': 'Diesen Fall löschen?',
  'delete-case-second': 'Fall löschen: Sind Sie sicher?',
  'delete-case-goes':
    'Das wird gelöscht: alle Einträge, das Protokoll und der Schlüssel, mit dem Zegel Pakete ' +
    'dieses Falls unterschreibt. Sie können das nicht rückgängig machen.',
  'delete-case-stays':
    'Das bleibt: Ihr Passwort, Ihre Einstellungen und Pakete, die Sie schon gemacht haben. Diese ' +
    'Pakete ändern sich nicht, und jeder kann sie noch prüfen. Was Sie danach sichern, kommt in ' +
    'einen neuen Fall.',
  'delete-case-last':
    'Nach dieser Schaltfläche ist dieser Fall in Zegel weg. Niemand kann ihn zurückholen.',
  'delete-case-confirm': 'Ja, diesen Fall löschen',
  'delete-case-busy': 'Wird gelöscht.',
  'delete-case-done': 'Der Fall ist gelöscht. Ihr nächster Eintrag kommt in einen neuen Fall.',
  'wipe-title': 'Alles löschen',
  'wipe-intro': 'Alles, was Zegel auf diesem Gerät gespeichert hat, wird dann gelöscht.',
  'wipe-forgot':
    'Passwort vergessen? Dann kann niemand diesen Fall mehr öffnen. ' +
    'Sie können nur alles löschen und neu anfangen.',
  wipe: 'Alles löschen',
  'wipe-first': 'Alles löschen?',
  'wipe-second': 'Alles löschen: Sind Sie sicher?',
  'wipe-goes':
    'Das wird gelöscht: alle Einträge, das Protokoll, die Schlüssel, das Passwort und Ihre ' +
    'Einstellungen. Sie können das nicht rückgängig machen.',
  'wipe-stays':
    'Das bleibt: Pakete und andere Dateien außerhalb von Zegel, die Liste der Downloads und der ' +
    'Verlauf Ihres Browsers.',
  'wipe-last': 'Nach dieser Schaltfläche ist alles in Zegel weg. Niemand kann es zurückholen.',
  'wipe-confirm': 'Ja, alles löschen',
  'wipe-busy': 'Wird gelöscht.',
  'wipe-done': 'Alles in Zegel ist gelöscht.',
};
