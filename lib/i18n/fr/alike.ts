// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts about media that are the same, or alike. */
export const alikeFr = {
  'also-seen-note':
    'Exactement le même fichier est conservé dans d’autres éléments. Cela ne dit pas qui l’y a mis le premier.',
  'also-seen-report':
    'Exactement le même fichier est conservé avec d’autres pièces (même SHA-256). Cela ne dit pas qui l’y a mis le premier.',
  'also-seen-title': 'Vu aussi ici',
  'also-seen-line': '{name} : aussi avec la pièce {number}, {address}, conservé {at}',
  'also-seen-unknown': 'adresse inconnue',
  'also-seen-open': 'Ouvrir l’élément {number}',
  'pdq-title': 'Empreinte de ressemblance (PDQ)',
  'pdq-value':
    '{hash}, qualité {quality} sur 100. Une aide pour retrouver la même image, pas une preuve.',
  'pdq-none': 'Pas calculée : {reason}',
  'pdq-too-small': 'l’image est trop petite.',
  'pdq-too-large': 'l’image est trop grande.',
  'pdq-undecodable': 'le navigateur ne peut pas afficher le fichier.',
  'pdq-pixels-altered': 'le navigateur donne des pixels modifiés.',
} as const;
