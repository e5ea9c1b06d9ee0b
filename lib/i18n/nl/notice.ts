// Texts with a {name} stand on one line: only then does the compiler see the name.

/** A notice to a platform (DSA, Regulation (EU) 2022/2065, Article 16): the panel and the text. */
export const noticeNl = {
  'notice-title': 'Melding aan het platform',
  'notice-intro':
    'Hiermee vraag je het platform om dit weg te halen. Zegel verstuurt niets: je kopieert de tekst ' +
    'en plakt hem zelf in het meldformulier of een e-mail. Wacht daarmee als de politie eerst ' +
    'gegevens wil opvragen.',
  'notice-no-address':
    'Van dit item is geen adres bekend. Daarom is er geen tekst voor een melding.',
  'notice-reasons': 'Wat is er aan de hand? Kies alles wat klopt.',
  'notice-choose': 'Kies eerst ten minste één reden.',
  'notice-intimate': 'Een seksueel beeld is zonder toestemming verspreid',
  'notice-minor': 'Een seksueel beeld van iemand onder de 18',
  'notice-private': 'Privégegevens zijn verspreid om iemand bang te maken',
  'notice-threat': 'Iemand wordt bedreigd of gechanteerd',
  'notice-posing': 'Iemand doet zich voor als een ander',
  'notice-contact': 'Je naam en e-mailadres (hoeft niet)',
  'notice-contact-note':
    'Een platform vraagt hier vaak om. Bij een seksueel beeld van iemand onder de 18 hoeft het ' +
    'volgens de wet niet. Zegel bewaart niet wat je hier typt.',
  'notice-language': 'Taal van de melding',
  'notice-text': 'Tekst van de melding',
  'notice-copy': 'Kopieer de melding',
  'notice-subject':
    'Melding van illegale inhoud (artikel 16 van de digitaledienstenverordening, EU 2022/2065)',
  'notice-where': 'Exact adres: {address}',
  'notice-seen': 'Gezien op: {time} (UTC)',
  'notice-why': 'Waarom dit volgens mij illegaal is:',
  'notice-why-intimate':
    'Hier staat een seksueel beeld dat is verspreid zonder toestemming van de persoon op het beeld.',
  'notice-why-minor':
    'Hier staat een seksueel beeld van een persoon die jonger dan 18 is of was toen het werd gemaakt.',
  'notice-why-private':
    'Hier staan gegevens van een persoon, zoals naam, adres of telefoonnummer, verspreid om die persoon bang te maken of te laten lastigvallen.',
  'notice-why-threat': 'Hier wordt een persoon bedreigd of gechanteerd.',
  'notice-why-posing': 'Hier doet iemand zich voor als een ander en schaadt die persoon daarmee.',
  'notice-ask':
    'Ik vraag u dit te verwijderen of ontoegankelijk te maken, de gegevens voor een onderzoek van de politie te bewaren, en mij uw besluit te laten weten.',
  'notice-faith':
    'Ik verklaar te goeder trouw dat de informatie en beweringen in deze melding volgens mij juist en volledig zijn.',
  'notice-from': 'Melder: {contact}',
} as const;
