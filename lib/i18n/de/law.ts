/** Texts on the law that a reporter can name. What is cited stands in `bundle/law.ts`. */
export const lawDe = {
  'law-country-nl': 'Niederlande',
  'law-country-be': 'Belgien',
  'law-country-de': 'Deutschland',
  'law-country-eu': 'Europäische Union',
  'law-nl-254ba':
    'sexuelle Bilder von jemandem gegen dessen Willen machen, haben oder verbreiten (bis zum 1. Juli 2024: art. 139h Sr)',
  'law-nl-285d':
    'Daten von jemandem verbreiten, um ihm Angst zu machen oder ihn zu belästigen (Doxing)',
  'law-nl-252': 'sexuelle Bilder von jemandem unter 18 Jahren',
  'law-nl-284': 'jemanden mit Gewalt oder Drohung zu etwas zwingen (Nötigung)',
  'law-nl-285': 'jemanden bedrohen',
  'law-unchecked': 'Nummer nicht nachgeprüft',
  'law-nl-318': 'jemanden zwingen, indem man droht, ein Geheimnis zu verraten (Erpressung)',
  'law-be-417-9':
    'sexuelle Bilder oder Aufnahmen ohne Zustimmung verbreiten. Das ist die Nummer im Strafgesetzbuch von 1867; das neue Strafgesetzbuch hat andere Nummern',
  'law-de-184k': 'intime Bilder ohne Zustimmung machen oder verbreiten',
  'law-de-201a': 'das Privatleben durch Bilder verletzen',
  'law-eu-2024-1385':
    'Richtlinie gegen Gewalt gegen Frauen, auch das Teilen intimer Bilder ohne Zustimmung; Staaten müssen sie bis zum 14. Juni 2027 umsetzen',
  'law-eu-dsa-16':
    'Gesetz über digitale Dienste: Eine Plattform muss Meldungen rechtswidriger Inhalte annehmen können',
  'law-eu-2023-1543':
    'E-Evidence-Verordnung: Anordnung an einen Dienst in einem anderen EU-Staat, Daten herauszugeben oder zu sichern; gilt seit dem 18. August 2026',
};
