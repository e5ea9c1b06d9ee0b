// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts about accounts, messages and ids that pages of platforms show. */
export const platformNl = {
  'identifiers-title': 'Accounts, berichten en nummers',
  'identifiers-note': 'Dit las Zegel op de pagina. De politie vraagt hiermee gegevens op.',
  'identifiers-empty': 'Zegel vond op deze pagina geen accounts, berichten of nummers.',
  'identifiers-all': 'Toon alle {total} regels',
  'identifiers-kind': 'Soort',
  'identifiers-value': 'Waarde',
  'identifiers-more': 'Hoort bij',
  'identifiers-copy': 'Kopieer',
  'identifiers-copy-named': 'Kopieer {value}',
  'identifiers-copy-all': 'Kopieer alles',
  'identifiers-copied': 'Gekopieerd.',
  'identifiers-copy-failed': 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer die zelf.',
  'identifiers-time': 'Tijd op de pagina: {shown}',
  'identifiers-utc': 'UTC: {utc}',
  'identifiers-created': 'Kenmerk aangemaakt (UTC): {created}',
  'identifiers-message': 'In bericht {message}',
  'identifiers-standard': 'Standaardvorm: {value}',
  'hidden-title': 'Wat de pagina niet laat zien',
  'hidden-of': 'Bij: {names}',
  'kind-account': 'Account',
  'kind-account-id': 'Ander kenmerk van een account',
  'kind-phone': 'Telefoonnummer',
  'kind-group': 'Groep of kanaal',
  'kind-group-id': 'Kenmerk van groep of kanaal',
  'kind-invite': 'Uitnodigingslink',
  'kind-message': 'Bericht',
  'kind-service': 'Melding in het gesprek',
  'kind-post': 'Bericht of post',
  'kind-story': 'Verhaal (story)',
  'kind-video': 'Video',
  'kind-comment': 'Reactie',
  'kind-file': 'Bestand',
  'kind-media-id': 'Kenmerk van beeld of bestand',
  'kind-file-key': 'Sleutel in de link (geheim)',
  'kind-link': 'Link',
  'kind-mention': 'Gebruikersnaam in de tekst',
  'kind-email': 'E-mailadres',
  'hidden-nothing-read':
    'Zegel herkende hier geen account of bericht. Ben je ingelogd en staat het bericht open? Bewaar de pagina dan nog een keer.',
  'hidden-telegram-phone':
    'Het telefoonnummer is niet te zien. Open het profiel door op de naam te klikken en bewaar het scherm nog een keer. Sommige mensen verbergen hun nummer.',
  'hidden-telegram-handle':
    'De gebruikersnaam is niet te zien. Open het profiel door op de naam te klikken en bewaar het scherm nog een keer.',
  'hidden-telegram-seconds':
    'De volledige datum en tijd staan er nog niet. Houd de muis op de tijd van het bericht tot de datum verschijnt en bewaar het scherm dan nog een keer.',
  'hidden-telegram-forward':
    'De schrijver van een doorgestuurd bericht is verborgen. Alleen de naam is te zien, het account niet.',
  'hidden-whatsapp-number':
    'Het telefoonnummer is niet te zien. Open de contactgegevens door op de naam te klikken en bewaar het scherm nog een keer. De naam is hoe jij het contact hebt opgeslagen.',
  'hidden-whatsapp-group':
    'Het kenmerk van de groep staat niet op de pagina. Een uitnodigingslink helpt: open de groepsgegevens en bewaar het scherm nog een keer.',
  'hidden-whatsapp-date':
    'Bij een bericht met alleen een beeld staat geen datum. Zorg dat de datum erboven in beeld is en bewaar het scherm nog een keer.',
  'hidden-whatsapp-day-month':
    'Bij een datum is niet zeker wat de dag is en wat de maand. Beide mogelijkheden zijn bewaard.',
  'hidden-instagram-id':
    'Het vaste accountnummer is niet te zien. Open het profiel, laad de pagina opnieuw (F5) en bewaar het scherm nog een keer. De naam kan veranderen, het nummer niet.',
  'hidden-instagram-messages':
    'In berichten op Instagram staan geen kenmerken en vaak geen tijd. Zorg dat datum en naam in beeld zijn.',
  'hidden-x-id':
    'Het vaste accountnummer is niet te zien. Open het profiel, laad de pagina opnieuw (F5) en bewaar het scherm nog een keer.',
  'hidden-facebook-id':
    'Het vaste accountnummer is niet te zien. Klik in de groep of bij het bericht op de naam en bewaar die pagina ook.',
  'hidden-facebook-time':
    'De volledige tijd is niet te zien. Houd de muis op de tijd van het bericht en bewaar het scherm dan nog een keer.',
  'hidden-facebook-messages':
    'In Messenger staan geen kenmerken bij berichten. Open het profiel van de ander en bewaar die pagina ook.',
  'hidden-tiktok-id':
    'Het vaste accountnummer is niet te zien. Laad de pagina opnieuw (F5) en bewaar het scherm nog een keer.',
  'hidden-snapchat-handle':
    'De gebruikersnaam is niet te zien, alleen een naam die iedereen kan kiezen. Open het profiel en bewaar het scherm nog een keer. Let op: Snapchat kan de ander melden dat je een schermafbeelding maakt.',
  'hidden-snapchat-messages':
    'Bij berichten op Snapchat staan geen kenmerken. Ze verdwijnen vaak snel.',
  'hidden-discord-id':
    'Het accountnummer is niet te zien, want dit account heeft geen eigen foto. Zet in Discord de ontwikkelaarsmodus aan, klik met rechts op de naam en kopieer het ID.',
  'hidden-youtube-id':
    'Het vaste kanaalnummer is niet te zien. Open het kanaal, laad de pagina opnieuw (F5) en bewaar het scherm nog een keer.',
  'hidden-short-link':
    'Dit is een korte link. Wacht tot het echte adres in de adresbalk staat en bewaar het scherm dan nog een keer.',
} as const;
