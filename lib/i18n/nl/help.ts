// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of the list of help, and of several cases. */
export const helpNl = {
  help: 'Hulp',
  'help-title': 'Hulp',
  'help-intro':
    'Je hoeft dit niet alleen te doen. Deze plekken kunnen meedenken. Je hoeft geen aangifte te doen ' +
    'om te mogen bellen.',
  'help-country': 'Land',
  'help-country-nl': 'Nederland',
  'help-country-be': 'België',
  'help-country-de': 'Duitsland',
  'help-country-fr': 'Frankrijk',
  'help-urgent': 'Bij direct gevaar',
  'help-police': 'Politie, als het niet dringend is',
  'help-removal': 'Hulp bij beeld dat online staat, en bij het laten verwijderen',
  'help-victims': 'Hulp voor slachtoffers: praten, praktische en juridische vragen',
  'help-sexual-violence': 'Hulp na seksueel geweld',
  'help-violence': 'Hulp bij geweld of controle door iemand die je kent',
  'help-minors': 'Hulp als je jonger dan 18 bent, of als het om een kind gaat',
  'help-report-minors': 'Meld hier seksueel beeld van iemand onder de 18. Bewaar het niet.',
  'help-adults-hash':
    '18 jaar of ouder: verspreiding van je beeld tegengaan zonder het op te sturen',
  'help-minors-hash': 'Jonger dan 18 op het beeld: verspreiding tegengaan zonder het op te sturen',
  'help-phone': 'Bel {phone}',
  'help-checked': 'Nagekeken op {day} (bron: {source})',
  'help-unchecked': 'Nog niet door ons nagekeken. Werkt het niet? Zoek het dan op.',
  'help-links':
    'Deze lijst staat in Zegel zelf. Pas als je op een link klikt, gaat er iets naar die site. ' +
    'De site komt dan in de geschiedenis van je browser.',
  cases: 'Dossiers',
  'cases-title': 'Dossiers',
  'cases-note':
    'Wat je bewaart, komt in het dossier dat je nu gebruikt. Een bundel bevat één dossier. Je ' +
    'antwoord op de vraag over 18 jaar geldt ook per dossier.',
  'case-current': 'Dit gebruik je nu',
  'case-choose': 'Gebruik dit dossier',
  'case-open': 'Begin een nieuw dossier',
  'case-name': 'Naam van dit dossier',
  'case-name-note': 'Alleen voor jou. De naam is versleuteld en komt niet in een bundel.',
  'case-rename': 'Bewaar de naam',
  'case-renamed': 'De naam is bewaard.',
  'delete-case-other':
    'Het dossier is verwijderd. Je ziet nu een ander dossier. Je volgende item komt daarin.',
} as const;
