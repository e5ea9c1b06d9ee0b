/** Texts of what the reporter writes and chooses for the report. */
export const reportingFr = {
  'reporting-title': 'Pour le rapport',
  'reporting-note':
    'Tout ceci peut rester vide. Ce que vous écrivez est tout de suite conservé et scellé. Cela va seulement dans le rapport et dans l’archive.',
  'reporting-kept': 'Conservé.',
  'reporting-not-kept': 'Ce que vous avez écrit n’a pas pu être conservé.',
  'reporting-happened': 'Que s’est-il passé ?',
  'reporting-happened-hint':
    'Avec vos propres mots. Par exemple : que voyez-vous, depuis quand, et qu’avez-vous déjà fait ?',
  'reporting-person': 'De qui s’agit-il ?',
  'reporting-person-hint': 'Un nom ou un pseudonyme.',
  'reporting-relation': 'Connaissez-vous l’auteur de la publication ?',
  'reporting-relation-hint': 'Par exemple : ex-partenaire, camarade de classe, inconnu.',
  'reporting-items': 'Choisir ce qui est joint',
  'reporting-items-note':
    'Si vous laissez quelque chose de côté, l’archive mentionne seulement son numéro et sa somme de contrôle. On voit ainsi que rien n’a été caché.',
  'reporting-chosen': { one: '{count} élément est joint.', other: '{count} éléments sont joints.' },
  'reporting-include': 'L’élément {number} est joint',
  'reporting-reveal': 'Image de l’élément {number} nette dans l’annexe',
  'reporting-item-words': 'Vos mots sur l’élément {number}',
  'reporting-annex': 'Une annexe avec de petites images',
  'reporting-annex-hint': 'Les images sont floues, sauf celles que vous choisissez nettes.',
  'reporting-laws': 'Citer des articles de loi',
  'reporting-laws-note':
    'C’est une information, pas un conseil. Vérifié le {date}. La police décide quelle loi s’applique.',
  'reporting-look': 'Voir le rapport',
  'reporting-look-busy': 'Le rapport est en cours de création.',
  'reporting-look-hide': 'Fermer le rapport',
  'reporting-look-frame': 'Aperçu du rapport',
  'reporting-look-note': 'Le code de scellé vient à la création de l’archive.',
};
