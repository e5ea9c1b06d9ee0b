// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of making and restoring a backup. */
export const backupFr = {
  'backup-title': 'Copie de sauvegarde',
  'backup-intro':
    'Avec une copie de sauvegarde, vous emportez tous les dossiers vers un autre ordinateur ou ' +
    'navigateur. C’est un seul fichier, chiffré avec son propre mot de passe.',
  'backup-make': 'Créer une copie de sauvegarde',
  'backup-restore': 'Restaurer une copie de sauvegarde',
  'backup-what':
    'Tout est emporté : éléments, journal, horodatages et ce que vous avez écrit pour le rapport. ' +
    'Sauf : le mot de passe et les réglages de Zegel, et ce qui est encore en cours d’enregistrement.',
  'backup-no-recovery':
    'Si vous l’oubliez, plus personne ne peut ouvrir la copie de sauvegarde. Nous non plus. ' +
    'Ne gardez pas le mot de passe à côté du fichier.',
  'backup-passphrase': 'Mot de passe de la copie de sauvegarde',
  'backup-repeat': 'Mot de passe de la copie de sauvegarde, encore une fois',
  'backup-start-anyway': 'Créer quand même',
  'backup-doing': 'Création de la copie de sauvegarde',
  'restore-doing': 'Restauration de la copie de sauvegarde',
  'backup-preparing': 'Préparation. Cela prend quelques secondes.',
  'backup-progress': 'En cours : {phase} ({percent})',
  'backup-phase-checking': 'contrôle des fichiers',
  'backup-phase-writing': 'écriture de la copie',
  'backup-phase-verifying': 'vérification de la copie',
  'backup-phase-restoring': 'vérification et restauration de la copie',
  'backup-stopped': 'Arrêté. Aucune copie de sauvegarde n’a été créée. Rien n’a changé ici.',
  'restore-stopped': 'Arrêté. Rien n’a été restauré. Rien n’a changé ici.',
  'backup-failed': 'Aucune copie de sauvegarde n’a été créée.',
  'restore-failed': 'Rien n’a été restauré.',
  'backup-done': 'La copie de sauvegarde est prête et vérifiée.',
  'backup-cases': { one: '{count} dossier est emporté,', other: '{count} dossiers sont emportés,' },
  'backup-items': { one: 'avec {count} élément.', other: 'avec {count} éléments.' },
  'backup-damaged': {
    one: '{count} élément est endommagé. Il est emporté tel quel ; le dommage reste visible.',
    other:
      '{count} éléments sont endommagés. Ils sont emportés tels quels ; le dommage reste visible.',
  },
  'backup-unreadable': {
    one: '{count} dossier n’est pas emporté : son journal ou sa clé est endommagé. Laissez-le ici.',
    other:
      '{count} dossiers ne sont pas emportés : leur journal ou leur clé est endommagé. Laissez-les ici.',
  },
  'backup-where':
    'Le fichier est dans le dossier Téléchargements. Qui utilise cet appareil voit qu’il est là, mais ' +
    'ne peut pas l’ouvrir sans le mot de passe. Mettez-le ailleurs, par exemple sur une clé USB.',
  'restore-what':
    'Zegel vérifie d’abord toute la copie de sauvegarde. Si quelque chose ne va pas, rien ne change ' +
    'ici. Les dossiers qui sont déjà ici restent tels quels.',
  'restore-file': 'Fichier de la copie de sauvegarde (.age)',
  'restore-no-file': 'Choisissez d’abord le fichier de la copie de sauvegarde.',
  'restore-no-passphrase':
    'Saisissez le mot de passe que vous avez choisi pour cette copie de sauvegarde.',
  'restore-done': 'La copie de sauvegarde est vérifiée et restaurée.',
  'restore-nothing': 'Il n’y avait rien de nouveau à restaurer. Rien n’a changé ici.',
  'restore-cases': { one: '{count} dossier est ajouté,', other: '{count} dossiers sont ajoutés,' },
  'restore-items': { one: 'avec {count} élément.', other: 'avec {count} éléments.' },
  'restore-same': {
    one: '{count} dossier était déjà ici, exactement ainsi.',
    other: '{count} dossiers étaient déjà ici, exactement ainsi.',
  },
  'restore-different': {
    one: '{count} dossier est déjà ici, mais n’est pas égal à la copie de sauvegarde. Il n’a été ni restauré ni changé. Pour voir aussi celui de la copie, restaurez-la dans un autre navigateur.',
    other:
      '{count} dossiers sont déjà ici, mais ne sont pas égaux à la copie de sauvegarde. Ils n’ont été ni restaurés ni changés. Pour voir aussi ceux de la copie, restaurez-la dans un autre navigateur.',
  },
  'restore-damaged': {
    one: '{count} élément était déjà endommagé quand la copie de sauvegarde a été créée.',
    other: '{count} éléments étaient déjà endommagés quand la copie de sauvegarde a été créée.',
  },
  'restore-next':
    'Le journal continue là où il était. Continuez un dossier dans un seul navigateur, pas dans deux.',
} as const;
