/** Copies à partager : les faire, les regarder, les enregistrer. */
export const copiesFr = {
  'copies-title': 'Copies à partager',
  'copies-intro':
    'Vous voulez montrer quelque chose sans tout montrer ? Faites une copie et couvrez ce que personne ' +
    'n’a besoin de voir. L’original ne change pas.',
  'copies-make': 'Faire une copie à partager',
  'copies-share': 'Enregistrer des copies à partager',
  'copies-none': 'Il n’y a pas encore de copie de cet élément.',
  'copies-saved': 'La copie est conservée avec cet élément. Rien n’a encore été partagé.',
  'copies-deleted': 'La copie n’est plus là. L’original est toujours là.',
  'copy-name': 'Copie {number}',
  'copy-about': 'De : {picture}. Faite le {time}.',
  'copy-delete': 'Supprimer la copie {number}',
  'copy-delete-sure': 'Jeter la copie {number} ? L’original reste.',
  'copy-delete-yes': 'Oui, la jeter',
  'copy-delete-no': 'Non, la garder',
  'copy-damaged': 'Cette copie est endommagée.',
  'copy-covers': { one: '{count} cache', other: '{count} caches' },
  'copy-boxes': { one: '{count} cadre', other: '{count} cadres' },
  'copy-arrows': { one: '{count} flèche', other: '{count} flèches' },
  'copy-texts': { one: '{count} texte', other: '{count} textes' },
  'copy-unmarked': 'Rien de couvert ni d’ajouté',
  'copy-edit-title': 'Faire une copie à partager de l’élément {number}',
  'copy-edit-intro':
    'Ce que vous couvrez devient noir dans la copie et ne peut plus en être retrouvé. Regardez aussi si ' +
    'votre propre nom, votre photo ou votre compte est visible.',
  'copy-hidden': 'L’image est floue',
  'copy-show': 'Montrer l’image et la modifier',
  'copy-show-note':
    'L’image reste alors visible jusqu’à ce que vous la cachiez ou que vous arrêtiez.',
  'copy-hide': 'Cacher l’image',
  'copy-tools': 'Mettre sur l’image',
  'copy-add-cover': 'Couvrir',
  'copy-add-box': 'Cadre',
  'copy-add-arrow': 'Flèche',
  'copy-add-text': 'Texte',
  'copy-new-text': 'Texte',
  'copy-undo': 'Annuler',
  'copy-zoom-in': 'Plus grand',
  'copy-zoom-out': 'Plus petit',
  'copy-keys':
    'Choisissez ci-dessus ce que vous voulez mettre. Déplacez-le avec les flèches du clavier ou en le ' +
    'faisant glisser. Pour l’agrandir ou le réduire, utilisez Maj et une flèche, ou tirez sur le point. ' +
    'Suppr l’enlève.',
  'copy-picture': 'L’image que vous modifiez',
  'copy-list': 'Ce qui sera sur la copie',
  'copy-list-empty': 'Rien pour l’instant. Sans cache, la copie est pareille à l’original.',
  'copy-mark-cover': 'Cache {number}',
  'copy-mark-box': 'Cadre {number}',
  'copy-mark-arrow': 'Flèche {number}',
  'copy-mark-text': 'Texte {number}',
  'copy-mark-place':
    '{name} : {x} vers la droite, {y} vers le bas, {width} de large, {height} de haut',
  'copy-mark-words': 'Ce qui est écrit',
  'copy-mark-remove': 'Enlever : {name}',
  'copy-mark-removed': '{name} : enlevé.',
  'copy-undone': 'Le dernier changement a été annulé.',
  'copy-save': 'Conserver la copie',
  'copy-saving': 'La copie est en cours.',
  'copy-stop': 'Arrêter sans conserver',
  'share-title': 'Enregistrer des copies à partager',
  'share-intro':
    'Vous recevez un seul fichier ZIP avec les copies que vous choisissez. Ce n’est pas la preuve ' +
    'scellée : pour la police, créez une archive. Le fichier ne dit rien de vous : ni le nom de votre ' +
    'dossier, ni le navigateur, ni l’heure. Ce que montrent les images elles-mêmes est transmis.',
  'share-which': 'Quelles copies',
  'share-one': 'Élément {item}, copie {number}',
  'share-language': 'Langue de l’explication',
  'share-addresses': 'Joindre l’adresse de la page',
  'share-addresses-note':
    'Une adresse peut révéler quelque chose sur vous. Si vous cochez la case, ceci est transmis :',
  'share-none': 'Choisissez au moins une copie.',
  'share-start': 'Faire le fichier ZIP',
  'share-busy': 'Le fichier est en cours.',
  'share-hide': 'Fermer',
  'share-done': 'Le fichier est prêt et va dans vos téléchargements.',
  'share-where':
    'Il n’est pas chiffré dans votre dossier de téléchargements, et la liste des téléchargements le ' +
    'montre. Zegel ne partage rien de lui-même : c’est vous qui décidez qui le reçoit.',
  'share-again': 'Enregistrer encore une fois',
  'share-file-name': 'copie-a-partager',
  'share-readme-title': 'COPIE À PARTAGER, PAS LA PREUVE',
  'share-readme-what':
    'Ce dossier contient des copies d’images. Des parties peuvent être couvertes, et des cadres, des ' +
    'flèches et du texte peuvent y avoir été mis.',
  'share-readme-not':
    'Ceci n’est pas la preuve. Les originaux n’ont pas changé. Ils sont dans une archive scellée, que ' +
    'possède la personne qui a fait ces copies.',
  'share-readme-link':
    'Pour chaque copie est indiqué l’original dont elle vient : le fichier, et la somme de contrôle ' +
    '(SHA-256) de l’élément auquel il appartient. Cette somme de contrôle se trouve aussi dans le ' +
    'rapport et dans le journal de l’archive.',
  'share-readme-from': 'Faite à partir de l’original {file} de l’élément avec SHA-256',
  'share-readme-sum': 'SHA-256 de cette copie',
  'share-readme-marks': 'Mis sur la copie',
  'share-readme-address': 'Adresse de la page',
};
