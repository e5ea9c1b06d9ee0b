/** Texts of the sheet for data requests in the report: read by an officer, in a hurry. */
export const requestsFr = {
  'request-checked':
    'Ce dont les plateformes ont besoin : contrôlé le {date}. Les règles des plateformes changent.',
  'request-needs': 'Nécessaire pour une réquisition',
  'request-urgency': 'Urgence',
  'request-accounts-more': {
    one: '{count} autre compte est dans data/identifiers.csv.',
    other: '{count} autres comptes sont dans data/identifiers.csv.',
  },
  'request-name': 'Nom affiché',
  'request-handle': 'Nom d’utilisateur',
  'request-account-id': 'Numéro ou identifiant permanent',
  'request-other-ids': 'Autres identifiants',
  'request-profile-link': 'Lien vers le profil',
  'request-phone': 'Numéro de téléphone',
  'request-seen-value': 'du {first} au {last}, pièce {items}',
  'request-posts': 'Messages de ce compte',
  'request-read': 'Où cela a été lu',
  'request-missing': 'Manque',
  'request-complete': 'Tout ce que cette plateforme demande est là.',
  'request-groups': 'Groupes et chaînes',
  'request-group': 'Nom',
  'request-ids': 'Identifiants',
  'request-links': 'Liens',
  'request-members': 'Membres tels qu’affichés',
  'request-messages': 'Messages',
  'request-messages-more': {
    one: '{count} autre message est dans data/identifiers.csv.',
    other: '{count} autres messages sont dans data/identifiers.csv.',
  },
  'request-message': 'Message et lien',
  'request-time': 'Heure',
  'request-shown': 'sur la page : {shown}',
  'request-by': 'De',
  'request-own': 'le compte qui était connecté',
  'request-forwarded': 'transféré de {name}',
  'request-account': '{platform} : compte {name}',
  'request-here': 'Ce qui est là',
  'request-accounts': 'Autres comptes visibles',
  'request-rest': '{platform} : ce qui a été lu en plus',
  'request-seen': 'Vu sous ce nom',
  'request-utc': '{utc} (précision : {precision})',
  'request-possible': 'peut être : {possible}',
  'request-created': 'identifiant créé : {created}',
  'source-address-bar': 'barre d’adresse',
  'source-document': 'adresse de la page elle-même',
  'source-title': 'titre de la page',
  'request-text': 'Texte',
  'request-mentions': 'Numéros, liens et noms dans le texte',
  'request-in-message': 'Dans le message',
  'request-hidden': 'Ce que les pages ne montraient pas',
  'request-pages': 'Pages web',
  'request-none': 'Aucun compte, message ou numéro n’a été reconnu sur ces pages.',
  'request-failed':
    'Le lecteur pour {platform} n’a pas marché sur la pièce {number}. La page elle-même est conservée.',
  'precision-millisecond': 'le millième de seconde',
  'precision-second': 'la seconde',
  'precision-minute': 'la minute',
  'precision-day': 'le jour',
  'need-handle': 'nom d’utilisateur',
  'need-account-id': 'numéro permanent du compte',
  'need-phone': 'numéro de téléphone',
  'need-permalink': 'lien vers le message',
  'need-time': 'heure du message en UTC',
  'get-handle':
    'Demandez à la personne qui signale d’ouvrir le profil et de conserver aussi cet écran.',
  'get-account-id':
    'Demandez à la personne qui signale d’ouvrir le profil, de recharger la page et de conserver aussi cet écran. Ou demandez à la plateforme quel numéro a ce nom maintenant.',
  'get-phone':
    'Demandez à la personne qui signale d’ouvrir les infos du contact. Si le numéro est caché, seule la plateforme l’a.',
  'get-permalink':
    'Demandez à la personne qui signale d’ouvrir le message lui-même, pour que le lien soit dans la barre d’adresse, et de conserver aussi cet écran.',
  'get-time':
    'Demandez à la personne qui signale d’ouvrir le message lui-même ou de garder la souris sur l’heure, et de conserver aussi cet écran.',
  'request-telegram':
    'Nom d’utilisateur, numéro permanent ou numéro de téléphone ; pour un groupe, son identifiant (-100…) ou le lien d’invitation ; le lien et l’heure du message. Telegram donne au plus l’adresse IP et le numéro de téléphone d’un suspect.',
  'request-instagram':
    'Nom d’utilisateur avec la date où il a été vu : les noms changent. Aussi le numéro permanent, le lien vers la publication et une période.',
  'request-facebook':
    'Numéro permanent ou nom d’utilisateur, adresse e-mail ou numéro de téléphone ; le lien vers la publication.',
  'request-whatsapp':
    'Numéro de téléphone avec l’indicatif du pays. WhatsApp n’a pas le contenu des messages. Un identifiant qui finit par @lid n’est pas un numéro de téléphone.',
  'request-x':
    'Nom d’utilisateur et lien vers le profil, ou le numéro permanent ; le lien vers la publication.',
  'request-snapchat':
    'Nom d’utilisateur, pas le nom affiché. Sinon, numéro de téléphone ou adresse e-mail. Avec une période et un fuseau horaire ; les réponses sont en UTC.',
  'request-tiktok':
    'Numéro permanent, nom d’utilisateur, numéro de téléphone, adresse e-mail ou numéro de la vidéo ; avec une période. Une capture d’écran du compte est demandée. En anglais.',
  'request-discord':
    'Le numéro du compte (17 à 19 chiffres) ou le nom d’utilisateur exact ; les numéros du serveur, du salon et du message. Un nom affiché ne suffit pas.',
  'request-reddit':
    'Nom d’utilisateur (u/…), le lien vers la publication ou le commentaire, et une période.',
  'request-youtube': 'Le numéro de la chaîne (UC…) et le lien vers la vidéo ou le commentaire.',
  'request-imageboard':
    'Le forum, le fil et le numéro du message, avec l’heure. Il n’y a pas de comptes.',
  'request-file-host':
    'Le lien entier, avec la clé : sans la clé, le fichier ne peut pas être ouvert. Traitez la clé comme un secret.',
  'request-video-host':
    'Le lien et le numéro de la vidéo, et le nom de la personne qui l’a mise en ligne.',
  'request-generic': 'L’adresse de la page, le nom de l’auteur et l’heure.',
  'urgent-preserve':
    'Demandez maintenant le gel des données. Cette plateforme les garde alors {days} jours.',
  'urgent-unknown':
    'Aucun délai n’est connu pour cette plateforme. Demandez le plus vite possible.',
  'urgent-telegram': 'Telegram n’indique aucun délai. Les noms et les groupes disparaissent vite.',
  'urgent-x': 'X garde les données sur les adresses IP très peu de temps.',
  'urgent-snapchat': 'Snapchat efface lui-même la plupart des contenus, souvent en un jour.',
  'urgent-reddit': 'Reddit efface les adresses IP après 100 jours, sauf celle de l’inscription.',
  'urgent-discord': 'Les liens vers des fichiers sur Discord expirent.',
  'urgent-imageboard': 'Un fil peut disparaître en quelques minutes. Demandez tout de suite.',
  'urgent-file-host': 'La personne qui a mis le fichier en ligne peut l’enlever à tout moment.',
};
