// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of one opened item. */
export const itemNl = {
  'picture-title': 'Afbeelding',
  'picture-none': 'Bij dit item is geen afbeelding.',
  'picture-blurred': 'Wazige afbeelding van het scherm',
  'picture-revealed': 'De bewaarde afbeelding van het scherm',
  'no-title': 'Zonder titel',
  'case-title': 'Dossier {code}',
  'case-new': 'Nieuw dossier',
  'items-title': 'Items',
  'items-empty': 'Er staat nog niets in dit dossier.',
  'items-empty-next':
    'Ga naar de pagina die je wilt bewaren. Klik daar op het pictogram van Zegel, of druk op {keys}.',
  'pick-item': 'Kies een item om het te bekijken. Afbeeldingen blijven wazig tot jij ze toont.',
  'back-to-list': 'Terug naar de lijst',
  reveal: 'Houd ingedrukt om te tonen',
  'reveal-note': 'Laat los en de afbeelding is weer wazig. Het kan ook met de spatiebalk of Enter.',
  'facts-title': 'Gegevens',
  'fact-address': 'Adres in de adresbalk',
  'fact-page-address': 'Adres volgens de pagina',
  'fact-title': 'Titel',
  'fact-canonical': 'Vast adres volgens de pagina',
  'fact-time': 'Tijd',
  'fact-time-value': '{time}, volgens de klok van dit apparaat (tijdzone {zone})',
  'fact-trigger': 'Bewaard met',
  'trigger-popup': 'De knop van Zegel',
  'trigger-shortcut': 'De sneltoets',
  'trigger-menu': 'Het menu van de rechtermuisknop',
  'fact-browser': 'Browser',
  'fact-sizes': 'Afmetingen',
  'fact-sizes-value':
    'Zichtbaar deel {width} × {height}, hele pagina {pageWidth} × {pageHeight}, schaal {ratio}',
  'fact-coverage': 'Wat is er te zien',
  'coverage-whole':
    'De afbeelding toont het zichtbare deel van de pagina ({width} × {height} beeldpunten). Wat buiten beeld stond, staat er niet op.',
  'coverage-part':
    'Niet alles is gelukt: {taken} van de {planned} afbeeldingen zijn bewaard. Wat buiten beeld stond, staat er niet op.',
  'coverage-none': 'Er is geen afbeelding van het scherm bewaard.',
  'coverage-facts': 'Er is met opzet geen afbeelding bewaard: alleen gegevens en tekst.',
  'coverage-marked': 'Er is een deel van {width} × {height} beeldpunten gemarkeerd.',
  'coverage-page': {
    one: 'De pagina in {count} afbeelding, naast het eerste, onaangeraakte beeld.',
    other:
      'De pagina van boven naar beneden in {count} afbeeldingen, naast het eerste, onaangeraakte beeld.',
  },
  'coverage-up': {
    one: 'Van de eerste plek omhoog, in {count} afbeelding.',
    other: 'Van de eerste plek omhoog, in {count} afbeeldingen.',
  },
  'coverage-down': {
    one: 'Van de eerste plek omlaag, in {count} afbeelding.',
    other: 'Van de eerste plek omlaag, in {count} afbeeldingen.',
  },
  'coverage-messages': {
    one: '{count} bericht gelezen.',
    other: '{count} berichten gelezen, elk één keer.',
  },
  'coverage-joins': {
    one: 'Op {count} plek sluiten twee afbeeldingen niet precies aan: daar bewoog iets, of er ontbreekt een stuk.',
    other:
      'Op {count} plekken sluiten twee afbeeldingen niet precies aan: daar bewoog iets, of er ontbreekt een stuk.',
  },
  'coverage-images': {
    one: '{count} plaatje op de pagina was niet op tijd geladen.',
    other: '{count} plaatjes op de pagina waren niet op tijd geladen.',
  },
  'coverage-altered': {
    one: '{count} onderdeel dat steeds in beeld bleef, is weggelaten of vastgezet. Op het eerste, onaangeraakte beeld staat het wel.',
    other:
      '{count} onderdelen die steeds in beeld bleven, zijn weggelaten of vastgezet. Op het eerste, onaangeraakte beeld staan ze wel.',
  },
  'fact-changes': 'Veranderd tijdens het bewaren',
  'change-navigated': 'De pagina ging naar een ander adres.',
  'change-tab-switched': 'Er kwam een ander tabblad voor.',
  'change-tab-closed': 'Het tabblad werd gesloten.',
  'fact-failures': 'Niet gelukt',
  'fact-cuts': 'Ingekort',
  'cut-size': '{what}: {kept} bewaard, de rest was te groot.',
  'cut-time': '{what}: {kept} bewaard, de rest duurde te lang.',
  'cut-count': '{what}: {kept} bewaard, er waren er te veel.',
  'cut-facts-only': '{what}: {kept} bewaard, in dit dossier bewaart Zegel geen beeld.',
  'cut-had': 'Aanwezig op de pagina: {had}.',
  'none-seen': 'Niets',
  'fact-software': 'Versie van Zegel',
  'fact-item': 'Kenmerk van het item',
  'fact-digest': 'Controlegetal van het item (SHA-256)',
  'files-title': 'Bestanden',
  'files-empty': 'Bij dit item zijn geen bestanden.',
  'files-checked': 'Zegel heeft elk bestand opnieuw gelezen en vergeleken met het controlegetal.',
  'file-digest': 'Controlegetal (SHA-256)',
  'file-whole': 'Onveranderd',
  'file-derived': 'Gemaakt door Zegel',
  'file-derived-from': { one: 'uit {count} origineel', other: 'uit {count} originelen' },
  'picture-view': 'Onaangeraakt beeld',
  'picture-whole': 'Samengevoegd, {number} van {count}',
  'picture-tile': 'Afbeelding {number} van {count}',
  'picture-marked': 'Het gemarkeerde deel',
  'picture-choose': 'Welke afbeelding',
  'delete-start': 'Verwijder dit item',
  'delete-title': 'Item {number} verwijderen?',
  'delete-goes':
    'De afbeelding, de tekst en de gegevens van dit item gaan weg. Dit kun je niet terugdraaien.',
  'delete-stays':
    'In het logboek blijft staan dat er een item was en dat het is verwijderd. ' +
    'Bundels die je al hebt gemaakt, veranderen niet.',
  'delete-confirm': 'Ja, verwijder',
  'delete-cancel': 'Nee, laat staan',
  'delete-busy': 'Bezig met verwijderen.',
  'delete-done': 'Item {number} is verwijderd.',
} as const;
