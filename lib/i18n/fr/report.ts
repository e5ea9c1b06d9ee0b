/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportFr = {
  'report-title': 'Rapport sur du contenu en ligne conservé',
  'report-case': 'Dossier',
  'report-volume': 'Partie {number} sur {count}',
  'report-exhibits': { one: '{count} pièce', other: '{count} pièces' },
  'report-holds': 'Contenu',
  'report-other-volumes': 'Les pièces {list} sont dans une autre partie.',
  'report-deleted': {
    one: '{count} pièce conservée plus tôt a été supprimée par la personne qui signale ; le journal la mentionne.',
    other:
      '{count} pièces conservées plus tôt ont été supprimées par la personne qui signale ; le journal les mentionne.',
  },
  'report-damaged': {
    one: '{count} fichier était endommagé et n’est pas inclus ; voir le journal.',
    other: '{count} fichiers étaient endommagés et ne sont pas inclus ; voir le journal.',
  },
  'report-sites': 'Sites web',
  'report-period': 'Conservé entre',
  'report-period-value': '{from} et {to}',
  'report-clock':
    'Toutes les heures viennent de l’horloge de l’appareil de la personne qui signale. Personne d’autre n’a contrôlé cette horloge.',
  'report-code': 'Code de scellé',
  'report-code-note':
    'Notez ce code dans le procès-verbal. Ensuite, tout changement des preuves se voit. ' +
    'Pour le recalculer : les 32 premiers caractères de sha256sum manifest-sha256.txt.',
  'report-key': 'Empreinte de la clé',
  'report-proves': 'Ce que cela prouve',
  'report-proves-1':
    'Si les contrôles ci-dessous sont bons, aucun fichier n’a changé depuis la création de cette archive.',
  'report-proves-2': 'Toutes les pièces et le journal viennent de la même installation de Zegel.',
  'report-proves-3':
    'Chaque pièce est dans le journal avec sa somme de contrôle, dans l’ordre où elle a été conservée.',
  'report-not': 'Ce que cela ne prouve pas',
  'report-not-1':
    'Qui a créé l’archive : la clé appartient à une installation, pas à une personne.',
  'report-not-2':
    'L’heure selon une horloge indépendante : cette archive n’a pas d’horodatage de l’extérieur.',
  'report-not-3':
    'Que le site web montrait aussi cela à d’autres, ou que la page n’a pas été modifiée dans le navigateur.',
  'report-next': 'Prochaine étape',
  'report-next-text':
    'Demandez les données à la plateforme, avec les adresses et les identifiants ci-dessous. ' +
    'Faites-le vite : beaucoup de plateformes gardent les données peu de temps. Les fichiers sont dans le dossier data.',
  'report-timeline': 'Chronologie',
  'report-number': 'N°',
  'report-time': 'Heure (UTC)',
  'report-page': 'Page web',
  'report-state': 'Complet',
  'report-yes': 'oui',
  'report-no': 'non',
  'report-requests': 'Informations pour une réquisition',
  'report-requests-note':
    'Cela était sur la page elle-même ou dans la barre d’adresse. Un nom ou une heure d’une page est ce que la page affirme. ' +
    'Les mêmes lignes sont dans data/identifiers.csv.',
  'report-kind': 'Type',
  'report-value': 'Valeur telle que vue',
  'report-source': 'Où cela a été lu',
  'report-item': 'Pièce {number}',
  'report-unreadable':
    'La description de cette pièce est endommagée. Le journal mentionne la somme de contrôle.',
  'report-file': 'Fichier',
  'report-size': 'Taille',
  'report-missing': 'endommagé, pas inclus',
  'report-log': 'Journal',
  'report-check': 'Contrôler soi-même',
  'report-check-text':
    'Décompressez l’archive, ouvrez son dossier dans un terminal et lancez ces commandes. Chacune doit se terminer sans erreur.',
  'report-statement': 'Déclaration',
  'report-statement-text':
    'J’ai conservé ces pièces moi-même, telles que je les voyais sur mon écran. Je n’y ai rien changé.',
  'report-name': 'Nom',
  'report-place': 'Lieu et date',
  'report-signature': 'Signature',
  'report-annex': 'Annexe : aperçus flous',
  'report-annex-note':
    'Attention : les pièces peuvent être sexuelles ou choquantes. Ici, il n’y a que des aperçus flous. ' +
    'Les vraies images sont dans data/items.',
  'report-preview': 'Aperçu flou de la pièce {number}',
  'kind-page': 'Page web',
  'kind-document': 'Adresse selon la page',
  'kind-title': 'Titre',
  'kind-canonical': 'Adresse permanente selon la page',
  'kind-open-graph-url': 'Adresse de partage',
  'kind-site-name': 'Nom du site web',
  'kind-author': 'Auteur selon la page',
  'kind-handle': 'Nom de compte selon la page',
  'kind-published': 'Publié selon la page',
  'kind-modified': 'Modifié selon la page',
};
