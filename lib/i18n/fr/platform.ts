/** Texts about accounts, messages and ids that pages of platforms show. */
export const platformFr = {
  'identifiers-title': 'Comptes, messages et numéros',
  'identifiers-note': 'Zegel a lu cela sur la page. La police s’en sert pour demander des données.',
  'identifiers-empty': 'Zegel n’a trouvé aucun compte, message ou numéro sur cette page.',
  'identifiers-all': 'Montrer les {total} lignes',
  'identifiers-kind': 'Type',
  'identifiers-value': 'Valeur',
  'identifiers-more': 'Appartient à',
  'identifiers-copy': 'Copier',
  'identifiers-copy-named': 'Copier {value}',
  'identifiers-copy-all': 'Tout copier',
  'identifiers-copied': 'Copié.',
  'identifiers-copy-failed':
    'La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.',
  'identifiers-time': 'Heure sur la page : {shown}',
  'identifiers-utc': 'UTC : {utc}',
  'identifiers-created': 'Identifiant créé (UTC) : {created}',
  'identifiers-message': 'Dans le message {message}',
  'identifiers-standard': 'Forme standard : {value}',
  'hidden-title': 'Ce que la page ne montre pas',
  'hidden-of': 'Concerne : {names}',
  'kind-account': 'Compte',
  'kind-account-id': 'Autre identifiant d’un compte',
  'kind-phone': 'Numéro de téléphone',
  'kind-group': 'Groupe ou chaîne',
  'kind-group-id': 'Identifiant de groupe ou de chaîne',
  'kind-invite': 'Lien d’invitation',
  'kind-message': 'Message',
  'kind-service': 'Avis dans la conversation',
  'kind-post': 'Publication',
  'kind-story': 'Story',
  'kind-video': 'Vidéo',
  'kind-comment': 'Commentaire',
  'kind-file': 'Fichier',
  'kind-media-id': 'Identifiant d’image ou de fichier',
  'kind-file-key': 'Clé dans le lien (secrète)',
  'kind-link': 'Lien',
  'kind-mention': 'Nom d’utilisateur dans le texte',
  'kind-email': 'Adresse e-mail',
  'hidden-nothing-read':
    'Zegel n’a reconnu ici aucun compte ni message. Votre compte est-il connecté et le message ouvert ? Conservez alors la page encore une fois.',
  'hidden-telegram-phone':
    'Le numéro de téléphone n’est pas visible. Ouvrez le profil en cliquant sur le nom et conservez l’écran encore une fois. Certaines personnes cachent leur numéro.',
  'hidden-telegram-handle':
    'Le nom d’utilisateur n’est pas visible. Ouvrez le profil en cliquant sur le nom et conservez l’écran encore une fois.',
  'hidden-telegram-seconds':
    'La date et l’heure complètes n’y sont pas encore. Gardez la souris sur l’heure du message jusqu’à ce que la date apparaisse, puis conservez l’écran encore une fois.',
  'hidden-telegram-forward':
    'L’auteur d’un message transféré est caché. On voit seulement le nom, pas le compte.',
  'hidden-whatsapp-number':
    'Le numéro de téléphone n’est pas visible. Ouvrez les infos du contact en cliquant sur le nom et conservez l’écran encore une fois. Le nom est celui que vous avez donné au contact.',
  'hidden-whatsapp-group':
    'L’identifiant du groupe n’est pas sur la page. Un lien d’invitation aide : ouvrez les infos du groupe et conservez l’écran encore une fois.',
  'hidden-whatsapp-date':
    'Un message avec seulement une image n’a pas de date. Faites apparaître la date au-dessus et conservez l’écran encore une fois.',
  'hidden-whatsapp-day-month':
    'Dans une date, il n’est pas certain quel nombre est le jour et lequel est le mois. Les deux possibilités sont conservées.',
  'hidden-instagram-id':
    'Le numéro permanent du compte n’est pas visible. Ouvrez le profil, rechargez la page (F5) et conservez l’écran encore une fois. Le nom peut changer, le numéro non.',
  'hidden-instagram-messages':
    'Les messages sur Instagram ne montrent pas d’identifiants et souvent pas d’heure. Faites apparaître la date et le nom.',
  'hidden-x-id':
    'Le numéro permanent du compte n’est pas visible. Ouvrez le profil, rechargez la page (F5) et conservez l’écran encore une fois.',
  'hidden-facebook-id':
    'Le numéro permanent du compte n’est pas visible. Cliquez sur le nom dans le groupe ou près de la publication, et conservez aussi cette page.',
  'hidden-facebook-time':
    'L’heure complète n’est pas visible. Gardez la souris sur l’heure de la publication, puis conservez l’écran encore une fois.',
  'hidden-facebook-messages':
    'Messenger ne montre pas d’identifiants pour les messages. Ouvrez le profil de l’autre personne et conservez aussi cette page.',
  'hidden-tiktok-id':
    'Le numéro permanent du compte n’est pas visible. Rechargez la page (F5) et conservez l’écran encore une fois.',
  'hidden-snapchat-handle':
    'Le nom d’utilisateur n’est pas visible, seulement un nom que chacun peut choisir. Ouvrez le profil et conservez l’écran encore une fois. Attention : Snapchat peut avertir l’autre personne que vous faites une capture d’écran.',
  'hidden-snapchat-messages':
    'Les messages sur Snapchat ne montrent pas d’identifiants. Ils disparaissent souvent vite.',
  'hidden-discord-id':
    'Le numéro du compte n’est pas visible, car ce compte n’a pas d’image à lui. Activez le mode développeur dans Discord, faites un clic droit sur le nom et copiez l’identifiant.',
  'hidden-youtube-id':
    'Le numéro permanent de la chaîne n’est pas visible. Ouvrez la chaîne, rechargez la page (F5) et conservez l’écran encore une fois.',
  'hidden-short-link':
    'C’est un lien court. Attendez que la vraie adresse soit dans la barre d’adresse, puis conservez l’écran encore une fois.',
};
