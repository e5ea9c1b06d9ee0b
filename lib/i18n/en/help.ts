/** Texts of the list of help, and of several cases. */
export const helpEn = {
  help: 'Help',
  'help-title': 'Help',
  'help-intro':
    'You do not have to do this alone. These services can help you think about what to do. You may call without ' +
    'filing a police report.',
  'help-country': 'Country',
  'help-country-nl': 'The Netherlands',
  'help-country-be': 'Belgium',
  'help-country-de': 'Germany',
  'help-country-fr': 'France',
  'help-urgent': 'In immediate danger',
  'help-police': 'Police, when it is not urgent',
  'help-removal': 'Help with pictures that are online, and with having them removed',
  'help-victims': 'Help for victims: to talk, practical and legal questions',
  'help-sexual-violence': 'Help after sexual violence',
  'help-violence': 'Help with violence or control by someone you know',
  'help-minors': 'Help if you are under 18, or if it is about a child',
  'help-report-minors': 'Report sexual pictures of anyone under 18 here. Do not keep them.',
  'help-adults-hash': '18 or older: stop your picture from spreading without sending it',
  'help-minors-hash': 'Under 18 in the picture: stop it from spreading without sending it',
  'help-phone': 'Call {phone}',
  'help-checked': 'Checked on {day} (source: {source})',
  'help-unchecked': 'We have not checked this yet. If it does not work, look it up.',
  'help-links':
    'This list is inside Zegel. Only when you click a link does anything go to that site. ' +
    'The site then appears in the history of your browser.',
  cases: 'Cases',
  'cases-title': 'Cases',
  'cases-note':
    'What you keep goes into the case you use now. A bundle holds one case. Your answer to the ' +
    'question about 18 years also counts per case.',
  'case-current': 'You use this one now',
  'case-choose': 'Use this case',
  'case-open': 'Start a new case',
  'case-name': 'Name of this case',
  'case-name-note': 'Only for you. The name is encrypted and does not go into a bundle.',
  'case-rename': 'Save the name',
  'case-renamed': 'The name is saved.',
  'delete-case-other':
    'The case is deleted. You now see another case. Your next item goes into that one.',
};
