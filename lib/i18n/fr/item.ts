/** Texts of one opened item. */
export const itemFr = {
  'picture-title': 'Image',
  'picture-none': 'Cet élément n’a pas d’image.',
  'picture-blurred': 'Image floue de l’écran',
  'picture-revealed': 'L’image conservée de l’écran',
  'no-title': 'Sans titre',
  'case-title': 'Dossier {code}',
  'case-new': 'Nouveau dossier',
  'items-title': 'Éléments',
  'items-empty': 'Il n’y a encore rien dans ce dossier.',
  'items-empty-next':
    'Allez sur la page que vous voulez conserver. Cliquez là sur l’icône de Zegel, ou appuyez sur {keys}.',
  'pick-item':
    'Choisissez un élément pour le regarder. Les images restent floues jusqu’à ce que vous les montriez.',
  'back-to-list': 'Retour à la liste',
  reveal: 'Maintenez appuyé pour voir',
  'reveal-note':
    'Relâchez, et l’image est de nouveau floue. La barre d’espace ou Entrée fonctionnent aussi.',
  'facts-title': 'Informations',
  'fact-address': 'Adresse dans la barre d’adresse',
  'fact-page-address': 'Adresse selon la page',
  'fact-title': 'Titre',
  'fact-canonical': 'Adresse permanente selon la page',
  'fact-time': 'Heure',
  'fact-time-value': '{time}, selon l’horloge de cet appareil (fuseau horaire {zone})',
  'fact-trigger': 'Conservé avec',
  'trigger-popup': 'Le bouton de Zegel',
  'trigger-shortcut': 'Le raccourci clavier',
  'trigger-menu': 'Le menu du bouton droit de la souris',
  'fact-browser': 'Navigateur',
  'fact-sizes': 'Dimensions',
  'fact-sizes-value':
    'Partie visible {width} × {height}, page entière {pageWidth} × {pageHeight}, échelle {ratio}',
  'fact-coverage': 'Ce que l’on voit',
  'coverage-whole':
    'L’image montre la partie visible de la page ({width} × {height} pixels). Ce qui était hors de l’écran n’y est pas.',
  'coverage-part':
    'Tout n’a pas marché : {taken} images sur {planned} sont conservées. Ce qui était hors de l’écran n’y est pas.',
  'coverage-none': 'Aucune image de l’écran n’est conservée.',
  'coverage-facts':
    'Aucune image n’a été conservée, et c’est voulu : seulement les informations et le texte.',
  'coverage-marked': 'Une partie de {width} × {height} pixels est marquée.',
  'coverage-page': {
    one: 'La page en {count} image, à côté de la première vue, intacte.',
    other: 'La page de haut en bas en {count} images, à côté de la première vue, intacte.',
  },
  'coverage-up': {
    one: 'Du premier endroit vers le haut, en {count} image.',
    other: 'Du premier endroit vers le haut, en {count} images.',
  },
  'coverage-down': {
    one: 'Du premier endroit vers le bas, en {count} image.',
    other: 'Du premier endroit vers le bas, en {count} images.',
  },
  'coverage-messages': {
    one: '{count} message lu.',
    other: '{count} messages lus, chacun une fois.',
  },
  'coverage-joins': {
    one: 'À {count} endroit, deux images ne se suivent pas exactement : quelque chose y a bougé, ou il manque un morceau.',
    other:
      'À {count} endroits, deux images ne se suivent pas exactement : quelque chose y a bougé, ou il manque un morceau.',
  },
  'coverage-images': {
    one: '{count} image de la page n’était pas chargée à temps.',
    other: '{count} images de la page n’étaient pas chargées à temps.',
  },
  'coverage-altered': {
    one: '{count} partie qui restait toujours visible a été enlevée ou fixée. La première vue, intacte, la montre.',
    other:
      '{count} parties qui restaient toujours visibles ont été enlevées ou fixées. La première vue, intacte, les montre.',
  },
  'fact-changes': 'Changé pendant la conservation',
  'change-navigated': 'La page est passée à une autre adresse.',
  'change-tab-switched': 'Un autre onglet est venu devant.',
  'change-tab-closed': 'L’onglet a été fermé.',
  'fact-failures': 'N’a pas marché',
  'fact-cuts': 'Raccourci',
  'cut-size': '{what} : {kept} conservés, le reste était trop grand.',
  'cut-time': '{what} : {kept} conservés, le reste prenait trop de temps.',
  'cut-count': '{what} : {kept} conservés, il y en avait trop.',
  'cut-facts-only': '{what} : {kept} gardé, dans ce dossier Zegel ne garde pas d’images.',
  'cut-had': 'Présents sur la page : {had}.',
  'none-seen': 'Rien',
  'fact-software': 'Version de Zegel',
  'fact-item': 'Identifiant de l’élément',
  'fact-digest': 'Somme de contrôle de l’élément (SHA-256)',
  'files-title': 'Fichiers',
  'files-empty': 'Cet élément n’a pas de fichiers.',
  'files-checked': 'Zegel a relu chaque fichier et l’a comparé avec sa somme de contrôle.',
  'file-digest': 'Somme de contrôle (SHA-256)',
  'file-whole': 'Inchangé',
  'file-derived': 'Créé par Zegel',
  'file-derived-from': {
    one: 'à partir de {count} original',
    other: 'à partir de {count} originaux',
  },
  'picture-view': 'Vue intacte',
  'picture-whole': 'Assemblées, {number} sur {count}',
  'picture-tile': 'Image {number} sur {count}',
  'picture-marked': 'La partie marquée',
  'picture-choose': 'Quelle image',
  'delete-start': 'Supprimer cet élément',
  'delete-title': 'Supprimer l’élément {number} ?',
  'delete-goes':
    'L’image, le texte et les informations de cet élément disparaissent. Vous ne pouvez pas revenir en arrière.',
  'delete-stays':
    'Le journal garde les lignes qui disent qu’il y avait un élément et qu’il a été supprimé. ' +
    'Les archives que vous avez déjà créées ne changent pas.',
  'delete-confirm': 'Oui, supprimer',
  'delete-cancel': 'Non, garder',
  'delete-busy': 'Suppression.',
  'delete-done': 'L’élément {number} a été supprimé.',
};
