// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of making and restoring a backup. */
export const backupDe = {
  'backup-title': 'Sicherungskopie',
  'backup-intro':
    'Mit einer Sicherungskopie nehmen Sie alle Fälle auf einen anderen Computer oder in einen ' +
    'anderen Browser mit. Sie ist eine Datei, verschlüsselt mit einem eigenen Passwort.',
  'backup-make': 'Sicherungskopie erstellen',
  'backup-restore': 'Sicherungskopie zurückspielen',
  'backup-what':
    'Das kommt in die Kopie: Einträge, Protokoll, Zeitstempel und was Sie für den Bericht geschrieben ' +
    'haben. Nicht mit kommen: Passwort und Einstellungen von Zegel, und was jetzt noch gesichert wird.',
  'backup-no-recovery':
    'Wenn Sie es vergessen, kann niemand die Sicherungskopie mehr öffnen. Wir auch nicht. ' +
    'Bewahren Sie das Passwort nicht neben der Datei auf.',
  'backup-passphrase': 'Passwort der Sicherungskopie',
  'backup-repeat': 'Passwort der Sicherungskopie, noch einmal',
  'backup-start-anyway': 'Trotzdem erstellen',
  'backup-doing': 'Sicherungskopie wird erstellt',
  'restore-doing': 'Sicherungskopie wird zurückgespielt',
  'backup-preparing': 'Wird vorbereitet. Das dauert ein paar Sekunden.',
  'backup-progress': 'Läuft: {phase} ({percent})',
  'backup-phase-checking': 'Dateien prüfen',
  'backup-phase-writing': 'Sicherungskopie schreiben',
  'backup-phase-verifying': 'Sicherungskopie prüfen',
  'backup-phase-restoring': 'Sicherungskopie prüfen und zurückspielen',
  'backup-stopped':
    'Angehalten. Es wurde keine Sicherungskopie erstellt. Hier hat sich nichts geändert.',
  'restore-stopped': 'Angehalten. Es wurde nichts zurückgespielt. Hier hat sich nichts geändert.',
  'backup-failed': 'Es wurde keine Sicherungskopie erstellt.',
  'restore-failed': 'Es wurde nichts zurückgespielt.',
  'backup-done': 'Die Sicherungskopie ist fertig und geprüft.',
  'backup-cases': { one: 'Darin ist {count} Fall', other: 'Darin sind {count} Fälle' },
  'backup-items': { one: 'mit {count} Eintrag.', other: 'mit {count} Einträgen.' },
  'backup-damaged': {
    one: '{count} Eintrag ist beschädigt. Er kommt mit, wie er ist; der Schaden bleibt sichtbar.',
    other:
      '{count} Einträge sind beschädigt. Sie kommen mit, wie sie sind; der Schaden bleibt sichtbar.',
  },
  'backup-unreadable': {
    one: '{count} Fall kommt nicht mit: Protokoll oder Schlüssel sind beschädigt. Lassen Sie ihn hier.',
    other:
      '{count} Fälle kommen nicht mit: Protokoll oder Schlüssel sind beschädigt. Lassen Sie sie hier.',
  },
  'backup-where':
    'Die Datei liegt im Ordner Downloads. Wer dieses Gerät benutzt, sieht, dass sie da ist, kann sie ' +
    'aber ohne das Passwort nicht öffnen. Legen Sie sie woanders ab, zum Beispiel auf einem USB-Stick.',
  'restore-what':
    'Zegel prüft zuerst die ganze Sicherungskopie. Stimmt etwas nicht, ändert sich hier nichts. ' +
    'Fälle, die es hier schon gibt, bleiben, wie sie sind.',
  'restore-file': 'Datei der Sicherungskopie (.age)',
  'restore-no-file': 'Wählen Sie zuerst die Datei der Sicherungskopie.',
  'restore-no-passphrase':
    'Geben Sie das Passwort ein, das Sie für diese Sicherungskopie gewählt haben.',
  'restore-done': 'Die Sicherungskopie ist geprüft und zurückgespielt.',
  'restore-nothing': 'Es gab nichts Neues zum Zurückspielen. Hier hat sich nichts geändert.',
  'restore-cases': {
    one: '{count} Fall ist dazugekommen,',
    other: '{count} Fälle sind dazugekommen,',
  },
  'restore-items': { one: 'mit {count} Eintrag.', other: 'mit {count} Einträgen.' },
  'restore-same': {
    one: '{count} Fall war hier schon, genau gleich.',
    other: '{count} Fälle waren hier schon, genau gleich.',
  },
  'restore-different': {
    one: '{count} Fall ist hier schon, gleicht aber nicht der Sicherungskopie. Er wurde nicht zurückgespielt und nicht geändert. Möchten Sie auch den aus der Sicherungskopie sehen? Spielen Sie sie dann in einem anderen Browser zurück.',
    other:
      '{count} Fälle sind hier schon, gleichen aber nicht der Sicherungskopie. Sie wurden nicht zurückgespielt und nicht geändert. Möchten Sie auch die aus der Sicherungskopie sehen? Spielen Sie sie dann in einem anderen Browser zurück.',
  },
  'restore-damaged': {
    one: '{count} Eintrag war schon beschädigt, als die Sicherungskopie erstellt wurde.',
    other: '{count} Einträge waren schon beschädigt, als die Sicherungskopie erstellt wurde.',
  },
  'restore-next':
    'Das Protokoll geht weiter, wo es war. Führen Sie einen Fall in einem Browser weiter, nicht in zweien.',
} as const;
