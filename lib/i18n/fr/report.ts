/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportFr = {
  'report-first-title': 'Rapport sur du contenu en ligne conservé, dossier {code}',
  'report-happened': 'Ce qui s’est passé, avec les mots de la personne qui signale',
  'report-happened-none': 'La personne qui signale n’a rien écrit ici.',
  'report-more': 'Suite sous « Tout ce que la personne a écrit ».',
  'report-words': 'Tout ce que la personne a écrit',
  'report-words-note': 'La personne qui signale a écrit cela elle-même.',
  'report-person': 'De qui il s’agit',
  'report-relation': 'Lien avec l’auteur de la publication',
  'report-platforms': 'Plateformes et comptes',
  'report-more-accounts': {
    one: 'et encore {count} compte, voir « Informations pour une réquisition »',
    other: 'et encore {count} comptes, voir « Informations pour une réquisition »',
  },
  'report-left-out': {
    one: '{count} pièce n’est pas jointe, par choix de la personne qui signale : pièce {list}. Le journal la mentionne.',
    other:
      '{count} pièces ne sont pas jointes, par choix de la personne qui signale : pièces {list}. Le journal les mentionne.',
  },
  'report-period': 'De quand à quand',
  'report-kept': 'Conservé : {span}.',
  'report-stated': 'Messages : {span}, selon la page.',
  'report-sure': 'À quel point l’heure est sûre',
  'report-sure-all': {
    one: 'La pièce a un horodatage de {authority} : elle existait au plus tard à ce moment.',
    other:
      'Les {count} pièces ont un horodatage de {authority} : elles existaient au plus tard à ce moment.',
  },
  'report-sure-some': {
    one: '{count} pièce sur {total} a un horodatage de {authority} : elle existait au plus tard à ce moment. Pour les autres, il n’y a que l’horloge de l’appareil de la personne qui signale.',
    other:
      '{count} pièces sur {total} ont un horodatage de {authority} : elles existaient au plus tard à ce moment. Pour les autres, il n’y a que l’horloge de l’appareil de la personne qui signale.',
  },
  'report-code-later': 'vient à la création de l’archive',
  'report-proves-1':
    'Si les contrôles sont bons, aucun fichier n’a changé depuis la création de cette archive.',
  'report-next-1': 'Notez le code de scellé dans le procès-verbal.',
  'report-next-2':
    'Demandez à la plateforme de geler les données, et demandez-les par réquisition. Pour chaque compte, une feuille contient tout ce qu’il faut. Faites-le vite : beaucoup de plateformes gardent les données peu de temps.',
  'report-next-3':
    'Les fichiers sont dans le dossier data. La façon de les contrôler est à la fin.',
  'report-timeline-note':
    'Complet veut dire : tout ce que la personne voulait conserver a été vu et conservé. Chaque pièce dit ce qu’on ne voit pas.',
  'report-when': 'Conservé le',
  'report-all-exhibits': 'Les pièces',
  'report-said': 'La personne qui signale dit',
  'report-until': 'terminé à {to}',
  'report-exhibit': 'Pièce',
  'report-files-of': 'Fichiers de la pièce {number}',
  'report-digest': 'Somme de contrôle (SHA-256)',
  'report-log-note':
    'Tout ce qui est arrivé au dossier, dans l’ordre. Chaque ligne mentionne la somme de contrôle de la ligne précédente : si une ligne est enlevée ou changée, cela se voit. Le même journal est dans data/custody-log.jsonl.',
  'report-log-time': 'Heure (UTC)',
  'report-log-left-out': 'Pas jointe à cette archive, par choix de la personne qui signale.',
  'report-log-seal': 'code de scellé {code}',
  'report-law': 'Articles de loi que la personne cite',
  'report-law-note':
    'La personne qui signale pense que ces articles peuvent s’appliquer. C’est une information, pas un conseil juridique. Vérifié le {date} ; les lois changent.',
  'report-annex': 'Annexe : images des pièces',
  'report-annex-warning': 'Attention : cela peut être sexuel ou choquant',
  'report-annex-note':
    'Les pages suivantes montrent de petits aperçus flous. Les vraies images sont dans data/items. Ne les donnez à personne qui n’en a pas besoin.',
  'report-annex-note-revealed':
    'Les pages suivantes montrent de petits aperçus. La personne qui signale a choisi lesquels sont nets ; les autres sont flous. Les vraies images sont dans data/items. Ne les donnez à personne qui n’en a pas besoin.',
  'report-picture': 'Aperçu de la pièce {number}, pas flou',
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
  'report-clock':
    'Toutes les heures viennent de l’horloge de l’appareil de la personne qui signale. Personne d’autre n’a contrôlé cette horloge.',
  'report-code': 'Code de scellé',
  'report-code-note':
    'Notez ce code dans le procès-verbal. Ensuite, tout changement des preuves se voit. ' +
    'Pour le recalculer : les 32 premiers caractères de sha256sum manifest-sha256.txt.',
  'report-key': 'Empreinte de la clé',
  'report-proves': 'Ce que cela prouve',
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
  'report-timeline': 'Chronologie',
  'report-number': 'N°',
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
