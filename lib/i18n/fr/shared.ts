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
  'technical-note': 'Message technique',
  language: 'Langue',
  'item-failures': {
    one: '{count} partie n’a pas marché',
    other: '{count} parties n’ont pas marché',
  },
  'start-failed': 'Zegel n’a pas pu démarrer.',
};
