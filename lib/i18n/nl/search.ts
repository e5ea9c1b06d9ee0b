/** Zoeken in het dossier. */
export const searchNl = {
  'search-label': 'Zoeken',
  'search-hint': 'Adres, naam, nummer of woorden',
  'search-running': 'Bezig met zoeken: {done} van {total} items bekeken.',
  'search-found': {
    one: '{count} van de {total} items gevonden.',
    other: '{count} van de {total} items gevonden.',
  },
  'search-none':
    'Niets gevonden. Zoek met minder woorden, of toon alles. Van een beschadigd item is geen tekst te doorzoeken.',
  'show-label': 'Tonen',
  'show-all': 'Alles',
  'show-incomplete': 'Onvolledig vastgelegd',
  'show-pending': 'Nog zonder tijdstempel',
  'order-label': 'Volgorde',
  'order-newest': 'Nieuwste eerst',
  'order-oldest': 'Oudste eerst',
  'log-more': {
    one: 'Toon nog {count} oudere regel',
    other: 'Toon nog {count} oudere regels',
  },
} as const;
