// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of making and restoring a backup. */
export const backupNl = {
  'backup-title': 'Reservekopie',
  'backup-intro':
    'Met een reservekopie neem je alle dossiers mee naar een andere computer of browser. ' +
    'Het is één bestand, versleuteld met een eigen wachtwoord.',
  'backup-make': 'Maak een reservekopie',
  'backup-restore': 'Zet een reservekopie terug',
  'backup-what':
    'Alles gaat mee: items, logboek, tijdstempels en wat je voor het verslag schreef. ' +
    'Niet mee gaan: het wachtwoord en de instellingen van Zegel, en wat nu nog wordt bewaard.',
  'backup-no-recovery':
    'Vergeet je het, dan kan niemand de reservekopie nog openen. Wij ook niet. ' +
    'Bewaar het wachtwoord niet naast het bestand.',
  'backup-passphrase': 'Wachtwoord van de reservekopie',
  'backup-repeat': 'Wachtwoord van de reservekopie, nog een keer',
  'backup-start-anyway': 'Maak hem toch zo',
  'backup-doing': 'Reservekopie maken',
  'restore-doing': 'Reservekopie terugzetten',
  'backup-preparing': 'Bezig met voorbereiden. Dit duurt een paar seconden.',
  'backup-progress': 'Bezig: {phase} ({percent})',
  'backup-phase-checking': 'bestanden controleren',
  'backup-phase-writing': 'reservekopie schrijven',
  'backup-phase-verifying': 'reservekopie nakijken',
  'backup-phase-restoring': 'reservekopie nakijken en terugzetten',
  'backup-stopped': 'Gestopt. Er is geen reservekopie gemaakt. Hier is niets veranderd.',
  'restore-stopped': 'Gestopt. Er is niets teruggezet. Hier is niets veranderd.',
  'backup-failed': 'Er is geen reservekopie gemaakt.',
  'restore-failed': 'Er is niets teruggezet.',
  'backup-done': 'De reservekopie is klaar en nagekeken.',
  'backup-cases': { one: '{count} dossier gaat mee,', other: '{count} dossiers gaan mee,' },
  'backup-items': { one: 'met {count} item.', other: 'met {count} items.' },
  'backup-damaged': {
    one: '{count} item is beschadigd. Het gaat mee zoals het is; de schade blijft te zien.',
    other: '{count} items zijn beschadigd. Ze gaan mee zoals ze zijn; de schade blijft te zien.',
  },
  'backup-unreadable': {
    one: '{count} dossier gaat niet mee: het logboek of de sleutel is beschadigd. Laat het hier staan.',
    other:
      '{count} dossiers gaan niet mee: het logboek of de sleutel is beschadigd. Laat ze hier staan.',
  },
  'backup-where':
    'Het bestand staat in de map Downloads. Wie dit apparaat gebruikt, ziet dat het er is, maar ' +
    'kan het zonder het wachtwoord niet openen. Zet het op een andere plek, bijvoorbeeld een usb-stick.',
  'restore-what':
    'Zegel kijkt eerst de hele reservekopie na. Klopt er iets niet, dan verandert hier niets. ' +
    'Dossiers die hier al zijn, blijven zoals ze zijn.',
  'restore-file': 'Bestand van de reservekopie (.age)',
  'restore-no-file': 'Kies eerst het bestand van de reservekopie.',
  'restore-no-passphrase': 'Vul het wachtwoord in dat je voor deze reservekopie hebt gekozen.',
  'restore-done': 'De reservekopie is nagekeken en teruggezet.',
  'restore-nothing': 'Er was niets nieuws om terug te zetten. Hier is niets veranderd.',
  'restore-cases': { one: '{count} dossier is erbij,', other: '{count} dossiers zijn erbij,' },
  'restore-items': { one: 'met {count} item.', other: 'met {count} items.' },
  'restore-same': {
    one: '{count} dossier was hier al, precies zo.',
    other: '{count} dossiers waren hier al, precies zo.',
  },
  'restore-different': {
    one: '{count} dossier is hier al, maar niet gelijk aan de reservekopie. Het is niet teruggezet en niet veranderd. Wil je de reservekopie ervan ook zien? Zet die dan terug in een andere browser.',
    other:
      '{count} dossiers zijn hier al, maar niet gelijk aan de reservekopie. Ze zijn niet teruggezet en niet veranderd. Wil je de reservekopie ervan ook zien? Zet die dan terug in een andere browser.',
  },
  'restore-damaged': {
    one: '{count} item was al beschadigd toen de reservekopie werd gemaakt.',
    other: '{count} items waren al beschadigd toen de reservekopie werd gemaakt.',
  },
  'restore-next':
    'Het logboek gaat verder waar het was. Ga in één browser verder met een dossier, niet in twee.',
} as const;
