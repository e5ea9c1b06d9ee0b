/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportNl = {
  'report-title': 'Verslag van bewaard online materiaal',
  'report-case': 'Dossier',
  'report-volume': 'Deel {number} van {count}',
  'report-exhibits': { one: '{count} stuk', other: '{count} stukken' },
  'report-holds': 'Inhoud',
  'report-other-volumes': 'De stukken {list} staan in een ander deel.',
  'report-deleted': {
    one: '{count} eerder bewaard stuk is door de melder verwijderd; het logboek noemt het.',
    other: '{count} eerder bewaarde stukken zijn door de melder verwijderd; het logboek noemt ze.',
  },
  'report-damaged': {
    one: '{count} bestand was beschadigd en zit er niet in; zie het logboek.',
    other: '{count} bestanden waren beschadigd en zitten er niet in; zie het logboek.',
  },
  'report-sites': 'Websites',
  'report-period': 'Bewaard tussen',
  'report-period-value': '{from} en {to}',
  'report-clock':
    'Alle tijden komen van de klok van het apparaat van de melder. Die klok is niet door een ander gecontroleerd.',
  'report-code': 'Zegelcode',
  'report-code-note':
    'Neem deze code op in het proces-verbaal. Daarna is elke verandering aan het bewijs te zien. ' +
    'Narekenen: de eerste 32 tekens van sha256sum manifest-sha256.txt.',
  'report-key': 'Kenmerk van de sleutel',
  'report-proves': 'Wat dit aantoont',
  'report-proves-1':
    'Kloppen de controles hieronder, dan is geen bestand veranderd sinds deze bundel is gemaakt.',
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
  'report-next-text':
    'Vraag de gegevens op bij het platform met de adressen en kenmerken hieronder. Doe dat snel: ' +
    'veel platforms bewaren gegevens maar kort. De bestanden staan in de map data.',
  'report-timeline': 'Tijdlijn',
  'report-number': 'Nr.',
  'report-time': 'Tijd (UTC)',
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
  'report-item': 'Stuk {number}',
  'report-unreadable':
    'De beschrijving van dit stuk is beschadigd. Het logboek noemt het controlegetal.',
  'report-file': 'Bestand',
  'report-size': 'Grootte',
  'report-missing': 'beschadigd, zit er niet in',
  'report-log': 'Logboek',
  'report-check': 'Zelf controleren',
  'report-check-text':
    'Pak de bundel uit, open de map in een terminal en voer deze opdrachten uit. Elke opdracht hoort zonder fout te eindigen.',
  'report-statement': 'Verklaring',
  'report-statement-text':
    'Ik heb deze stukken zelf bewaard, zo zag ik ze op mijn scherm. Ik heb er niets aan veranderd.',
  'report-name': 'Naam',
  'report-place': 'Plaats en datum',
  'report-signature': 'Handtekening',
  'report-annex': 'Bijlage: wazige voorbeelden',
  'report-annex-note':
    'Let op: de stukken kunnen seksueel of schokkend zijn. Hier staan alleen wazige voorbeelden. ' +
    'De echte beelden staan in data/items.',
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
