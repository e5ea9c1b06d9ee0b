/** Labels and notes, choosing several items, and what is in no bundle yet. */
export const marksFr = {
  'own-title': 'Étiquettes et note',
  'own-note': 'Pour vous seulement. Cela ne va pas dans l’archive et n’est pas dans le journal.',
  'own-damaged':
    'Vos étiquettes et vos notes sont endommagées et ne peuvent plus être lues. Les éléments eux-mêmes sont toujours là. ' +
    'Vous pouvez écrire de nouvelles étiquettes et notes.',
  'own-not-kept': 'Ce que vous avez écrit n’a pas pu être gardé.',
  'label-list': 'Étiquettes',
  'label-new': 'Nouvelle étiquette',
  'label-hint': 'Courte, avec vos mots. Par exemple : groupe Telegram A.',
  'label-add': 'Ajouter l’étiquette',
  'label-used': 'Déjà utilisées',
  'label-remove': 'Enlever l’étiquette {label}',
  'note-label': 'Note',
  'note-kept': 'Gardé.',
  'note-marker': 'Note',
  'filter-label': 'Étiquette',
  'filter-any': 'Toutes les étiquettes',
  'show-noted': 'Avec une note',
  'show-damaged': 'Endommagé',
  'choose-start': 'Choisir plusieurs éléments',
  'choose-end': 'Terminer le choix',
  'choose-count': '{chosen} sur {total} choisis.',
  'choose-all': 'Choisir les {total}',
  'choose-none': 'Ne rien choisir',
  'choose-label-title': 'Étiquette pour les éléments choisis',
  'choose-labelled': {
    one: 'L’étiquette est sur {count} élément.',
    other: 'L’étiquette est sur {count} éléments.',
  },
  'choose-delete': 'Supprimer les éléments choisis',
  'choose-delete-first': {
    one: 'Supprimer {count} élément ?',
    other: 'Supprimer {count} éléments ?',
  },
  'choose-delete-goes':
    'Les images, les textes et les données disparaissent, avec leurs étiquettes et leurs notes. ' +
    'C’est définitif.',
  'choose-delete-stays':
    'Le journal garde, pour chaque élément, qu’il existait et qu’il a été supprimé. ' +
    'Les archives déjà faites ne changent pas.',
  'choose-delete-second': {
    one: 'Vraiment supprimer {count} élément ?',
    other: 'Vraiment supprimer {count} éléments ?',
  },
  'choose-delete-last':
    'Cela commence après ce bouton. Personne ne peut faire revenir ce qui a disparu.',
  'choose-delete-confirm': {
    one: 'Oui, supprimer {count} élément',
    other: 'Oui, supprimer {count} éléments',
  },
  'choose-delete-running': '{done} éléments supprimés sur {total}.',
  'choose-delete-stop': 'Arrêter la suppression',
  'choose-delete-stopping': 'Arrêt en cours.',
  'choose-deleted': {
    one: '{count} élément a été supprimé.',
    other: '{count} éléments ont été supprimés.',
  },
  'choose-left': {
    one: 'Arrêté : {count} élément n’a pas été supprimé.',
    other: 'Arrêté : {count} éléments n’ont pas été supprimés.',
  },
  'choose-failed': {
    one: 'L’élément {numbers} n’a pas pu être supprimé et est toujours là.',
    other: 'Ces {count} éléments n’ont pas pu être supprimés et sont toujours là : {numbers}.',
  },
  'export-size': 'L’archive fera environ {size}. Pour la créer, il faut {room} d’espace libre.',
  'export-due': {
    one: '{count} élément n’est encore dans aucune archive.',
    other: '{count} éléments ne sont encore dans aucune archive.',
  },
};
