/** Texts of the popup. */
export const popupNl = {
  'this-page': 'Deze pagina',
  capture: 'Bewaar dit scherm',
  'more-ways': 'Meer manieren om te bewaren',
  'way-screen': 'Bewaar dit scherm',
  'way-page': 'Bewaar de hele pagina',
  'way-page-note': 'Zegel bladert van boven naar beneden en zet daarna alles terug.',
  'way-up': 'Gesprek: oudere berichten',
  'way-up-note': 'Van waar je nu bent omhoog.',
  'way-down': 'Gesprek: nieuwere berichten',
  'way-down-note': 'Van waar je nu bent omlaag.',
  'way-part': 'Een deel van het scherm',
  'way-part-note': 'Je kiest het deel op de pagina. Het hele scherm wordt ook bewaard.',
  'way-facts': 'Alleen gegevens, zonder beeld',
  'way-facts-note': 'Adres, tekst en tijd. Er wordt geen enkele afbeelding bewaard.',
  'bound-label': 'Hele pagina en gesprek: hoogstens',
  'bound-screens': { one: '{count} scherm', other: '{count} schermen' },
  'progress-title': 'Bezig met bewaren',
  'progress-note': 'Laat de pagina in beeld tot het klaar is.',
  'progress-marking': 'Kies op de pagina welk deel je wilt bewaren.',
  'progress-looking': 'Zegel bekijkt de pagina.',
  'progress-taking': '{done} van ongeveer {expected} afbeeldingen bewaard.',
  'progress-left': {
    one: 'Nog ongeveer {count} seconde.',
    other: 'Nog ongeveer {count} seconden.',
  },
  'progress-joining': 'De afbeeldingen worden samengevoegd.',
  'progress-stop': 'Stop en houd wat er is',
  'mark-title': 'Welk deel wil je bewaren?',
  'mark-help':
    'Sleep een vak, of gebruik de pijltjes. Met Shift en de pijltjes maak je het groter of kleiner. ' +
    'Enter bewaart, Escape stopt.',
  'mark-keep': 'Bewaar dit deel',
  'mark-cancel': 'Stop',
  'capture-shortcut': 'Sneltoets: {keys}',
  'capture-busy': 'Bezig met bewaren. Laat de pagina even open.',
  'outcome-done': 'Bewaard. Het staat in je dossier.',
  'outcome-partly': 'Bewaard, maar niet alles. {failed} De rest is wel bewaard.',
  'outcome-failed': 'Niet bewaard.',
  'outcome-taken': { one: 'Bewaard: {count} afbeelding.', other: 'Bewaard: {count} afbeeldingen.' },
  'outcome-shortcut': 'Vorige keer:',
  'access-browser-page':
    'Dit is een pagina van de browser zelf. Daar mag geen extensie meekijken. ' +
    'Ga naar de pagina die je wilt bewaren en open Zegel daar.',
  'access-store':
    'Dit is de winkel voor extensies. Daar mag geen extensie meekijken. ' +
    'Ga naar de pagina die je wilt bewaren en open Zegel daar.',
  'access-local-file':
    'Dit is een bestand op dit apparaat. Het kan zijn dat de browser dit niet toelaat. ' +
    'Je kunt het proberen.',
  'access-no-page':
    'Hier is geen webpagina open. Ga naar de pagina die je wilt bewaren en open Zegel daar.',
  'case-target': 'Komt in dossier {name}',
  'recent-title': 'Laatst bewaard',
  'recent-empty': 'Je hebt nog niets bewaard.',
  'open-case': 'Open dossier',
} as const;
