/** Texts of the list of help, and of several cases. */
export const helpFr = {
  help: 'Aide',
  'help-title': 'Aide',
  'help-intro':
    'Vous n’avez pas à porter cela sans aide. Ces services peuvent réfléchir avec vous. Vous pouvez appeler sans porter plainte.',
  'help-country': 'Pays',
  'help-country-nl': 'Pays-Bas',
  'help-country-be': 'Belgique',
  'help-country-de': 'Allemagne',
  'help-country-fr': 'France',
  'help-urgent': 'En cas de danger immédiat',
  'help-police': 'Police, si ce n’est pas urgent',
  'help-removal': 'Aide pour des images en ligne, et pour les faire retirer',
  'help-victims': 'Aide aux victimes : parler, questions pratiques et juridiques',
  'help-sexual-violence': 'Aide après des violences sexuelles',
  'help-violence': 'Aide en cas de violence ou de contrôle par quelqu’un que vous connaissez',
  'help-minors': 'Aide si vous avez moins de 18 ans, ou s’il s’agit d’un enfant',
  'help-report-minors':
    'Signalez ici les images sexuelles de personnes de moins de 18 ans. Ne les gardez pas.',
  'help-adults-hash': '18 ans ou plus : empêcher la diffusion de votre image sans l’envoyer',
  'help-minors-hash': 'Moins de 18 ans sur l’image : empêcher sa diffusion sans l’envoyer',
  'help-phone': 'Appelez le {phone}',
  'help-checked': 'Vérifié le {day} (source : {source})',
  'help-unchecked': 'Nous ne l’avons pas encore vérifié. Si cela ne marche pas, cherchez-le.',
  'help-links':
    'Cette liste est dans Zegel même. Rien ne part vers un site avant que vous cliquiez sur son lien. Le site apparaît alors dans l’historique de votre navigateur.',
  cases: 'Dossiers',
  'cases-title': 'Dossiers',
  'cases-note':
    'Ce que vous gardez va dans le dossier que vous utilisez. Une archive contient un seul dossier. Votre réponse sur les 18 ans vaut aussi par dossier.',
  'case-current': 'Vous utilisez celui-ci',
  'case-choose': 'Utiliser ce dossier',
  'case-open': 'Commencer un nouveau dossier',
  'case-name': 'Nom de ce dossier',
  'case-name-note': 'Seulement pour vous. Le nom est chiffré et ne va dans aucune archive.',
  'case-rename': 'Enregistrer le nom',
  'case-renamed': 'Le nom est enregistré.',
  'delete-case-other':
    'Le dossier est supprimé. Vous voyez maintenant un autre dossier. Votre prochain élément y ira.',
};
