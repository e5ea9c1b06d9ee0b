/** Texts on the law that a reporter can name. What is cited stands in `bundle/law.ts`. */
export const lawNl = {
  'law-country-nl': 'Nederland',
  'law-country-be': 'België',
  'law-country-de': 'Duitsland',
  'law-country-eu': 'Europese Unie',
  'law-nl-254ba':
    'seksuele beelden van iemand maken, hebben of verspreiden zonder dat die dat wil (tot 1 juli 2024: art. 139h Sr)',
  'law-nl-285d':
    'gegevens van iemand verspreiden om die bang te maken of lastig te vallen (doxing)',
  'law-nl-252': 'seksuele beelden van iemand onder de 18 jaar',
  'law-nl-284': 'iemand met geweld of bedreiging dwingen iets te doen of te laten (dwang)',
  'law-nl-285': 'iemand bedreigen',
  'law-unchecked': 'nummer niet nagekeken',
  'law-nl-318': 'iemand dwingen met de dreiging een geheim bekend te maken (afdreiging)',
  'law-be-417-9':
    'seksuele beelden of opnamen verspreiden zonder toestemming. Dit is het nummer in het Strafwetboek van 1867; het nieuwe Strafwetboek heeft andere nummers',
  'law-de-184k': 'intieme beelden maken of verspreiden zonder toestemming',
  'law-de-201a': 'het privéleven schenden met beelden',
  'law-eu-2024-1385':
    'richtlijn tegen geweld tegen vrouwen, ook het delen van intieme beelden zonder toestemming; landen moeten hem uiterlijk op 14 juni 2027 in hun wet hebben',
  'law-eu-dsa-16':
    'digitaledienstenverordening: een platform moet een melding van illegale inhoud kunnen ontvangen',
  'law-eu-2023-1543':
    'verordening e-bewijs: bevel aan een dienst in een ander EU-land om gegevens te geven of te bewaren; geldt sinds 18 augustus 2026',
} as const;
