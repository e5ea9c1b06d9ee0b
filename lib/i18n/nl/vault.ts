// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of locking, of the Safety panel, of wiping and of leaving quickly. */
export const vaultNl = {
  'passphrase-current': 'Je wachtwoord van nu',
  'passphrase-new': 'Nieuw wachtwoord',
  'passphrase-repeat': 'Nieuw wachtwoord, nog een keer',
  'vault-lost-more':
    'Dat gebeurt soms als de schijf vol of beschadigd is. Opgeslagen bundels en reservekopieën zijn nog goed. Een reservekopie zet je terug bij Veiligheid. Wat je nu bewaart, komt in een nieuw dossier.',
  'vault-lost-seen': 'Ik heb dit gelezen',
  safety: 'Veiligheid',
  'safety-close': 'Sluit',
  'passphrase-is-set':
    'Er is een wachtwoord. Wie Zegel opent, ziet pas iets van dit dossier na het wachtwoord. ' +
    'Pagina’s bewaren kan altijd zonder wachtwoord.',
  'passphrase-why':
    'Met een wachtwoord ziet wie Zegel opent niets van dit dossier. ' +
    'Pagina’s bewaren kan nog steeds zonder wachtwoord.',
  'passphrase-change': 'Verander wachtwoord',
  'passphrase-remove': 'Verwijder wachtwoord',
  'passphrase-remove-note':
    'Daarna kan iedereen die deze browser opent dit dossier weer bekijken. Je items blijven staan.',
  'no-recovery-title': 'Je kunt het wachtwoord niet terugkrijgen.',
  'no-recovery':
    'Vergeet je het, dan kan niemand dit dossier nog openen. Wij ook niet. ' +
    'Met een bundel heb je buiten Zegel een kopie van alles.',
  'export-first': 'Maak eerst een bundel',
  'passphrase-advice':
    'Vier of meer losse woorden achter elkaar zijn sterk en goed te onthouden. Kies iets wat ' +
    'anderen niet van je weten. Bewaar het wachtwoord niet in deze browser.',
  'strength-too-short': 'Te kort. Gebruik ten minste {least} tekens.',
  'strength-weak': 'Zwak. Iemand die je kent, kan dit misschien raden.',
  'strength-fair': 'Redelijk. Langer is beter.',
  'strength-strong': 'Sterk.',
  'passphrase-weak':
    'Dit wachtwoord is zwak. Iemand die je kent, kan het misschien raden. ' +
    'Je mag het toch gebruiken. Liever een ander? Typ dan een nieuw.',
  'passphrase-unequal': 'De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze allebei opnieuw.',
  'passphrase-save': 'Stel in',
  'passphrase-save-anyway': 'Gebruik het toch',
  'passphrase-cancel': 'Toch niet',
  'passphrase-busy': 'Even wachten. Dit duurt een paar seconden.',
  'passphrase-chosen': 'Het wachtwoord is ingesteld.',
  'passphrase-changed': 'Het wachtwoord is veranderd.',
  'passphrase-removed': 'Het wachtwoord is verwijderd.',
  'auto-lock-title': 'Vanzelf vergrendelen',
  'auto-lock': 'Gebruik je Zegel niet? Dan vergrendelt het na',
  'auto-lock-minutes': { one: '{count} minuut', other: '{count} minuten' },
  'auto-lock-note':
    'Zegel vergrendelt ook als de browser sluit. Zelf vergrendelen kan met de knop bovenaan.',
  'quick-exit-title': 'Snel weg',
  'quick-exit-how':
    'Druk op Snel weg, of druk drie keer op Shift binnen vijf seconden. ' +
    'Zegel verdwijnt dan meteen uit beeld en sluit zijn tabbladen.',
  'quick-exit-history':
    'De geschiedenis van je browser blijft bestaan. Daarin kunnen anderen zien welke pagina’s je ' +
    'hebt bezocht.',
  'sure-continue': 'Ga verder',
  'sure-cancel': 'Nee, ga terug',
  'delete-case-title': 'Dit dossier verwijderen',
  'delete-case-intro':
    'Alles van dit dossier gaat dan weg. Je wachtwoord en je instellingen blijven.',
  'delete-case': 'Verwijder dit dossier',
  'delete-case-first': 'Dit dossier verwijderen?',
  'delete-case-second': 'Dossier verwijderen: weet je het zeker?',
  'delete-case-goes':
    'Weg gaan: alle items, het logboek, en de sleutel waarmee Zegel bundels van dit dossier ' +
    'ondertekent. Dit kun je niet terugdraaien.',
  'delete-case-stays':
    'Wat blijft: je wachtwoord, je instellingen, en bundels die je al hebt gemaakt. Die bundels ' +
    'veranderen niet en iedereen kan ze nog nakijken. Wat je hierna bewaart, komt in een ander of een ' +
    'nieuw dossier.',
  'delete-case-last': 'Na deze knop is dit dossier weg uit Zegel. Niemand kan het terughalen.',
  'delete-case-confirm': 'Ja, verwijder dit dossier',
  'delete-case-busy': 'Bezig met verwijderen.',
  'delete-case-done': 'Het dossier is verwijderd. Je volgende item komt in een nieuw dossier.',
  'wipe-title': 'Alles wissen',
  'wipe-intro': 'Alles wat Zegel op dit apparaat heeft opgeslagen, gaat dan weg.',
  'wipe-forgot':
    'Wachtwoord vergeten? Dan kan niemand dit dossier nog openen. ' +
    'Je kunt alleen alles wissen en opnieuw beginnen.',
  wipe: 'Wis alles',
  'wipe-first': 'Alles wissen?',
  'wipe-second': 'Alles wissen: weet je het zeker?',
  'wipe-goes':
    'Weg gaan: alle items, het logboek, de sleutels, het wachtwoord en je instellingen. ' +
    'Dit kun je niet terugdraaien.',
  'wipe-stays':
    'Wat blijft: bundels en andere bestanden buiten Zegel, de lijst met downloads en de ' +
    'geschiedenis van je browser.',
  'wipe-last': 'Na deze knop is alles in Zegel weg. Niemand kan het terughalen.',
  'wipe-confirm': 'Ja, wis alles',
  'wipe-busy': 'Bezig met wissen.',
  'wipe-done': 'Alles in Zegel is gewist.',
} as const;
