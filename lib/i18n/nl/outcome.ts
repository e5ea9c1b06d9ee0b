// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of how a capture goes and ended, and of how the time of an item stands. */
export const outcomeNl = {
  'step-page': 'De tekst en gegevens van de pagina konden niet worden gelezen.',
  'step-capture': 'Het bewaren brak af. Wat toen al was opgeslagen, staat in dit item.',
  'step-view': 'De afbeelding van het scherm is niet gelukt.',
  'step-tiles': 'Het bladeren door de pagina is niet helemaal gelukt.',
  'step-composite': 'De afbeeldingen konden niet worden samengevoegd. Ze zijn los bewaard.',
  'step-part': 'Het gekozen deel kon niet worden uitgesneden. Het hele scherm is bewaard.',
  'step-other': 'Een onderdeel is niet gelukt.',
  'ending-end': 'Het einde is bereikt.',
  'ending-grew': 'Daarna is de pagina langer geworden: wat erbij kwam, staat er niet op.',
  'ending-bound': 'Gestopt bij het gekozen aantal schermen. Er kan meer zijn.',
  'ending-stopped': 'Gestopt omdat daarom is gevraagd. Er kan meer zijn.',
  'ending-no-progress': 'De pagina liet zich niet verder bladeren. Er kan meer zijn.',
  'ending-page-changed':
    'Gestopt omdat er een andere pagina of een ander tabblad kwam. Er kan meer zijn.',
  'ending-storage-full': 'Gestopt omdat er te weinig ruimte was op het apparaat. Er kan meer zijn.',
  'ending-failed': 'Gestopt omdat er iets misging. Er kan meer zijn.',
  'progress-fetched': '{done} van {expected} megabyte opgehaald.',
  'progress-fetched-some': '{done} megabyte opgehaald.',
  'step-media': 'Het bestand zelf kon niet worden bewaard.',
  'media-ask': 'Het bestand staat op een andere site: {host}. Zegel mag daar nog niet bij.',
  'media-ask-note':
    'Je browser vraagt het nog eens. Zegel geeft de toestemming daarna terug. De site kan zien dat het bestand is opgevraagd.',
  'media-ask-allow': 'Sta toe en probeer opnieuw',
  'media-ask-again': 'Probeer opnieuw',
  'item-time-none': 'Zonder tijdstempel',
  'item-time-pending': 'Wacht op tijdstempel',
  'item-time-refused': 'Tijdstempel geweigerd',
  'item-time-stamped': 'Tijdstempel ontvangen',
  'item-time-stamped-qualified': 'Tijdstempel ontvangen, gekwalificeerd',
} as const;
