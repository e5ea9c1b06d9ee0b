// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of trusted time: the panel, the state of an item, and the part of the report. */
export const timeNl = {
  'time-title': 'Tijdstempels',
  'time-why':
    'Een tijdstempel laat zien dat een item op een bepaald moment al bestond. Dat moment komt van ' +
    'een ander, niet van de klok van dit apparaat.',
  'time-what-they-see':
    'Die ander ziet een vingerafdruk van het item, jouw IP-adres en het moment. Nooit de pagina, ' +
    'het adres of de inhoud. Uit betekent uit: dan vraagt Zegel niemand iets.',
  'time-off': 'Tijdstempels staan uit.',
  'time-on': 'Tijdstempels staan aan.',
  'time-waiting': {
    one: '{count} item wacht nog op een tijdstempel.',
    other: '{count} items wachten nog op een tijdstempel.',
  },
  'time-all-stamped': 'Geen enkel item wacht op een tijdstempel.',
  'time-retry': 'Probeer nu',
  'time-retry-busy': 'Bezig met vragen.',
  'time-use': 'Gebruik {name}',
  'time-drop': 'Stop met {name}',
  'time-allow': 'Geef opnieuw toestemming voor {name}',
  'time-used': 'In gebruik',
  'time-most': 'Je gebruikt er al twee. Stop eerst met een ervan.',
  'time-qualified': 'gekwalificeerd volgens eIDAS',
  'time-not-qualified': 'niet gekwalificeerd volgens eIDAS',
  'time-own': 'zelf toegevoegd',
  'time-not-allowed': 'De browser laat Zegel hier niet meer bij.',
  'time-refused-permission':
    'De browser gaf geen toestemming. Er is niets veranderd en er is niemand iets gevraagd.',
  'time-clock-ahead':
    'De klok van dit apparaat loopt ongeveer {seconds} s voor op die van {authority} (op {within} s na).',
  'time-clock-behind':
    'De klok van dit apparaat loopt ongeveer {seconds} s achter op die van {authority} (op {within} s na).',
  'time-own-title': 'Een eigen tijdstempeldienst',
  'time-own-why':
    'Weet je zelf een dienst die met RFC 3161 werkt? Vul het adres in. Zegel vraagt er meteen één ' +
    'tijdstempel, over een willekeurig getal.',
  'time-own-address': 'Adres, begint met https://',
  'time-own-root': 'Hoofdcertificaat (PEM). Leeg laten mag als de dienst het zelf meestuurt.',
  'time-own-try': 'Probeer deze dienst',
  'time-own-busy': 'Even wachten. Zegel vraagt een tijdstempel.',
  'time-own-compare':
    'De dienst antwoordt goed. Vergelijk deze vingerafdruk met die op de website van de dienst. ' +
    'Klopt hij, dan kun je de dienst gebruiken.',
  'time-own-name': 'Hoofdcertificaat',
  'time-own-fingerprint': 'Vingerafdruk (SHA-256)',
  'time-own-until': 'Geldig tot',
  'time-own-add': 'De vingerafdruk klopt, gebruik deze dienst',
  'time-own-cancel': 'Toch niet',
  'time-own-failed': 'Deze dienst is niet toegevoegd.',
  'proposal-address-refused':
    'Dit adres kan niet. Het moet met https:// beginnen en mag geen naam of wachtwoord bevatten.',
  'proposal-permission-refused': 'De browser gaf geen toestemming. Er is niets gevraagd.',
  'proposal-root-missing':
    'De dienst stuurt zijn hoofdcertificaat niet mee. Plak het hierboven; het staat op de website van de dienst.',
  'item-time-title': 'Tijd volgens een ander',
  'time-between': 'Bewaard tussen {from} en {to}, volgens {authority}.',
  'time-between-two':
    'Bewaard na {from}, volgens {fromAuthority}, en voor {to}, volgens {authority}.',
  'time-not-later': 'Bewaard voor {to}, volgens {authority}. Hoe lang ervoor, is niet vastgesteld.',
  'time-not-earlier': 'Bewaard na {from}, volgens {authority}. Hoe lang erna, is niet vastgesteld.',
  'time-unknown': 'Geen ander heeft vastgesteld wanneer dit is bewaard.',
  'time-accuracy': '{authority} zegt dat zijn tijd op {seconds} s na klopt.',
  'time-accuracy-unstated': '{authority} zegt niet hoe precies zijn tijd is.',
  'time-quality': 'De tijdstempels van {authority} zijn {quality}.',
  'time-clock-then-ahead':
    'De klok van het apparaat liep ongeveer {seconds} s voor op die van {authority} (op {within} s na).',
  'time-clock-then-behind':
    'De klok van het apparaat liep ongeveer {seconds} s achter op die van {authority} (op {within} s na).',
  'time-open-pending': '{authority}: nog geen tijdstempel.',
  'time-open-refused': '{authority}: het antwoord is geweigerd.',
  'time-open-again': 'Zegel vraagt het later opnieuw.',
  'reason-reply-truncated': 'Het antwoord is afgekapt.',
  'reason-reply-trailing': 'Achter het antwoord staat nog iets.',
  'reason-reply-malformed': 'Het antwoord is geen geldige tijdstempel.',
  'reason-status-refused': 'De dienst heeft de tijdstempel niet toegekend.',
  'reason-imprint-differs': 'De tijdstempel hoort bij iets anders.',
  'reason-algorithm-differs': 'De tijdstempel gebruikt een ander soort vingerafdruk dan gevraagd.',
  'reason-nonce-missing': 'In het antwoord ontbreekt het kenmerk van de vraag.',
  'reason-nonce-differs': 'Het antwoord hoort bij een andere vraag.',
  'reason-certificate-missing': 'Het certificaat van de ondertekenaar ontbreekt.',
  'reason-signer-differs':
    'De tijdstempel noemt een ander certificaat dan dat van de ondertekenaar.',
  'reason-usage-wrong': 'Het certificaat is niet alleen voor tijdstempels bedoeld.',
  'reason-usage-not-critical':
    'Het certificaat zegt niet streng genoeg dat het alleen voor tijdstempels is.',
  'reason-certificate-expired': 'Het certificaat was op dat moment verlopen.',
  'reason-certificate-not-yet-valid': 'Het certificaat was op dat moment nog niet geldig.',
  'reason-chain-foreign': 'De tijdstempel komt niet van de gekozen dienst.',
  'reason-signature-wrong': 'De handtekening van de tijdstempel klopt niet.',
  'reason-redirected': 'De dienst stuurde door naar een ander adres. Zegel gaat daar niet heen.',
  'reason-not-a-reply': 'Er kwam iets anders terug dan een tijdstempel, zoals een webpagina.',
  'reason-too-large': 'Het antwoord is veel te groot.',
  'reason-unreachable': 'De dienst is niet bereikbaar.',
  'reason-timed-out': 'De dienst antwoordde niet op tijd.',
  'reason-answer-refused': 'De dienst gaf een foutmelding.',
  'reason-permission-missing': 'De browser laat Zegel niet bij de dienst.',
  'export-stamped': 'De handtekening heeft een tijdstempel van {time}, volgens {authority}.',
  'export-not-stamped':
    'Van {authority} kwam geen tijdstempel over de handtekening. {reason} De bundel is verder heel.',
  'report-stamped-time': 'Tijd volgens een ander',
  'report-not-2-stamped':
    'Hoe laat het precies was: een tijdstempel geeft een moment waarvoor of waarna iets is bewaard. ' +
    'Of het certificaat van de dienst later is ingetrokken, is niet nagegaan.',
  'report-time-check':
    'De opdracht met before.tsr controleert de tijdstempel die item.json noemt: die bestond al voor dit stuk. ' +
    'Een opdracht met after.tsr controleert de tijdstempel over de regel van dit stuk in het logboek: die kwam erna. Goed is "Verification: OK".',
  'report-signature-stamp':
    'Zit dit bestand in de map signatures, dan heeft ook de handtekening een tijdstempel. Na het verlopen van het certificaat van de dienst: zet er -no_check_time achter.',
} as const;
