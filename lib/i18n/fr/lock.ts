/** Texts of being locked, of unlocking and of leaving quickly. */
export const lockFr = {
  'quick-exit': 'Quitter vite',
  'quick-exit-note':
    'Ferme Zegel tout de suite. Appuyer trois fois vite sur Maj fait la même chose. ' +
    'L’historique de votre navigateur reste.',
  'locked-title': 'Zegel est verrouillé',
  'locked-short': 'Verrouillé',
  'locked-note':
    'Vous pouvez toujours conserver des pages. Pour voir ce que vous avez conservé, entrez votre mot de passe.',
  'locked-added': {
    one: '{count} élément conservé depuis le verrouillage',
    other: '{count} éléments conservés depuis le verrouillage',
  },
  'lock-now': 'Verrouiller',
  'vault-lost': 'Ce que vous aviez conservé a disparu : le navigateur l’a effacé.',
  unlock: 'Déverrouiller',
  'unlock-busy': 'Déverrouillage. Cela prend quelques secondes.',
  'wait-title': 'Trop d’essais. Le mot de passe n’était pas le bon.',
  'wait-seconds': {
    one: 'Attendez encore {count} seconde.',
    other: 'Attendez encore {count} secondes.',
  },
  'wait-minutes': {
    one: 'Attendez encore {count} minute.',
    other: 'Attendez encore {count} minutes.',
  },
  'passphrase-wrong':
    'Ce mot de passe n’est pas le bon. Rien n’a changé. ' +
    'Vérifiez les majuscules et les espaces, et réessayez.',
  passphrase: 'Mot de passe',
  'passphrase-show': 'Montrer ce que je tape',
  'passphrase-choose': 'Choisir un mot de passe',
};
