/** Searching in the case. */
export const searchDe = {
  'search-label': 'Suchen',
  'search-hint': 'Adresse, Name, Nummer oder Wörter',
  'search-running': 'Wird gesucht: {done} von {total} Einträgen angesehen.',
  'search-found': {
    one: '{count} Eintrag von {total} gefunden.',
    other: '{count} Einträge von {total} gefunden.',
  },
  'search-none':
    'Nichts gefunden. Suchen Sie mit weniger Wörtern, oder zeigen Sie alles. Beschädigte Einträge lassen sich nicht durchsuchen.',
  'show-label': 'Zeigen',
  'show-all': 'Alles',
  'show-incomplete': 'Nicht vollständig gesichert',
  'show-pending': 'Noch ohne Zeitstempel',
  'order-label': 'Reihenfolge',
  'order-newest': 'Neueste zuerst',
  'order-oldest': 'Älteste zuerst',
  'log-more': {
    one: '{count} ältere Zeile zeigen',
    other: '{count} ältere Zeilen zeigen',
  },
};
