// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of being locked, of unlocking and of leaving quickly. */
export const lockNl = {
  'quick-exit': 'Snel weg',
  'quick-exit-note':
    'Sluit Zegel meteen. Drie keer snel op Shift drukken doet hetzelfde. ' +
    'De geschiedenis van je browser blijft bestaan.',
  'locked-title': 'Zegel is vergrendeld',
  'locked-short': 'Vergrendeld',
  'locked-note':
    'Pagina’s bewaren kan gewoon. Om te bekijken wat je hebt bewaard, vul je je wachtwoord in.',
  'locked-added': {
    one: '{count} item bewaard sinds het vergrendelen',
    other: '{count} items bewaard sinds het vergrendelen',
  },
  'lock-now': 'Vergrendel',
  'vault-lost': 'Wat je eerder bewaarde, is weg: de browser heeft het gewist.',
  unlock: 'Ontgrendel',
  'unlock-busy': 'Bezig met ontgrendelen. Dit duurt een paar seconden.',
  'wait-title': 'Te vaak een verkeerd wachtwoord.',
  'wait-seconds': { one: 'Wacht nog {count} seconde.', other: 'Wacht nog {count} seconden.' },
  'wait-minutes': { one: 'Wacht nog {count} minuut.', other: 'Wacht nog {count} minuten.' },
  'passphrase-wrong':
    'Dit wachtwoord klopt niet. Er is niets veranderd. ' +
    'Let op hoofdletters en spaties, en probeer het nog een keer.',
  passphrase: 'Wachtwoord',
  'passphrase-show': 'Toon wat ik typ',
  'passphrase-choose': 'Kies een wachtwoord',
} as const;
