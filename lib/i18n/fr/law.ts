/** Texts on the law that a reporter can name. What is cited stands in `bundle/law.ts`. */
export const lawFr = {
  'law-country-nl': 'Pays-Bas',
  'law-country-be': 'Belgique',
  'law-country-de': 'Allemagne',
  'law-country-eu': 'Union européenne',
  'law-nl-254ba':
    'faire, avoir ou diffuser des images sexuelles de quelqu’un contre sa volonté (jusqu’au 1er juillet 2024 : art. 139h Sr)',
  'law-nl-285d': 'diffuser les données de quelqu’un pour lui faire peur ou le harceler (doxing)',
  'law-nl-252': 'images sexuelles d’une personne de moins de 18 ans',
  'law-nl-284': 'forcer quelqu’un par la violence ou la menace (contrainte)',
  'law-nl-285': 'menacer quelqu’un',
  'law-unchecked': 'numéro non vérifié',
  'law-nl-318': 'forcer quelqu’un en menaçant de révéler un secret (chantage)',
  'law-be-417-9':
    'diffuser des images ou des enregistrements sexuels sans accord. C’est le numéro dans le Code pénal de 1867 ; le nouveau Code pénal a d’autres numéros',
  'law-de-184k': 'faire ou diffuser des images intimes sans accord',
  'law-de-201a': 'porter atteinte à la vie privée avec des images',
  'law-eu-2024-1385':
    'directive contre la violence envers les femmes, aussi le partage d’images intimes sans accord ; les pays doivent la transposer au plus tard le 14 juin 2027',
  'law-eu-dsa-16':
    'règlement sur les services numériques : une plateforme doit pouvoir recevoir un signalement de contenu illicite',
  'law-eu-2023-1543':
    'règlement sur les preuves électroniques : ordre à un service d’un autre pays de l’UE de remettre ou de conserver des données ; applicable depuis le 18 août 2026',
};
