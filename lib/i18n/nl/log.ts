/** Texts of the custody log. */
export const logNl = {
  'log-title': 'Logboek',
  'log-note':
    'Zegel schrijft hier op wat er met het dossier gebeurt. Elke regel hangt vast aan de regel ' +
    'ervoor. Je kunt regels niet wissen.',
  'log-empty': 'Het logboek is nog leeg.',
  'log-seq': 'Nr.',
  'log-time': 'Tijd',
  'log-action': 'Wat er gebeurde',
  'log-item': 'Item',
  'log-digest': 'Controlegetal',
  'log-no-value': 'geen',
  'action-case-opened': 'Dossier begonnen',
  'action-item-acquired': 'Item bewaard',
  'action-acquisition-incomplete': 'Item bewaard, maar niet alles lukte',
  'action-time-stamped': 'Tijdstempel ontvangen',
  'action-time-stamp-refused': 'Tijdstempel geweigerd',
  'action-note-added': 'Notitie toegevoegd',
  'action-item-deleted': 'Item verwijderd',
  'action-minor-answered': 'Gevraagd: kan iemand jonger dan 18 zijn',
  'action-pictures-erased': 'Beeld van een item gewist',
  'action-pictures-left-out': 'Beeld buiten de bundel gehouden',
  'action-integrity-failed': 'Schade gevonden',
  'action-bundle-exported': 'Bundel gemaakt',
} as const;
