/** Texts of the custody log. */
export const logFr = {
  'log-title': 'Journal',
  'log-note':
    'Zegel note ici ce qui arrive au dossier. Chaque ligne est attachée à la ligne d’avant. ' +
    'Vous ne pouvez pas effacer de lignes.',
  'log-empty': 'Le journal est encore vide.',
  'log-seq': 'N°',
  'log-time': 'Heure',
  'log-action': 'Ce qui s’est passé',
  'log-item': 'Élément',
  'log-digest': 'Somme de contrôle',
  'log-no-value': 'aucune',
  'action-case-opened': 'Dossier commencé',
  'action-item-acquired': 'Élément conservé',
  'action-acquisition-incomplete': 'Élément conservé, mais tout n’a pas marché',
  'action-time-stamped': 'Horodatage reçu',
  'action-time-stamp-refused': 'Horodatage refusé',
  'action-note-added': 'Note ajoutée',
  'action-item-deleted': 'Élément supprimé',
  'action-minor-answered': 'Demandé : quelqu’un pourrait-il avoir moins de 18 ans',
  'action-pictures-erased': 'Images d’un élément effacées',
  'action-pictures-left-out': 'Images laissées hors de l’archive',
  'action-integrity-failed': 'Dommage trouvé',
  'action-bundle-exported': 'Archive créée',
};
