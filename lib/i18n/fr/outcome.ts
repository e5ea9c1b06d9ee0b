/** Texts of how a capture goes and ended, and of how the time of an item stands. */
export const outcomeFr = {
  'step-page': 'Le texte et les informations de la page n’ont pas pu être lus.',
  'step-capture':
    'La conservation s’est interrompue. Ce qui était déjà enregistré est dans cet élément.',
  'step-view': 'L’image de l’écran n’a pas marché.',
  'step-tiles': 'Le défilement de la page n’a pas marché jusqu’au bout.',
  'step-composite': 'Les images n’ont pas pu être assemblées. Elles sont conservées une par une.',
  'step-part': 'La partie choisie n’a pas pu être découpée. L’écran entier est conservé.',
  'step-other': 'Une partie n’a pas marché.',
  'ending-end': 'La fin a été atteinte.',
  'ending-grew': 'Ensuite, la page est devenue plus longue : ce qui a été ajouté n’y est pas.',
  'ending-bound': 'Arrêté au nombre d’écrans choisi. Il y en a peut-être plus.',
  'ending-stopped': 'Arrêté sur demande. Il y en a peut-être plus.',
  'ending-no-progress': 'La page ne défilait plus. Il y en a peut-être plus.',
  'ending-page-changed':
    'Arrêté parce qu’une autre page ou un autre onglet est venu. Il y en a peut-être plus.',
  'ending-storage-full':
    'Arrêté parce qu’il n’y avait pas assez de place sur l’appareil. Il y en a peut-être plus.',
  'ending-failed': 'Arrêté parce que quelque chose n’a pas marché. Il y en a peut-être plus.',
  'progress-fetched': '{done} mégaoctets récupérés sur {expected}.',
  'progress-fetched-some': '{done} mégaoctets récupérés.',
  'step-media': 'Le fichier lui-même n’a pas pu être conservé.',
  'media-ask': 'Le fichier est sur un autre site : {host}. Zegel n’y a pas encore accès.',
  'media-ask-note':
    'Votre navigateur vous le demande encore une fois. Zegel rend ensuite l’autorisation. Le site peut voir que le fichier a été demandé.',
  'media-ask-allow': 'Autoriser et réessayer',
  'media-ask-again': 'Réessayer',
  'item-time-none': 'Sans horodatage',
  'item-time-pending': 'Attend un horodatage',
  'item-time-refused': 'Horodatage refusé',
  'item-time-stamped': 'Horodatage reçu',
  'item-time-stamped-qualified': 'Horodatage reçu, qualifié',
};
