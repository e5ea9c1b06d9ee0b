// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of the sheet for data requests in the report: read by an officer, in a hurry. */
export const requestsNl = {
  'request-checked':
    'Wat platforms nodig hebben: nagekeken op {date}. Regels van platforms veranderen.',
  'request-needs': 'Nodig voor een vordering',
  'request-urgency': 'Haast',
  'request-account': '{platform}: account {name}',
  'request-here': 'Dit is er',
  'request-accounts': 'Andere accounts die te zien zijn',
  'request-rest': '{platform}: wat er verder is gelezen',
  'request-accounts-more': {
    one: 'Nog {count} account staat in data/identifiers.csv.',
    other: 'Nog {count} accounts staan in data/identifiers.csv.',
  },
  'request-name': 'Weergavenaam',
  'request-handle': 'Gebruikersnaam',
  'request-account-id': 'Vast nummer of kenmerk',
  'request-other-ids': 'Andere kenmerken',
  'request-profile-link': 'Link naar profiel',
  'request-phone': 'Telefoonnummer',
  'request-seen': 'Onder deze naam gezien',
  'request-seen-value': 'van {first} tot {last}, stuk {items}',
  'request-posts': 'Berichten van dit account',
  'request-read': 'Waar gelezen',
  'source-address-bar': 'adresbalk',
  'source-document': 'adres van de pagina zelf',
  'source-title': 'titel van de pagina',
  'request-missing': 'Ontbreekt',
  'request-complete': 'Alles wat dit platform vraagt, is er.',
  'request-groups': 'Groepen en kanalen',
  'request-group': 'Naam',
  'request-ids': 'Kenmerken',
  'request-links': 'Links',
  'request-members': 'Leden zoals getoond',
  'request-messages': 'Berichten',
  'request-messages-more': {
    one: 'Nog {count} bericht staat in data/identifiers.csv.',
    other: 'Nog {count} berichten staan in data/identifiers.csv.',
  },
  'request-message': 'Bericht en link',
  'request-time': 'Tijd',
  'request-shown': 'op de pagina: {shown}',
  'request-utc': '{utc} (tot op {precision})',
  'request-possible': 'kan zijn: {possible}',
  'request-created': 'kenmerk aangemaakt: {created}',
  'request-by': 'Van',
  'request-own': 'het account dat was ingelogd',
  'request-forwarded': 'doorgestuurd van {name}',
  'request-text': 'Tekst',
  'request-mentions': 'Nummers, links en namen in de tekst',
  'request-in-message': 'In bericht',
  'request-hidden': 'Wat de pagina’s niet lieten zien',
  'request-pages': 'Pagina’s',
  'request-none': 'Op deze pagina’s is geen account, bericht of nummer herkend.',
  'request-failed':
    'De lezer voor {platform} werkte niet op stuk {number}. De pagina zelf is wel bewaard.',
  'precision-millisecond': 'de duizendste seconde',
  'precision-second': 'de seconde',
  'precision-minute': 'de minuut',
  'precision-day': 'de dag',
  'need-handle': 'gebruikersnaam',
  'need-account-id': 'vast accountnummer',
  'need-phone': 'telefoonnummer',
  'need-permalink': 'link naar het bericht',
  'need-time': 'tijd van het bericht in UTC',
  'get-handle': 'Laat de melder het profiel openen en dat scherm ook bewaren.',
  'get-account-id':
    'Laat de melder het profiel openen, de pagina opnieuw laden en dat scherm ook bewaren. Of vraag het platform welk nummer nu bij deze naam hoort.',
  'get-phone':
    'Laat de melder de contactgegevens openen. Is het nummer verborgen, dan heeft alleen het platform het.',
  'get-permalink':
    'Laat de melder het bericht zelf openen, zodat de link in de adresbalk staat, en dat scherm ook bewaren.',
  'get-time':
    'Laat de melder het bericht zelf openen of de muis op de tijd houden, en dat scherm ook bewaren.',
  'request-telegram':
    'Gebruikersnaam, vast nummer of telefoonnummer; van een groep het kenmerk (-100…) of de uitnodigingslink; de link en tijd van het bericht. Telegram geeft hoogstens IP-adres en telefoonnummer van een verdachte.',
  'request-instagram':
    'Gebruikersnaam met de datum waarop die is gezien: namen wisselen. Verder het vaste nummer, de link naar het bericht, en een periode.',
  'request-facebook':
    'Vast nummer of gebruikersnaam, e-mailadres of telefoonnummer; de link naar het bericht.',
  'request-whatsapp':
    'Telefoonnummer met landcode. WhatsApp heeft geen inhoud van berichten. Een kenmerk dat eindigt op @lid is geen telefoonnummer.',
  'request-x':
    'Gebruikersnaam en link naar het profiel, of het vaste nummer; de link naar het bericht.',
  'request-snapchat':
    'Gebruikersnaam, niet de weergavenaam. Anders telefoonnummer of e-mailadres. Met een periode en tijdzone; antwoorden zijn in UTC.',
  'request-tiktok':
    'Vast nummer, gebruikersnaam, telefoonnummer, e-mailadres of nummer van de video; met een periode. Een schermafbeelding van het account wordt gevraagd. In het Engels.',
  'request-discord':
    'Het accountnummer (17 tot 19 cijfers) of de exacte gebruikersnaam; nummers van server, kanaal en bericht. Alleen een weergavenaam is te weinig.',
  'request-reddit': 'Gebruikersnaam (u/…), de link naar bericht of reactie, en een periode.',
  'request-youtube': 'Het kanaalnummer (UC…) en de link naar de video of reactie.',
  'request-imageboard':
    'Bord, draad en nummer van het bericht, met de tijd. Er zijn geen accounts.',
  'request-file-host':
    'De hele link, met de sleutel erin: zonder sleutel is het bestand niet te openen. Behandel de sleutel als geheim.',
  'request-video-host': 'De link en het nummer van de video, en de naam van wie het plaatste.',
  'request-generic': 'Het adres van de pagina, de naam van de schrijver en de tijd.',
  'urgent-preserve': 'Vraag nu om bevriezing. Dit platform bewaart dan {days} dagen.',
  'urgent-unknown': 'Van dit platform is geen termijn bekend. Vraag zo snel mogelijk.',
  'urgent-telegram': 'Telegram noemt geen termijn. Namen en groepen verdwijnen snel.',
  'urgent-x': 'X bewaart gegevens over IP-adressen maar heel kort.',
  'urgent-snapchat': 'Snapchat wist de meeste inhoud vanzelf, vaak binnen een dag.',
  'urgent-reddit': 'Reddit wist IP-adressen na 100 dagen, behalve dat van de aanmelding.',
  'urgent-discord': 'Links naar bestanden op Discord verlopen.',
  'urgent-imageboard': 'Een draad kan binnen minuten weg zijn. Vraag direct.',
  'urgent-file-host': 'De plaatser kan het bestand elk moment weghalen.',
} as const;
