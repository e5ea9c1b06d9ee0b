import { stampTexts } from '../stamp-texts.ts';
import type { VerdictTexts } from '../en/verdict.ts';
import { timeNl } from './time.ts';

/** Dutch texts of a verdict. */
export const verdictNl: VerdictTexts = {
  headline: {
    stamped: 'In deze bundel is niets veranderd sinds {when}, volgens {authority}.',
    signed:
      'In deze bundel is niets veranderd sinds hij werd ondertekend. Dat was op {when}, volgens de klok van het apparaat dat hem maakte.',
    remarks: 'Hieronder staan opmerkingen.',
    warnings: 'Lees de waarschuwingen hieronder.',
    error: 'Dit is niet precies de bundel die is gemaakt.',
    more: 'En nog {count}.',
    unreadable: 'Dit kan niet als bundel worden gelezen. Er is niets in nagekeken.',
    several: 'Er zijn {count} bundels nagekeken.',
  },
  word: { valid: 'GELDIG', invalid: 'NIET GELDIG', unreadable: 'ONLEESBAAR' },
  level: { ok: 'goed', note: 'opmerking', warning: 'waarschuwing', error: 'FOUT' },
  state: { checked: 'nagekeken', absent: 'zit er niet in', 'not-checked': 'niet nagekeken' },
  layer: {
    container: 'ZIP-bestand of map',
    bag: 'Bag (BagIt, RFC 8493)',
    payload: 'Bewijsbestanden',
    'tag-files': 'Verslag en andere bestanden',
    'seal-code': 'Zegelcode',
    signature: 'Handtekening',
    certificate: 'Certificaat',
    'custody-log': 'Logboek',
    items: 'Items',
    'time-stamps': 'Tijdstempels (RFC 3161)',
    volumes: 'Delen',
    report: 'Verslag naast het bewijs',
  },
  label: {
    file: 'Bestand',
    case: 'Dossier',
    volume: 'Deel',
    items: 'Items',
    files: 'Bestanden',
    'seal-code': 'Zegelcode',
    signer: 'Sleutel (SHA-256)',
    'signed-at': 'Ondertekend op, volgens de klok van het apparaat van de ondertekenaar',
    'stamped-at': 'Tijdstempel van de handtekening',
    'time-stamps': 'Tijdstempels die kloppen',
    'not-checked': 'Niet nagekeken',
    between: 'Tussen de bundels',
  },
  'not-checked': {
    everything: 'Alles wat erin zit: het kon niet worden geopend.',
    maker: 'Wie hem maakte: de sleutel noemt een installatie, geen persoon.',
    truth: 'Of de bewaarde pagina de waarheid vertelde, of aan anderen hetzelfde liet zien.',
    time: 'Het tijdstip: er is geen tijdstempel van een buitenstaander over de hele bundel gevonden die klopt.',
    revocation:
      'Of het certificaat van de tijdstempeldienst is ingetrokken: daar is internet voor nodig.',
    'authority-trust':
      'Of de tijdstempeldienst te vertrouwen is: deze controle kent het rootcertificaat ervan niet.',
    'seal-code': 'De zegelcode: vergelijk hem met de code in de aangifte.',
    'other-volumes': 'De andere delen van deze bundel: {volumes} van {count}.',
    'report-words':
      'De woorden en plaatjes van het verslag: alleen zegelcode, sleutel, items en digests zijn vergeleken.',
    'report-pdf': 'report.pdf: de bytes zijn ondertekend, wat erin staat is niet vergeleken.',
    'unknown-files': 'Waar bestanden voor zijn die deze versie niet kent: {count}.',
  },
  findings: {
    checked: 'Niets mis.',
    'not-compared': 'Niet vergeleken: er is geen zegelcode gegeven.',
    'not-a-zip': 'Dit is geen ZIP-bestand.',
    truncated: 'Het eind van het bestand ontbreekt. Kopieer of download het opnieuw.',
    'directory-damaged': 'De inhoudsopgave van de ZIP is beschadigd.',
    'read-failed': 'Het lezen van het bestand is mislukt.',
    'bytes-after-end': 'Achter het eind van de ZIP is iets toegevoegd.',
    'header-differs': 'De ZIP zegt twee verschillende dingen over dit bestand.',
    'header-not-allowed': 'De ZIP voegt aan dit bestand iets toe dat een bundel niet heeft.',
    encrypted: 'Dit bestand is versleuteld.',
    'entry-not-a-file': 'Dit is een map of een koppeling, geen bestand.',
    gap: 'In de ZIP staan bytes die bij geen bestand horen.',
    overlap: 'Dit bestand overlapt met een ander deel van de ZIP.',
    'name-not-allowed': 'Een bundel heeft geen bestanden met zo’n naam.',
    'name-repeated': 'Er zijn twee bestanden met deze naam.',
    'top-folder-differs': 'Dit bestand staat buiten de map van de bundel.',
    'crc-differs': 'De bytes kloppen niet met het controlegetal van de ZIP.',
    'file-renamed': 'De ZIP heeft een andere naam gekregen. Dat verandert niets aan de inhoud.',
    'file-missing': 'Dit bestand ontbreekt.',
    'file-unreadable': 'Dit bestand kan niet worden gelezen.',
    'file-unlisted': 'Dit bestand is toegevoegd: het hoort niet bij de bundel.',
    'file-unknown': 'Dit bestand is ondertekend, maar deze versie weet niet waar het voor is.',
    'digest-differs': 'Dit bestand is veranderd.',
    'size-differs': 'Dit bestand heeft een andere grootte dan is vastgelegd.',
    'declaration-differs': 'Dit bestand is niet zoals de standaard het wil.',
    'not-text': 'Dit is niet de tekst die het moet zijn.',
    'line-malformed': 'Een regel is niet zoals het hoort.',
    'path-repeated': 'Een bestand staat twee keer in de lijst.',
    'path-not-allowed': 'Dit bestand staat in een lijst waar het niet in hoort.',
    'label-missing': 'Er ontbreekt een regel.',
    'label-repeated': 'Een regel staat er twee keer.',
    'label-unknown': 'Er staat een regel die deze versie niet kent.',
    'value-malformed': 'Een waarde is niet zoals het hoort.',
    'oxum-differs': 'Het aantal of de grootte van de bewijsbestanden klopt niet met wat er staat.',
    'folder-name-differs': 'De map heet niet naar wat erin zit.',
    'seal-code-differs':
      'De zegelcode is een andere: dit is niet de bundel waarvoor de code is opgeschreven.',
    'signature-malformed': 'De handtekening is beschadigd of van een ander soort.',
    'signature-wrong': 'De handtekening is niet met deze sleutel gemaakt.',
    'content-differs': 'De handtekening is gezet over een andere lijst van bestanden.',
    'certificate-malformed': 'Het certificaat is beschadigd of van een ander soort.',
    'certificate-differs': 'Dit is niet het certificaat van de handtekening.',
    'signer-differs': 'Hier staat een andere sleutel dan die waarmee is ondertekend.',
    'entry-malformed': 'Een regel van het logboek is niet zoals het hoort.',
    'sequence-broken': 'De nummers van het logboek staan niet op volgorde.',
    'link-broken': 'Een regel van het logboek is veranderd, toegevoegd of weggehaald.',
    'not-opened-first': 'Het logboek begint niet, één keer, met het openen van het dossier.',
    'clock-went-back': 'De klok van het apparaat is tussen twee regels teruggezet.',
    'record-malformed': 'Deze beschrijving is niet zoals het hoort.',
    'record-differs': 'Deze beschrijving is een andere dan het logboek noemt.',
    'format-unknown': 'Dit is gemaakt door een versie die deze controle niet kent.',
    'code-differs': 'Hier staat een ander dossier.',
    'opening-differs': 'Het dossier is op een ander moment geopend dan het logboek zegt.',
    'items-differ': 'De lijst van items is niet de lijst die uit het logboek volgt.',
    'deleted-differs': 'Het aantal verwijderde items is niet het aantal dat uit het logboek volgt.',
    'item-repeated': 'Het logboek noemt een item twee keer.',
    'item-unknown': 'Het logboek verwijdert een item dat er nooit was.',
    'item-differs': 'Deze beschrijving is van een ander item.',
    'picture-withheld':
      'Dit beeld zit met opzet niet in de bundel: het dossier bevat alleen gegevens. Het logboek zegt dat ook.',
    'damaged-before-export':
      'Dit bestand was al beschadigd toen de bundel werd gemaakt. Dat staat in het logboek.',
    'without-record':
      'De beschrijving van dit bestand was al beschadigd, dus er is niets om het mee te vergelijken.',
    'volume-differs':
      'De bag en de beschrijving van het dossier zeggen iets anders over welk deel dit is.',
    'group-differs': 'De delen zijn niet aan elkaar verbonden zoals het hoort.',
    'item-left-out':
      'De melder heeft dit item niet meegegeven. Nummer en controlegetal staan in case.json.',
    'items-elsewhere': 'Sommige items zitten in andere delen. Kijk die ook na.',
    'no-time-stamps': 'In deze bundel zitten geen tijdstempels.',
    'item-not-stamped': 'Dit item heeft geen tijdstempel over zijn regel in het logboek.',
    'signature-not-stamped': 'De handtekening heeft geen tijdstempel.',
    'authority-unknown':
      'Deze controle kent deze tijdstempeldienst niet: vergelijk het certificaat met dat op de website van de dienst.',
    'authority-differs':
      'Dit is niet het certificaat dat in de beschrijving van het dossier staat.',
    'token-differs': 'Dit is niet de tijdstempel die de beschrijving of het logboek noemt.',
    'covers-differs':
      'Waar deze tijdstempel over hoort te gaan, is niet wat de beschrijving of het logboek zegt.',
    'times-crossed': 'De tijdstempel van ervoor is later dan die van erna.',
    'packed-again':
      'De bundel is opnieuw ingepakt door een ander programma. Dat verandert het bewijs niet.',
    unpacked:
      'Dit is een uitgepakte bundel: er is geen ZIP om na te kijken. Dat verandert het bewijs niet.',
    'system-file':
      'Een computer heeft dit bestand er zelf bij gezet. Het hoort niet bij de bundel.',
    'method-unsupported': 'Dit bestand is ingepakt op een manier die niet wordt ondersteund.',
    'not-a-bag': 'In deze map zit geen bundel.',
    'too-many-files':
      'Er zitten meer bestanden in dan een bundel ooit heeft. Er is niets nagekeken.',
    'inflates-too-much':
      'Dit bestand zou bij het uitpakken onmogelijk groot worden. Het is niet uitgepakt.',
    'deflate-damaged': 'Dit ingepakte bestand is beschadigd: het kan niet worden uitgepakt.',
    'record-too-large':
      'Dit bestand is groter dan het in een bundel ooit is. De digest is berekend, maar de inhoud is niet gelezen.',
    'seal-code-partly': 'Alleen het begin van de zegelcode is gegeven. Dat deel klopt.',
    'seal-code-malformed':
      'Wat is getypt, is geen zegelcode: die heeft 32 tekens van 0 tot 9 en a tot f. Hij is niet vergeleken.',
    'seal-code-short':
      'Er is te weinig van de zegelcode getypt om te vergelijken: geef er minstens 16 tekens van.',
    'seal-code-unmatched': 'Geen van deze bundels heeft deze zegelcode.',
    'volume-missing': 'Dit deel is niet gegeven. De items die erin zitten, zijn niet nagekeken.',
    'volume-repeated': 'Hetzelfde deel is twee keer gegeven.',
    'volume-conflict':
      'Er zijn twee verschillende bundels die allebei zeggen dat ze dit deel zijn.',
    'volume-foreign':
      'Deze bundel hoort niet bij de andere: hij is op een ander moment of van een ander dossier gemaakt.',
    'volume-signer-differs': 'De delen zijn met verschillende sleutels ondertekend.',
    'volume-items-differ': 'De delen zeggen verschillende dingen over welke items er zijn.',
    'volume-log-differs': 'In de delen van één bundel zitten verschillende logboeken.',
    'log-forked':
      'Twee bundels van dit dossier hebben logboeken waarvan geen van beide het andere voortzet.',
    'report-not-recognised':
      'Het verslag heeft een andere vorm dan deze controle kent. Het is niet met het bewijs vergeleken.',
    'report-code-differs': 'In het verslag staat een andere zegelcode dan de bundel heeft.',
    'report-key-differs': 'In het verslag staat niet de sleutel waarmee is ondertekend.',
    'report-items-differ': 'In het verslag staan niet precies de items die in deze bundel zitten.',
    'report-digest-differs': 'In het verslag staat bij dit bestand een andere digest.',
    'report-file-unlisted': 'In het verslag staat dit bestand niet.',
    ...stampTexts(timeNl),
    'more-findings': 'Er zijn meer bevindingen van dit soort.',
  },
};
