/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportNl = {
  'report-first-title': 'Verslag van bewaard online materiaal, dossier {code}',
  'report-case': 'Dossier',
  'report-happened': 'Wat er is gebeurd, in de woorden van de melder',
  'report-happened-none': 'De melder heeft hier niets ingevuld.',
  'report-more': 'Lees verder onder “Het hele verhaal van de melder”.',
  'report-words': 'Het hele verhaal van de melder',
  'report-words-note': 'Dit heeft de melder zelf opgeschreven.',
  'report-person': 'Om wie het gaat',
  'report-relation': 'Band met wie het plaatste',
  'report-platforms': 'Platforms en accounts',
  'report-more-accounts': {
    one: 'en nog {count} account, zie “Gegevens voor een vordering”',
    other: 'en nog {count} accounts, zie “Gegevens voor een vordering”',
  },
  'report-volume': 'Deel {number} van {count}',
  'report-exhibits': { one: '{count} stuk', other: '{count} stukken' },
  'report-holds': 'Inhoud',
  'report-other-volumes': 'De stukken {list} staan in een ander deel.',
  'report-left-out': {
    one: '{count} stuk is op keuze van de melder niet meegegeven: stuk {list}. Het logboek noemt het.',
    other:
      '{count} stukken zijn op keuze van de melder niet meegegeven: stuk {list}. Het logboek noemt ze.',
  },
  'report-deleted': {
    one: '{count} eerder bewaard stuk is door de melder verwijderd; het logboek noemt het.',
    other: '{count} eerder bewaarde stukken zijn door de melder verwijderd; het logboek noemt ze.',
  },
  'report-damaged': {
    one: '{count} bestand was beschadigd en zit er niet in; zie het logboek.',
    other: '{count} bestanden waren beschadigd en zitten er niet in; zie het logboek.',
  },
  'report-sites': 'Websites',
  'report-period': 'Van wanneer tot wanneer',
  'report-kept': 'Bewaard: {span}.',
  'report-stated': 'Berichten: {span}, volgens de pagina.',
  'report-sure': 'Hoe zeker de tijd is',
  'report-sure-all': {
    one: 'Het stuk heeft een tijdstempel van {authority}: het bestond uiterlijk op dat moment.',
    other:
      'Alle {count} stukken hebben een tijdstempel van {authority}: ze bestonden uiterlijk op dat moment.',
  },
  'report-sure-some': {
    one: '{count} van de {total} stukken heeft een tijdstempel van {authority}: het bestond uiterlijk op dat moment. Bij de andere telt alleen de klok van het apparaat van de melder.',
    other:
      '{count} van de {total} stukken hebben een tijdstempel van {authority}: ze bestonden uiterlijk op dat moment. Bij de andere telt alleen de klok van het apparaat van de melder.',
  },
  'report-clock':
    'Alle tijden komen van de klok van het apparaat van de melder. Die klok is niet door een ander gecontroleerd.',
  'report-code': 'Zegelcode',
  'report-code-later': 'komt bij het maken van de bundel',
  'report-code-note':
    'Neem deze code op in het proces-verbaal. Daarna is elke verandering aan het bewijs te zien. ' +
    'Narekenen: de eerste 32 tekens van sha256sum manifest-sha256.txt.',
  'report-key': 'Kenmerk van de sleutel',
  'report-proves': 'Wat dit aantoont',
  'report-proves-1':
    'Kloppen de controles, dan is geen bestand veranderd sinds deze bundel is gemaakt.',
  'report-proves-2': 'Alle stukken en het logboek komen uit dezelfde installatie van Zegel.',
  'report-proves-3':
    'Elk stuk staat met zijn controlegetal in het logboek, in de volgorde waarin het is bewaard.',
  'report-not': 'Wat dit niet aantoont',
  'report-not-1':
    'Wie de bundel heeft gemaakt: de sleutel hoort bij een installatie, niet bij een persoon.',
  'report-not-2':
    'Hoe laat het was volgens een onafhankelijke klok: deze bundel heeft geen tijdstempel van buiten.',
  'report-not-3':
    'Dat de website dit ook aan anderen liet zien, of dat de pagina niet in de browser was aangepast.',
  'report-next': 'Volgende stap',
  'report-next-1': 'Neem de zegelcode op in het proces-verbaal.',
  'report-next-2':
    'Vraag het platform om de gegevens te bevriezen en vorder ze. Per account is er een blad met alles wat daarvoor nodig is. Doe dat snel: veel platforms bewaren gegevens maar kort.',
  'report-next-3': 'De bestanden staan in de map data. Hoe u ze controleert, staat achterin.',
  'report-timeline': 'Tijdlijn',
  'report-timeline-note':
    'Volledig betekent: alles wat de melder wilde bewaren, is gezien en bewaard. Bij elk stuk staat wat er niet te zien is.',
  'report-when': 'Bewaard op',
  'report-number': 'Nr.',
  'report-page': 'Pagina',
  'report-state': 'Volledig',
  'report-yes': 'ja',
  'report-no': 'nee',
  'report-requests': 'Gegevens voor een vordering',
  'report-requests-note':
    'Dit staat op de pagina zelf of in de adresbalk. Een naam of tijd van een pagina is wat de pagina beweert. ' +
    'Dezelfde regels staan in data/identifiers.csv.',
  'report-kind': 'Soort',
  'report-value': 'Waarde zoals gezien',
  'report-source': 'Waar gelezen',
  'report-all-exhibits': 'De stukken',
  'report-said': 'De melder zegt',
  'report-until': 'klaar om {to}',
  'report-exhibit': 'Stuk',
  'report-item': 'Stuk {number}',
  'report-unreadable':
    'De beschrijving van dit stuk is beschadigd. Het logboek noemt het controlegetal.',
  'report-file': 'Bestand',
  'report-files-of': 'Bestanden van stuk {number}',
  'report-digest': 'Controlegetal (SHA-256)',
  'report-size': 'Grootte',
  'report-missing': 'beschadigd, zit er niet in',
  'report-log': 'Logboek',
  'report-log-note':
    'Alles wat er met het dossier is gebeurd, in volgorde. Elke regel noemt het controlegetal van de regel ervoor: een regel weghalen of veranderen valt op. Hetzelfde logboek staat in data/custody-log.jsonl.',
  'report-log-time': 'Tijd (UTC)',
  'report-log-left-out': 'Niet meegegeven in deze bundel, op keuze van de melder.',
  'report-log-seal': 'zegelcode {code}',
  'report-check': 'Zelf controleren',
  'report-check-text':
    'Pak de bundel uit, open de map in een terminal en voer deze opdrachten uit. Elke opdracht hoort zonder fout te eindigen.',
  'report-law': 'Wetsartikelen die de melder noemt',
  'report-law-note':
    'De melder denkt dat deze artikelen hierbij kunnen horen. Dit is informatie, geen juridisch advies. Nagekeken op {date}; wetten veranderen.',
  'report-statement': 'Verklaring',
  'report-statement-text':
    'Ik heb deze stukken zelf bewaard, zo zag ik ze op mijn scherm. Ik heb er niets aan veranderd.',
  'report-name': 'Naam',
  'report-place': 'Plaats en datum',
  'report-signature': 'Handtekening',
  'report-annex': 'Bijlage: beelden van de stukken',
  'report-annex-warning': 'Let op: dit kan seksueel of schokkend zijn',
  'report-annex-note':
    'Op de volgende bladzijden staan kleine, wazige voorbeelden. De echte beelden staan in data/items. Deel ze met niemand die ze niet nodig heeft.',
  'report-annex-note-revealed':
    'Op de volgende bladzijden staan kleine voorbeelden. De melder heeft gekozen welke scherp zijn; de andere zijn wazig. De echte beelden staan in data/items. Deel ze met niemand die ze niet nodig heeft.',
  'report-picture': 'Voorbeeld van stuk {number}, niet wazig',
  'report-preview': 'Wazig voorbeeld van stuk {number}',
  'kind-page': 'Pagina',
  'kind-document': 'Adres volgens de pagina',
  'kind-title': 'Titel',
  'kind-canonical': 'Vast adres volgens de pagina',
  'kind-open-graph-url': 'Adres om te delen',
  'kind-site-name': 'Naam van de website',
  'kind-author': 'Auteur volgens de pagina',
  'kind-handle': 'Accountnaam volgens de pagina',
  'kind-published': 'Geplaatst volgens de pagina',
  'kind-modified': 'Gewijzigd volgens de pagina',
} as const;
