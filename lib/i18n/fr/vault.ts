/** Texts of locking, of the Safety panel, of wiping and of leaving quickly. */
export const vaultFr = {
  'passphrase-current': 'Votre mot de passe actuel',
  'passphrase-new': 'Nouveau mot de passe',
  'passphrase-repeat': 'Nouveau mot de passe, encore une fois',
  'vault-lost-more':
    'Cela peut arriver quand le disque est plein ou abîmé. Les archives et copies de sauvegarde enregistrées sont encore bonnes. Vous pouvez restaurer une copie de sauvegarde sous « Sécurité ». Ce que vous conservez maintenant va dans un nouveau dossier.',
  'vault-lost-seen': 'J’ai lu ceci',
  safety: 'Sécurité',
  'safety-close': 'Fermer',
  'passphrase-is-set':
    'Il y a un mot de passe. Sans lui, la personne qui ouvre Zegel ne voit rien de ce dossier. ' +
    'Pour conserver des pages, il n’est jamais nécessaire.',
  'passphrase-why':
    'Avec un mot de passe, la personne qui ouvre Zegel ne voit rien de ce dossier. ' +
    'Vous pouvez toujours conserver des pages sans mot de passe.',
  'passphrase-change': 'Changer le mot de passe',
  'passphrase-remove': 'Enlever le mot de passe',
  'passphrase-remove-note':
    'Ensuite, toute personne qui ouvre ce navigateur peut de nouveau voir ce dossier. Vos éléments restent.',
  'no-recovery-title': 'Vous ne pouvez pas récupérer le mot de passe.',
  'no-recovery':
    'Si vous l’oubliez, personne ne peut plus ouvrir ce dossier. Nous non plus. ' +
    'Avec une archive, vous avez une copie de tout en dehors de Zegel.',
  'export-first': 'Créer d’abord une archive',
  'passphrase-advice':
    'Quatre mots ou plus sans lien entre eux sont solides et faciles à retenir. Choisissez quelque ' +
    'chose que les autres ne savent pas de vous. N’enregistrez pas le mot de passe dans ce navigateur.',
  'strength-too-short': 'Trop court. Utilisez au moins {least} caractères.',
  'strength-weak': 'Faible. Une personne qui vous connaît peut peut-être le deviner.',
  'strength-fair': 'Moyen. Plus long, c’est mieux.',
  'strength-strong': 'Solide.',
  'passphrase-weak':
    'Ce mot de passe est faible. Une personne qui vous connaît peut peut-être le deviner. ' +
    'Vous pouvez quand même l’utiliser. Vous en préférez un autre ? Tapez-en un nouveau.',
  'passphrase-unequal':
    'Les deux nouveaux mots de passe ne sont pas les mêmes. Tapez les deux encore une fois.',
  'passphrase-save': 'Enregistrer le mot de passe',
  'passphrase-save-anyway': 'L’utiliser quand même',
  'passphrase-cancel': 'Annuler',
  'passphrase-busy': 'Un instant. Cela prend quelques secondes.',
  'passphrase-chosen': 'Le mot de passe est en place.',
  'passphrase-changed': 'Le mot de passe est changé.',
  'passphrase-removed': 'Le mot de passe est enlevé.',
  'auto-lock-title': 'Verrouillage automatique',
  'auto-lock': 'Zegel se verrouille quand vous ne l’utilisez pas pendant',
  'auto-lock-minutes': { one: '{count} minute', other: '{count} minutes' },
  'auto-lock-note':
    'Zegel se verrouille aussi quand le navigateur se ferme. Vous pouvez le verrouiller avec le bouton en haut.',
  'quick-exit-title': 'Quitter vite',
  'quick-exit-how':
    'Appuyez sur Quitter vite, ou appuyez trois fois sur Maj en moins de cinq secondes. ' +
    'Zegel disparaît alors tout de suite et ferme ses onglets.',
  'quick-exit-history':
    'L’historique de votre navigateur reste. D’autres personnes peuvent y voir les pages que vous ' +
    'avez visitées.',
  'sure-continue': 'Continuer',
  'sure-cancel': 'Non, revenir',
  'delete-case-title': 'Supprimer ce dossier',
  'delete-case-intro':
    'Tout ce qui est dans ce dossier disparaît alors. Votre mot de passe et vos réglages restent.',
  'delete-case': 'Supprimer ce dossier',
  'delete-case-first': 'Supprimer ce dossier ?',
  'delete-case-second': 'Supprimer le dossier : vraiment ?',
  'delete-case-goes':
    'Ce qui disparaît : tous les éléments, le journal, et la clé avec laquelle Zegel signe les ' +
    'archives de ce dossier. Vous ne pouvez pas revenir en arrière.',
  'delete-case-stays':
    'Ce qui reste : votre mot de passe, vos réglages, et les archives que vous avez déjà créées. ' +
    'Ces archives ne changent pas et tout le monde peut encore les vérifier. Ce que vous conservez ' +
    'ensuite va dans un nouveau dossier.',
  'delete-case-last':
    'Après ce bouton, ce dossier n’est plus dans Zegel. Personne ne peut le faire revenir.',
  'delete-case-confirm': 'Oui, supprimer ce dossier',
  'delete-case-busy': 'Suppression.',
  'delete-case-done': 'Le dossier est supprimé. Votre prochain élément va dans un nouveau dossier.',
  'wipe-title': 'Tout effacer',
  'wipe-intro': 'Tout ce que Zegel a enregistré sur cet appareil disparaît alors.',
  'wipe-forgot':
    'Mot de passe oublié ? Personne ne peut alors plus ouvrir ce dossier. ' +
    'Vous pouvez seulement tout effacer et recommencer.',
  wipe: 'Tout effacer',
  'wipe-first': 'Tout effacer ?',
  'wipe-second': 'Tout effacer : vraiment ?',
  'wipe-goes':
    'Ce qui disparaît : tous les éléments, le journal, les clés, le mot de passe et vos réglages. ' +
    'Vous ne pouvez pas revenir en arrière.',
  'wipe-stays':
    'Ce qui reste : les archives et autres fichiers en dehors de Zegel, la liste des ' +
    'téléchargements et l’historique de votre navigateur.',
  'wipe-last': 'Après ce bouton, il n’y a plus rien dans Zegel. Personne ne peut le faire revenir.',
  'wipe-confirm': 'Oui, tout effacer',
  'wipe-busy': 'Effacement.',
  'wipe-done': 'Tout est effacé dans Zegel.',
};
