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
  'technical-note': 'Technische melding',
  language: 'Taal',
  'item-failures': { one: '{count} onderdeel mislukt', other: '{count} onderdelen mislukt' },
  'start-failed': 'Zegel kon niet starten.',
} as const;
