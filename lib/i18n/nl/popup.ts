/** Texts of the popup. */
export const popupNl = {
  'this-page': 'Deze pagina',
  capture: 'Bewaar dit scherm',
  'capture-shortcut': 'Sneltoets: {keys}',
  'capture-busy': 'Bezig met bewaren. Laat de pagina even open.',
  'outcome-done': 'Bewaard. Het staat in je dossier.',
  'outcome-partly': 'Bewaard, maar niet alles. {failed} De rest is wel bewaard.',
  'outcome-failed': 'Niet bewaard.',
  'outcome-shortcut': 'Je laatste keer met de sneltoets:',
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
  'recent-title': 'Laatst bewaard',
  'recent-empty': 'Je hebt nog niets bewaard.',
  'open-case': 'Open dossier',
} as const;
