/** Texts that more than one screen shows, and the frame of the case page. */
export const sharedFr = {
  'sealed-explained':
    'Ce que vous conservez est scellé : Zegel note une somme de contrôle pour chaque fichier. ' +
    'Si quelque chose change plus tard, cela se voit.',
  unprotected:
    'Il n’y a pas encore de mot de passe. Toute personne qui peut ouvrir ce navigateur peut voir ce dossier.',
  loading: 'Chargement.',
  'item-count': {
    one: '{count} élément dans ce dossier',
    other: '{count} éléments dans ce dossier',
  },
  'item-number': 'Élément {number}',
  'item-damaged': 'Endommagé',
  'no-address': 'Adresse inconnue',
  'no-title': 'Sans titre',
  'technical-note': 'Message technique',
  'case-title': 'Dossier {code}',
  'case-new': 'Nouveau dossier',
  language: 'Langue',
  'items-title': 'Éléments',
  'items-empty': 'Il n’y a encore rien dans ce dossier.',
  'items-empty-next':
    'Allez sur la page que vous voulez conserver. Cliquez là sur l’icône de Zegel, ou appuyez sur {keys}.',
  'item-failures': {
    one: '{count} partie n’a pas marché',
    other: '{count} parties n’ont pas marché',
  },
  'pick-item':
    'Choisissez un élément pour le regarder. Les images restent floues jusqu’à ce que vous les montriez.',
  'back-to-list': 'Retour à la liste',
  'start-failed': 'Zegel n’a pas pu démarrer.',
};
