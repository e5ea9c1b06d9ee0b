/** Texts of the popup. */
export const popupFr = {
  'this-page': 'Cette page',
  capture: 'Conserver cet écran',
  'more-ways': 'Autres façons de conserver',
  'way-screen': 'Conserver cet écran',
  'way-page': 'Conserver toute la page',
  'way-page-note': 'Zegel fait défiler la page de haut en bas, puis remet tout en place.',
  'way-up': 'Conversation : messages plus anciens',
  'way-up-note': 'À partir d’ici, vers le haut.',
  'way-down': 'Conversation : messages plus récents',
  'way-down-note': 'À partir d’ici, vers le bas.',
  'way-part': 'Une partie de l’écran',
  'way-part-note': 'Vous choisissez la partie sur la page. L’écran entier est aussi conservé.',
  'way-facts': 'Les informations seules, sans image',
  'way-facts-note': 'Adresse, texte et heure. Aucune image n’est conservée.',
  'bound-label': 'Page entière et conversation : au plus',
  'bound-screens': { one: '{count} écran', other: '{count} écrans' },
  'progress-title': 'En cours',
  'progress-note': 'Laissez la page visible jusqu’à la fin.',
  'progress-marking': 'Choisissez sur la page la partie que vous voulez conserver.',
  'progress-looking': 'Zegel regarde la page.',
  'progress-taking': '{done} images conservées sur environ {expected}.',
  'progress-left': {
    one: 'Encore environ {count} seconde.',
    other: 'Encore environ {count} secondes.',
  },
  'progress-joining': 'Les images sont assemblées.',
  'progress-stop': 'Arrêter et garder ce qu’il y a',
  'mark-title': 'Quelle partie voulez-vous conserver ?',
  'mark-help':
    'Tracez un cadre, ou utilisez les flèches du clavier. Avec Maj et les flèches, il devient plus ' +
    'grand ou plus petit. Entrée conserve, Échap arrête.',
  'mark-keep': 'Conserver cette partie',
  'mark-cancel': 'Arrêter',
  'capture-shortcut': 'Raccourci : {keys}',
  'capture-busy': 'En cours. Laissez la page ouverte un instant.',
  'outcome-done': 'C’est conservé, dans votre dossier.',
  'outcome-partly': 'Conservé, mais pas tout. {failed} Le reste est conservé.',
  'outcome-failed': 'Rien n’est conservé.',
  'outcome-taken': {
    one: 'Conservé : {count} image.',
    other: 'Conservé : {count} images.',
  },
  'outcome-shortcut': 'La dernière fois :',
  'access-browser-page':
    'C’est une page du navigateur lui-même. Aucune extension n’a le droit de la voir. ' +
    'Allez sur la page que vous voulez conserver et ouvrez Zegel là.',
  'access-store':
    'C’est la boutique des extensions. Aucune extension n’a le droit de la voir. ' +
    'Allez sur la page que vous voulez conserver et ouvrez Zegel là.',
  'access-local-file':
    'C’est un fichier sur cet appareil. Il se peut que le navigateur ne le permette pas. ' +
    'Vous pouvez essayer.',
  'access-no-page':
    'Aucune page web n’est ouverte ici. Allez sur la page que vous voulez conserver et ouvrez ' +
    'Zegel là.',
  'case-target': 'Va dans le dossier {name}',
  'recent-title': 'Derniers éléments',
  'recent-empty': 'Vous n’avez encore rien conservé.',
  'open-case': 'Ouvrir le dossier',
};
