/** A notice to a platform (DSA, Regulation (EU) 2022/2065, Article 16): the panel and the text. */
export const noticeFr = {
  'notice-title': 'Signalement à la plateforme',
  'notice-intro':
    'Avec ce texte, vous demandez à la plateforme d’enlever ceci. Zegel n’envoie rien : vous copiez le ' +
    'texte et le collez vous-même dans le formulaire de signalement ou un e-mail. Attendez si la ' +
    'police veut d’abord demander des données.',
  'notice-no-address':
    'L’adresse de cet élément n’est pas connue. Il n’y a donc pas de texte pour un signalement.',
  'notice-reasons': 'De quoi s’agit-il ? Choisissez tout ce qui est vrai.',
  'notice-choose': 'Choisissez d’abord au moins une raison.',
  'notice-intimate': 'Une image sexuelle a été diffusée sans accord',
  'notice-minor': 'Une image sexuelle d’une personne de moins de 18 ans',
  'notice-private': 'Des informations privées ont été diffusées pour faire peur',
  'notice-threat': 'Quelqu’un est menacé ou soumis à un chantage',
  'notice-posing': 'Quelqu’un se fait passer pour une autre personne',
  'notice-contact': 'Votre nom et votre adresse e-mail (facultatif)',
  'notice-contact-note':
    'Une plateforme les demande souvent. Pour une image sexuelle d’une personne de moins de 18 ans, ' +
    'la loi ne l’exige pas. Zegel n’enregistre pas ce que vous tapez ici.',
  'notice-language': 'Langue du signalement',
  'notice-text': 'Texte du signalement',
  'notice-copy': 'Copier le signalement',
  'notice-subject':
    'Signalement de contenu illicite (article 16 du règlement sur les services numériques, UE 2022/2065)',
  'notice-where': 'Adresse exacte : {address}',
  'notice-seen': 'Vu le : {time} (UTC)',
  'notice-why': 'Pourquoi je pense que c’est illicite :',
  'notice-why-intimate':
    'On y voit une image sexuelle diffusée sans l’accord de la personne représentée.',
  'notice-why-minor':
    'On y voit une image sexuelle d’une personne qui a moins de 18 ans, ou qui avait moins de 18 ans quand l’image a été faite.',
  'notice-why-private':
    'On y trouve des informations sur une personne, comme son nom, son adresse ou son téléphone, diffusées pour lui faire peur ou la faire harceler.',
  'notice-why-threat': 'Une personne y est menacée ou soumise à un chantage.',
  'notice-why-posing': 'Quelqu’un s’y fait passer pour une autre personne et lui nuit ainsi.',
  'notice-ask':
    'Je vous demande de retirer ce contenu ou de le rendre inaccessible, de conserver les données pour une enquête de police, et de me communiquer votre décision.',
  'notice-faith':
    'Je déclare de bonne foi que, selon moi, les informations et affirmations de ce signalement sont exactes et complètes.',
  'notice-from': 'Signalé par : {contact}',
};
