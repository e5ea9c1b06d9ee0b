/** Texts of the question whether anyone could be under 18, and of what the popup then says. */
export const ageFr = {
  'minor-question': 'Quelqu’un sur les images pourrait-il avoir moins de 18 ans ?',
  'minor-question-note':
    'C’est l’âge sur l’image qui compte. Pensez aussi à vous-même, et à d’anciennes photos ou vidéos.',
  'minor-yes': 'Oui',
  'minor-unknown': 'Je ne sais pas',
  'minor-no': 'Non, tout le monde a 18 ans ou plus',
  'minor-locked': 'Dans ce dossier, Zegel garde seulement des données, pas d’images.',
  'minor-popup':
    'Quelqu’un sur les images pourrait avoir moins de 18 ans. Zegel garde donc l’adresse, les noms, les heures et le texte, mais pas d’images.',
  'minor-capture': 'Garder les données de cette page',
  'minor-busy': 'Enregistrement en cours.',
  'outcome-facts-only':
    'Les données sont gardées. Aucune image n’a été gardée, car ce dossier contient seulement des données.',
  'left-title': {
    one: 'Il reste des images dans {count} élément de ce dossier',
    other: 'Il reste des images dans {count} éléments de ce dossier',
  },
  'left-open': 'Ouvrez le dossier pour lire ce que vous pouvez faire.',
};
