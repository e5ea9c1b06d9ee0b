/** Texts of the welcome page: one idea a step. */
export const welcomeFr = {
  'welcome-step': 'Étape {step} sur {steps}',
  'welcome-next': 'Suivant',
  'welcome-back': 'Retour',
  'welcome-skip': 'Tout passer',
  'welcome-close': 'Terminé, fermer cet onglet',
  'welcome-hello-title': 'Bienvenue dans Zegel',
  'welcome-hello':
    'Zegel garde ce que vous voyez en ligne, avec l’adresse et l’heure, pour que la police puisse s’en servir. Tout reste sur cet appareil. Il n’y a pas de compte, et nous ne voyons rien de ce que vous gardez.',
  'welcome-hello-time': 'Cela prend moins d’une minute. Vous pouvez tout passer.',
  'welcome-help': 'Envie de parler d’abord à quelqu’un ? Voir l’aide dans votre pays.',
  'welcome-help-hide': 'Masquer l’aide',
  'welcome-safe-title': 'Cet ordinateur est-il sûr pour vous ?',
  'welcome-safe-shared':
    'Quelqu’un d’autre utilise-t-il cet ordinateur ou connaît-il votre mot de passe ? Cette personne peut voir que Zegel est là. Utilisez alors plutôt un appareil que personne d’autre n’utilise.',
  'welcome-safe-sync':
    'La synchronisation de votre navigateur est-elle activée ? Zegel peut alors apparaître aussi sur vos autres appareils. Ce que vous gardez ne suit pas.',
  'welcome-safe-private':
    'Dans une fenêtre privée, Zegel marche seulement si vous l’autorisez dans le navigateur. Même alors, ce que vous gardez reste ensuite dans Zegel.',
  'welcome-safe-exit':
    'Besoin de partir vite ? Appuyez trois fois sur Maj, ou sur le bouton pour partir vite. Zegel disparaît aussitôt. Essayez sans crainte. L’historique de votre navigateur reste.',
  'welcome-minor-title': 'Qui est sur les images ?',
  'welcome-minor-yes':
    'Ce dossier contient seulement des données, pas d’images. C’est plus sûr pour vous : aux Pays-Bas et dans la plupart des pays, garder des images sexuelles d’une personne de moins de 18 ans est un délit, même comme preuve et même de soi-même.',
  'welcome-minor-no': 'Votre réponse est enregistrée. Zegel garde aussi les images.',
  'welcome-minor-later': 'Vous pourrez changer votre réponse plus tard, dans le dossier.',
  'welcome-lock-title': 'Voulez-vous un mot de passe ?',
  'welcome-time-title': 'Voulez-vous une heure fiable ?',
  'welcome-try-title': 'Comment garder quelque chose',
  'welcome-try-1': 'Allez sur la page que vous voulez garder.',
  'welcome-try-2':
    'Cliquez sur l’icône de Zegel dans la barre d’outils. Vous ne la voyez pas ? Regardez derrière la pièce de puzzle.',
  'welcome-try-3': 'Choisissez le grand bouton en haut. C’est tout.',
  'welcome-try-practice':
    'Entraînez-vous d’abord sur une page ordinaire, comme la météo. Vous pourrez supprimer cet élément ensuite.',
  'welcome-where':
    'Ce que vous gardez est seulement ici, chiffré. Si vous retirez Zegel ou ce navigateur, c’est perdu. Créez donc une archive à temps.',
  'welcome-locked':
    'Zegel est verrouillé. Vous choisirez un mot de passe ou d’autres réglages après le déverrouillage.',
  'welcome-again': 'Revoir l’introduction',
};
