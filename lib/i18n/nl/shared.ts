/** Texts that more than one screen shows, and the frame of the case page. */
export const sharedNl = {
  'sealed-explained':
    'Wat je bewaart, wordt verzegeld: Zegel legt van elk bestand een controlegetal vast. ' +
    'Als er later iets verandert, is dat te zien.',
  unprotected:
    'Er is nog geen wachtwoord. Wie deze browser kan openen, kan ook dit dossier bekijken.',
  loading: 'Bezig met laden.',
  'item-count': { one: '{count} item in dit dossier', other: '{count} items in dit dossier' },
  'item-number': 'Item {number}',
  'item-damaged': 'Beschadigd',
  'no-address': 'Adres niet bekend',
  'no-title': 'Zonder titel',
  'technical-note': 'Technische melding',
  'case-title': 'Dossier {code}',
  'case-new': 'Nieuw dossier',
  language: 'Taal',
  'items-title': 'Items',
  'items-empty': 'Er staat nog niets in dit dossier.',
  'items-empty-next':
    'Ga naar de pagina die je wilt bewaren. Klik daar op het pictogram van Zegel, of druk op {keys}.',
  'item-failures': { one: '{count} onderdeel mislukt', other: '{count} onderdelen mislukt' },
  'pick-item': 'Kies een item om het te bekijken. Afbeeldingen blijven wazig tot jij ze toont.',
  'back-to-list': 'Terug naar de lijst',
  'start-failed': 'Zegel kon niet starten.',
} as const;
