/** Searching in the case. */
export const searchFr = {
  'search-label': 'Rechercher',
  'search-hint': 'Adresse, nom, numéro ou mots',
  'search-running': 'Recherche : {done} éléments regardés sur {total}.',
  'search-found': {
    one: '{count} élément trouvé sur {total}.',
    other: '{count} éléments trouvés sur {total}.',
  },
  'search-none':
    'Rien trouvé. Cherchez avec moins de mots, ou montrez tout. Un élément endommagé n’a pas de texte où chercher.',
  'show-label': 'Montrer',
  'show-all': 'Tout',
  'show-incomplete': 'Pas conservé en entier',
  'show-pending': 'Encore sans horodatage',
  'order-label': 'Ordre',
  'order-newest': 'Les plus récents d’abord',
  'order-oldest': 'Les plus anciens d’abord',
  'log-more': {
    one: 'Montrer {count} ligne plus ancienne',
    other: 'Montrer {count} lignes plus anciennes',
  },
};
