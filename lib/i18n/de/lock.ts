/** Texts of being locked, of unlocking and of leaving quickly. */
export const lockDe = {
  'quick-exit': 'Schnell weg',
  'quick-exit-note':
    'Schließt Zegel sofort. Dreimal schnell Umschalt drücken bewirkt dasselbe. ' +
    'Der Verlauf Ihres Browsers bleibt bestehen.',
  'locked-title': 'Zegel ist gesperrt',
  'locked-short': 'Gesperrt',
  'locked-note':
    'Seiten sichern geht weiterhin. Um Gesichertes anzusehen, geben Sie Ihr Passwort ein.',
  'locked-added': {
    one: '{count} Eintrag seit dem Sperren gesichert',
    other: '{count} Einträge seit dem Sperren gesichert',
  },
  'lock-now': 'Sperren',
  'vault-lost': 'Was Sie vorher gesichert haben, ist weg: Der Browser hat es gelöscht.',
  unlock: 'Entsperren',
  'unlock-busy': 'Wird entsperrt. Das dauert ein paar Sekunden.',
  'wait-title': 'Zu oft ein falsches Passwort.',
  'wait-seconds': {
    one: 'Warten Sie noch {count} Sekunde.',
    other: 'Warten Sie noch {count} Sekunden.',
  },
  'wait-minutes': {
    one: 'Warten Sie noch {count} Minute.',
    other: 'Warten Sie noch {count} Minuten.',
  },
  'passphrase-wrong':
    'Dieses Passwort stimmt nicht. Es hat sich nichts geändert. ' +
    'Achten Sie auf Großbuchstaben und Leerzeichen und versuchen Sie es noch einmal.',
  passphrase: 'Passwort',
  'passphrase-show': 'Zeigen, was ich tippe',
  'passphrase-choose': 'Ein Passwort wählen',
};
