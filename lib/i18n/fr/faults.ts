/** What happened, what was kept, what to do next: one text for every fault code. */
export const faultsFr = {
  'fault-page-forbidden':
    'Le navigateur ne laisse pas les extensions voir cette page. Rien de cette page n’a été ' +
    'conservé ; ce que vous avez conservé avant est toujours là. Si besoin, faites une capture ' +
    'd’écran avec votre appareil.',
  'fault-page-gone':
    'La page a été fermée ou n’existe plus. Ce qui était déjà conservé est toujours là. ' +
    'Ouvrez la page à nouveau et réessayez.',
  'fault-page-changed':
    'La page a changé pendant la conservation. Ce que vous avez conservé avant est toujours là. ' +
    'Attendez que la page ne bouge plus et réessayez.',
  'fault-page-unreadable':
    'Le texte et les informations de la page n’ont pas pu être lus. Ce qui a marché est conservé. ' +
    'Rechargez la page et réessayez.',
  'fault-picture-failed':
    'Le navigateur n’a pas pu faire d’image de l’écran. Ce qui a marché est conservé. ' +
    'Laissez la page visible et réessayez.',
  'fault-nothing-captured':
    'Rien de cette page n’a pu être conservé. Ce que vous avez conservé avant est toujours là. ' +
    'Rechargez la page et réessayez.',
  'fault-capture-running':
    'Zegel s’occupe déjà d’une longue page ou d’une conversation. Cela continue. ' +
    'Attendez la fin, ou arrêtez dans la fenêtre de Zegel.',
  'fault-part-cancelled':
    'Vous n’avez choisi aucune partie, donc rien n’a été conservé. Ce que vous avez conservé avant ' +
    'est toujours là. Réessayez, ou conservez l’écran entier.',
  'fault-facts-only':
    'Dans ce dossier, Zegel ne garde pas d’images, seulement des données. Ce que vous avez gardé avant est encore là. Ouvrez Zegel sur la page et gardez ses données.',
  'fault-picture-erased':
    'Ce fichier a été effacé, car ce dossier contient seulement des données. Les données de l’élément sont encore là. Le journal dit ce qui a été effacé.',
  'fault-storage-full':
    'Il n’y a pas assez de place sur cet appareil. Ce que vous avez conservé avant est toujours ' +
    'là. Libérez de la place et réessayez.',
  'fault-storage-failed':
    'Le stockage du navigateur n’a pas marché. Zegel n’a rien effacé. ' +
    'Fermez le navigateur, rouvrez-le et réessayez.',
  'fault-record-unreadable':
    'Ces informations ne peuvent plus être lues : elles sont endommagées. Le reste du dossier est ' +
    'toujours là. Laissez-les en place ; une archive mentionne le dommage.',
  'fault-file-missing':
    'Ce fichier n’est plus là. Les autres fichiers et le journal sont toujours là. ' +
    'Laissez l’élément en place ; une archive mentionne le dommage.',
  'fault-file-changed':
    'Ce fichier a changé après avoir été conservé. Les autres fichiers et le journal sont toujours ' +
    'là. Laissez l’élément en place ; une archive mentionne le dommage.',
  'fault-export-empty':
    'Ce dossier est vide, il n’y a donc rien à mettre dans une archive. Rien n’a changé. ' +
    'Conservez d’abord un écran.',
  'fault-export-invalid':
    'L’archive n’était pas correcte quand Zegel l’a vérifiée. C’est pourquoi vous ne l’obtenez ' +
    'pas. Votre dossier n’a pas changé. Réessayez.',
  'fault-export-too-large':
    'L’archive devient trop grande pour cet appareil. Votre dossier n’a pas changé. ' +
    'Libérez de la place et réessayez.',
  'fault-copy-failed':
    'La copie n’a pas pu être faite. L’original n’a pas changé et rien n’a été enregistré. ' +
    'Réessayez, ou choisissez une image plus petite.',
  'fault-backup-empty':
    'Il n’y a pas encore de dossier, donc rien à copier. Rien n’a changé. ' +
    'Conservez d’abord un écran.',
  'fault-backup-changed':
    'Un dossier a changé entre-temps. Tout est encore là. Attendez que Zegel ait fini de conserver ' +
    'et réessayez.',
  'fault-backup-passphrase':
    'Ce mot de passe ne va pas avec ce fichier. Rien n’a changé ici. Faites attention aux majuscules ' +
    'et aux espaces, et réessayez.',
  'fault-backup-invalid':
    'Ce fichier n’est pas une copie de sauvegarde de Zegel, ou il est endommagé ou incomplet. Rien ' +
    'n’a changé ici. Essayez une autre copie du fichier.',
  'fault-backup-newer':
    'Cette copie de sauvegarde a été créée avec une version plus récente de Zegel. Rien n’a changé ' +
    'ici. Mettez Zegel à jour et réessayez.',
  'fault-restore-running':
    'Une copie de sauvegarde est déjà en cours de restauration dans une autre fenêtre. Cela ' +
    'continue. Attendez que ce soit terminé.',
  'fault-message-refused':
    'Une partie de Zegel a reçu un message qui ne lui semblait pas sûr. Zegel n’a rien effacé. ' +
    'Fermez cette fenêtre, ouvrez Zegel à nouveau et réessayez.',
  'fault-vault-locked':
    'Zegel est verrouillé, ceci ne peut donc pas être lu maintenant. Tout est toujours là. ' +
    'Déverrouillez Zegel et réessayez.',
  'fault-unexpected':
    'Il s’est passé quelque chose que nous n’avions pas prévu. Zegel n’a rien effacé. ' +
    'Réessayez. Si cela ne marche toujours pas, redémarrez le navigateur.',
};
