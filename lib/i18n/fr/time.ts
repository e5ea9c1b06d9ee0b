/** Texts of trusted time: the panel, the state of an item, and the part of the report. */
export const timeFr = {
  'time-title': 'Horodatages',
  'time-why':
    'Un horodatage montre qu’un élément existait déjà à un certain moment. Ce moment vient de ' +
    'quelqu’un d’autre, pas de l’horloge de cet appareil.',
  'time-what-they-see':
    'Le service voit une empreinte de l’élément, votre adresse IP et le moment. Jamais la page, ' +
    'l’adresse ou le contenu. Désactivé veut dire désactivé : Zegel ne demande alors rien à personne.',
  'time-off': 'Les horodatages sont désactivés.',
  'time-on': 'Les horodatages sont activés.',
  'time-waiting': {
    one: '{count} élément attend encore un horodatage.',
    other: '{count} éléments attendent encore un horodatage.',
  },
  'time-all-stamped': 'Aucun élément n’attend d’horodatage.',
  'time-retry': 'Essayer maintenant',
  'time-retry-busy': 'Demande en cours.',
  'time-use': 'Utiliser {name}',
  'time-drop': 'Ne plus utiliser {name}',
  'time-allow': 'Autoriser de nouveau {name}',
  'time-used': 'Utilisé',
  'time-most': 'Vous en utilisez déjà deux. Arrêtez d’abord l’un des deux.',
  'time-qualified': 'qualifié selon eIDAS',
  'time-not-qualified': 'non qualifié selon eIDAS',
  'time-own': 'ajouté par vous',
  'time-not-allowed': 'Le navigateur ne laisse plus Zegel y accéder.',
  'time-refused-permission':
    'Le navigateur n’a pas donné l’autorisation. Rien n’a changé et rien n’a été demandé à personne.',
  'time-clock-ahead':
    'L’horloge de cet appareil avance d’environ {seconds} s sur celle de {authority} (à {within} s près).',
  'time-clock-behind':
    'L’horloge de cet appareil retarde d’environ {seconds} s sur celle de {authority} (à {within} s près).',
  'time-own-title': 'Votre propre service d’horodatage',
  'time-own-why':
    'Vous connaissez un service qui marche avec RFC 3161 ? Entrez son adresse. Zegel lui demande ' +
    'alors un horodatage, pour un nombre au hasard.',
  'time-own-address': 'Adresse, commence par https://',
  'time-own-root': 'Certificat racine (PEM). Il peut rester vide si le service l’envoie lui-même.',
  'time-own-try': 'Essayer ce service',
  'time-own-busy': 'Un instant. Zegel demande un horodatage.',
  'time-own-compare':
    'Le service répond bien. Comparez cette empreinte avec celle sur le site web du service. ' +
    'Si c’est la même, vous pouvez utiliser le service.',
  'time-own-name': 'Certificat racine',
  'time-own-fingerprint': 'Empreinte (SHA-256)',
  'time-own-until': 'Valable jusqu’au',
  'time-own-add': 'L’empreinte est la bonne, utiliser ce service',
  'time-own-cancel': 'Annuler',
  'time-own-failed': 'Ce service n’a pas été ajouté.',
  'proposal-address-refused':
    'Cette adresse n’est pas possible. Elle doit commencer par https:// et ne contenir ni nom ni mot de passe.',
  'proposal-permission-refused':
    'Le navigateur n’a pas donné l’autorisation. Rien n’a été demandé.',
  'proposal-root-missing':
    'Le service n’envoie pas son certificat racine. Collez-le ci-dessus ; il est sur le site web du service.',
  'item-time-title': 'Heure selon quelqu’un d’autre',
  'time-between': 'Conservé entre {from} et {to}, selon {authority}.',
  'time-between-two':
    'Conservé après {from}, selon {fromAuthority}, et avant {to}, selon {authority}.',
  'time-not-later':
    'Conservé avant {to}, selon {authority}. On ne sait pas combien de temps avant.',
  'time-not-earlier':
    'Conservé après {from}, selon {authority}. On ne sait pas combien de temps après.',
  'time-unknown': 'Personne d’autre n’a établi quand ceci a été conservé.',
  'time-accuracy': '{authority} dit que son heure est juste à {seconds} s près.',
  'time-accuracy-unstated': '{authority} ne dit pas si son heure est précise.',
  'time-quality': 'Horodatage de {authority} : {quality}.',
  'time-clock-then-ahead':
    'L’horloge de l’appareil avançait d’environ {seconds} s sur celle de {authority} (à {within} s près).',
  'time-clock-then-behind':
    'L’horloge de l’appareil retardait d’environ {seconds} s sur celle de {authority} (à {within} s près).',
  'time-open-pending': '{authority} : pas encore d’horodatage.',
  'time-open-refused': '{authority} : la réponse a été refusée.',
  'time-open-again': 'Zegel redemandera plus tard.',
  'reason-reply-truncated': 'La réponse est coupée.',
  'reason-reply-trailing': 'Il y a encore quelque chose après la réponse.',
  'reason-reply-malformed': 'La réponse n’est pas un horodatage valable.',
  'reason-status-refused': 'Le service n’a pas accordé l’horodatage.',
  'reason-imprint-differs': 'L’horodatage concerne autre chose.',
  'reason-algorithm-differs': 'L’horodatage utilise un autre type d’empreinte que celui demandé.',
  'reason-nonce-missing': 'La marque de la demande manque dans la réponse.',
  'reason-nonce-differs': 'La réponse correspond à une autre demande.',
  'reason-certificate-missing': 'Le certificat du signataire manque.',
  'reason-signer-differs': 'L’horodatage indique un autre certificat que celui du signataire.',
  'reason-usage-wrong': 'Le certificat n’est pas réservé aux horodatages.',
  'reason-usage-not-critical':
    'Le certificat ne dit pas assez strictement qu’il est réservé aux horodatages.',
  'reason-certificate-expired': 'Le certificat avait expiré à ce moment.',
  'reason-certificate-not-yet-valid': 'Le certificat n’était pas encore valable à ce moment.',
  'reason-chain-foreign': 'L’horodatage ne vient pas du service choisi.',
  'reason-signature-wrong': 'La signature de l’horodatage n’est pas bonne.',
  'reason-redirected': 'Le service a renvoyé vers une autre adresse. Zegel n’y va pas.',
  'reason-not-a-reply': 'Quelque chose d’autre qu’un horodatage est revenu, comme une page web.',
  'reason-too-large': 'La réponse est beaucoup trop grande.',
  'reason-unreachable': 'Le service n’est pas joignable.',
  'reason-timed-out': 'Le service n’a pas répondu à temps.',
  'reason-answer-refused': 'Le service a répondu par une erreur.',
  'reason-permission-missing': 'Le navigateur ne laisse pas Zegel accéder au service.',
  'export-stamped': 'La signature a un horodatage du {time}, selon {authority}.',
  'export-not-stamped':
    'Aucun horodatage de la signature n’est venu de {authority}. {reason} L’archive est sinon entière.',
  'report-stamped-time': 'Heure selon quelqu’un d’autre',
  'report-not-2-stamped':
    'L’heure exacte : un horodatage donne un moment avant ou après lequel quelque chose a été conservé. ' +
    'Si le certificat du service a été révoqué plus tard, cela n’a pas été contrôlé.',
  'report-time-check':
    'La commande avec before.tsr contrôle l’horodatage que cite item.json : il existait avant cette pièce. ' +
    'Une commande avec after.tsr contrôle l’horodatage de la ligne de cette pièce dans le journal : il est venu après. Le bon résultat est « Verification: OK ».',
  'report-signature-stamp':
    'Si ce fichier est dans le dossier signatures, la signature a aussi un horodatage. Si le certificat du service a expiré : ajoutez -no_check_time.',
};
