// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Labels en notities, meer items tegelijk kiezen, en wat nog niet in een bundel zit. */
export const marksNl = {
  'own-title': 'Labels en notitie',
  'own-note': 'Alleen voor jou. Het gaat niet mee in de bundel en staat niet in het logboek.',
  'own-damaged':
    'Je labels en notities zijn beschadigd en kunnen niet meer worden gelezen. De items zelf zijn er nog. ' +
    'Je kunt nieuwe labels en notities schrijven.',
  'own-not-kept': 'Wat je schreef, kon niet worden bewaard.',
  'label-list': 'Labels',
  'label-new': 'Nieuw label',
  'label-hint': 'Kort, in je eigen woorden. Bijvoorbeeld: Telegram groep A.',
  'label-add': 'Voeg label toe',
  'label-used': 'Eerder gebruikt',
  'label-remove': 'Haal label {label} weg',
  'note-label': 'Notitie',
  'note-kept': 'Bewaard.',
  'note-marker': 'Notitie',
  'filter-label': 'Label',
  'filter-any': 'Alle labels',
  'show-noted': 'Met een notitie',
  'show-damaged': 'Beschadigd',
  'choose-start': 'Kies meerdere items',
  'choose-end': 'Klaar met kiezen',
  'choose-count': '{chosen} van {total} gekozen.',
  'choose-all': 'Kies alle {total}',
  'choose-none': 'Kies niets',
  'choose-label-title': 'Label op de gekozen items',
  'choose-labelled': {
    one: 'Het label staat op {count} item.',
    other: 'Het label staat op {count} items.',
  },
  'choose-delete': 'Verwijder de gekozen items',
  'choose-delete-first': {
    one: '{count} item verwijderen?',
    other: '{count} items verwijderen?',
  },
  'choose-delete-goes':
    'De beelden, teksten en gegevens gaan weg, met de labels en notities die erbij staan. ' +
    'Dit kun je niet terugdraaien.',
  'choose-delete-stays':
    'In het logboek blijft van elk item staan dat het er was en dat het is verwijderd. ' +
    'Bundels die je al hebt gemaakt, veranderen niet.',
  'choose-delete-second': {
    one: '{count} item verwijderen: weet je het zeker?',
    other: '{count} items verwijderen: weet je het zeker?',
  },
  'choose-delete-last': 'Na deze knop begint het. Wat weg is, kan niemand terughalen.',
  'choose-delete-confirm': {
    one: 'Ja, verwijder {count} item',
    other: 'Ja, verwijder {count} items',
  },
  'choose-delete-running': '{done} van {total} items verwijderd.',
  'choose-delete-stop': 'Stop met verwijderen',
  'choose-delete-stopping': 'Bezig met stoppen.',
  'choose-deleted': { one: '{count} item is verwijderd.', other: '{count} items zijn verwijderd.' },
  'choose-left': {
    one: 'Gestopt: {count} item is niet verwijderd.',
    other: 'Gestopt: {count} items zijn niet verwijderd.',
  },
  'choose-failed': {
    one: 'Item {numbers} kon niet worden verwijderd en is er nog.',
    other: 'Deze {count} items konden niet worden verwijderd en zijn er nog: {numbers}.',
  },
  'export-size': 'De bundel wordt ongeveer {size}. Om hem te maken, is {room} vrije ruimte nodig.',
  'export-due': {
    one: '{count} item zit nog in geen enkele bundel.',
    other: '{count} items zitten nog in geen enkele bundel.',
  },
} as const;
