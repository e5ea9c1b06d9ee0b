/** Texts of the export panel. */
export const exportFr = {
  'export-open': 'Créer une archive',
  'with-colon': '{label} :',
  'export-title': 'Archive pour la police',
  'export-intro':
    'Une archive est un fichier avec tout ce qui est dans ce dossier, et un rapport. ' +
    'Votre dossier reste ici.',
  'export-nothing': 'Ce dossier est encore vide. Conservez d’abord un écran.',
  'export-language': 'Langue du rapport',
  'export-start': 'Commencer',
  'export-hide': 'Fermer',
  'export-cancel': 'Arrêter',
  'export-stopping': 'Arrêt en cours.',
  'export-stopped': 'Arrêté. Aucune archive n’a été créée. Votre dossier n’a pas changé.',
  'export-preparing': 'Préparation.',
  'export-progress': 'Étape {step} sur {steps} : {phase} ({percent})',
  'phase-checking': 'contrôle des fichiers',
  'phase-report': 'préparation du rapport',
  'phase-writing': 'écriture de l’archive',
  'phase-verifying': 'vérification de l’archive',
  'export-done': 'L’archive est prête et vérifiée.',
  'export-items': {
    one: '{count} élément dans l’archive.',
    other: '{count} éléments dans l’archive.',
  },
  'export-damaged': {
    one: '{count} élément est endommagé. Le rapport dit exactement ce qui ne va pas.',
    other: '{count} éléments sont endommagés. Le rapport dit exactement ce qui ne va pas.',
  },
  'export-undamaged': 'Aucun dommage n’a été trouvé.',
  'export-where':
    'Le navigateur met l’archive dans le dossier Téléchargements. Toute personne qui utilise cet ' +
    'appareil peut y voir le fichier. Il est aussi dans la liste des téléchargements du navigateur.',
  'export-file': 'Fichier',
  'seal-code': 'Code de scellé',
  'seal-code-advice':
    'Demandez que ce code de scellé soit écrit dans votre plainte. ' +
    'Avec ce code, on peut vérifier plus tard si c’est toujours la même archive.',
  save: 'Enregistrer encore dans Téléchargements',
  'save-busy': 'Enregistrement dans Téléchargements.',
  'save-done': 'Transmis au navigateur.',
  'save-failed': 'Le fichier n’a pas été mis dans Téléchargements.',
  'export-close': 'Terminé',
  'export-close-note':
    'Avec Terminé, Zegel efface sa propre copie provisoire. Le fichier dans Téléchargements reste.',
  'export-failed': 'Aucune archive n’a été créée.',
  'export-again': 'Réessayer',
};
