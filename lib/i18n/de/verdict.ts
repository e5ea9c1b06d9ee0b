import type { VerdictTexts } from '../en/verdict.ts';
import { stampTexts } from '../stamp-texts.ts';
import { timeDe } from './time.ts';

/** German texts of a verdict. */
export const verdictDe: VerdictTexts = {
  headline: {
    stamped: 'In diesem Paket hat sich nach Angabe von {authority} seit {when} nichts geändert.',
    signed:
      'In diesem Paket hat sich nichts geändert, seit es unterschrieben wurde. Das war am {when}, nach der Uhr des Geräts, das es gemacht hat.',
    remarks: 'Unten stehen Anmerkungen.',
    warnings: 'Lesen Sie die Warnungen unten.',
    error: 'Das ist nicht genau das Paket, das gemacht wurde.',
    more: 'Und noch {count}.',
    unreadable: 'Das kann nicht als Paket gelesen werden. Nichts darin wurde geprüft.',
    several: '{count} Pakete wurden geprüft.',
  },
  word: {
    valid: 'GÜLTIG',
    invalid: 'NICHT GÜLTIG',
    unreadable: 'UNLESBAR',
  },
  level: {
    ok: 'gut',
    note: 'Anmerkung',
    warning: 'Warnung',
    error: 'FEHLER',
  },
  state: {
    checked: 'geprüft',
    absent: 'nicht vorhanden',
    'not-checked': 'nicht geprüft',
  },
  layer: {
    container: 'ZIP-Datei oder Ordner',
    bag: 'Bag (BagIt, RFC 8493)',
    payload: 'Beweisdateien',
    'tag-files': 'Bericht und andere Dateien',
    'seal-code': 'Siegelcode',
    signature: 'Signatur',
    certificate: 'Zertifikat',
    'custody-log': 'Protokoll',
    items: 'Einträge',
    'time-stamps': 'Zeitstempel (RFC 3161)',
    volumes: 'Teile',
    report: 'Bericht im Vergleich zu den Beweisen',
  },
  label: {
    file: 'Datei',
    case: 'Fall',
    volume: 'Teil',
    items: 'Einträge',
    files: 'Dateien',
    'seal-code': 'Siegelcode',
    signer: 'Schlüssel (SHA-256)',
    'signed-at': 'Unterschrieben am, nach der Uhr des Geräts, das unterschrieb',
    'stamped-at': 'Zeitstempel der Signatur',
    'time-stamps': 'Zeitstempel, die stimmen',
    'not-checked': 'Nicht geprüft',
    between: 'Zwischen den Paketen',
  },
  'not-checked': {
    everything: 'Alles darin: Es konnte nicht geöffnet werden.',
    maker: 'Wer es gemacht hat: Der Schlüssel nennt eine Installation, keine Person.',
    truth: 'Ob die aufbewahrte Seite die Wahrheit sagte oder anderen dasselbe zeigte.',
    time: 'Der Zeitpunkt: Es wurde kein Zeitstempel einer fremden Stelle über das ganze Paket gefunden, der stimmt.',
    revocation:
      'Ob das Zertifikat des Zeitstempeldienstes widerrufen wurde: Dafür braucht es das Internet.',
    'authority-trust':
      'Ob dem Zeitstempeldienst zu trauen ist: Diese Prüfung kennt sein Wurzelzertifikat nicht.',
    'seal-code': 'Der Siegelcode: Vergleichen Sie ihn mit dem in der Anzeige.',
    'other-volumes': 'Die anderen Teile dieses Pakets: {volumes} von {count}.',
    'report-words':
      'Die Wörter und Bilder des Berichts: Nur Siegelcode, Schlüssel, Einträge und Digests wurden verglichen.',
    'report-pdf': 'report.pdf: Die Bytes sind unterschrieben, der Inhalt wurde nicht verglichen.',
    'unknown-files': 'Wofür Dateien sind, die diese Version nicht kennt: {count}.',
  },
  findings: {
    checked: 'Nichts falsch.',
    'not-compared': 'Nicht verglichen: Es wurde kein Siegelcode angegeben.',
    'not-a-zip': 'Das ist keine ZIP-Datei.',
    truncated: 'Das Ende der Datei fehlt. Kopieren oder laden Sie sie noch einmal.',
    'directory-damaged': 'Das Inhaltsverzeichnis der ZIP-Datei ist beschädigt.',
    'read-failed': 'Das Lesen der Datei hat nicht geklappt.',
    'bytes-after-end': 'Hinter dem Ende der ZIP-Datei wurde etwas hinzugefügt.',
    'header-differs': 'Die ZIP-Datei sagt zwei verschiedene Dinge über diese Datei.',
    'header-not-allowed': 'Die ZIP-Datei fügt dieser Datei etwas hinzu, das ein Paket nicht hat.',
    encrypted: 'Diese Datei ist verschlüsselt.',
    'entry-not-a-file': 'Das ist ein Ordner oder eine Verknüpfung, keine Datei.',
    gap: 'In der ZIP-Datei sind Bytes, die zu keiner Datei gehören.',
    overlap: 'Diese Datei überlappt mit einem anderen Teil der ZIP-Datei.',
    'name-not-allowed': 'Ein Paket hat keine Dateien mit so einem Namen.',
    'name-repeated': 'Es gibt zwei Dateien mit diesem Namen.',
    'top-folder-differs': 'Diese Datei liegt außerhalb des Ordners des Pakets.',
    'crc-differs': 'Die Bytes passen nicht zur Prüfsumme der ZIP-Datei.',
    'file-renamed': 'Die ZIP-Datei wurde umbenannt. Das ändert nichts an ihrem Inhalt.',
    'file-missing': 'Diese Datei fehlt.',
    'file-unreadable': 'Diese Datei kann nicht gelesen werden.',
    'file-unlisted': 'Diese Datei wurde hinzugefügt: Sie gehört nicht zum Paket.',
    'file-unknown': 'Diese Datei ist unterschrieben, aber diese Version weiß nicht, wofür sie ist.',
    'digest-differs': 'Diese Datei wurde verändert.',
    'size-differs': 'Diese Datei hat eine andere Größe als festgehalten.',
    'declaration-differs': 'Diese Datei ist nicht so, wie der Standard es will.',
    'not-text': 'Das ist nicht der Text, der es sein muss.',
    'line-malformed': 'Eine Zeile ist nicht so, wie sie sein muss.',
    'path-repeated': 'Eine Datei steht zweimal in der Liste.',
    'path-not-allowed': 'Diese Datei steht in einer Liste, in die sie nicht gehört.',
    'label-missing': 'Eine Zeile fehlt.',
    'label-repeated': 'Eine Zeile steht zweimal da.',
    'label-unknown': 'Es gibt eine Zeile, die diese Version nicht kennt.',
    'value-malformed': 'Ein Wert ist nicht so, wie er sein muss.',
    'oxum-differs': 'Zahl oder Größe der Beweisdateien ist nicht wie angegeben.',
    'folder-name-differs': 'Der Ordner heißt nicht nach dem, was darin ist.',
    'seal-code-differs':
      'Der Siegelcode ist ein anderer: Das ist nicht das Paket, für das der Code aufgeschrieben wurde.',
    'signature-malformed': 'Die Signatur ist beschädigt oder von anderer Art.',
    'signature-wrong': 'Die Signatur wurde nicht mit diesem Schlüssel gemacht.',
    'content-differs': 'Die Signatur wurde über eine andere Liste von Dateien gemacht.',
    'certificate-malformed': 'Das Zertifikat ist beschädigt oder von anderer Art.',
    'certificate-differs': 'Das ist nicht das Zertifikat der Signatur.',
    'signer-differs': 'Hier steht ein anderer Schlüssel als der, mit dem unterschrieben wurde.',
    'entry-malformed': 'Eine Zeile des Protokolls ist nicht so, wie sie sein muss.',
    'sequence-broken': 'Die Nummern des Protokolls sind nicht in der richtigen Reihenfolge.',
    'link-broken': 'Eine Zeile des Protokolls wurde verändert, hinzugefügt oder entfernt.',
    'not-opened-first': 'Das Protokoll beginnt nicht, einmal, mit dem Öffnen des Falls.',
    'clock-went-back': 'Die Uhr des Geräts wurde zwischen zwei Zeilen zurückgestellt.',
    'record-malformed': 'Diese Beschreibung ist nicht so, wie sie sein muss.',
    'record-differs': 'Diese Beschreibung ist eine andere als die im Protokoll genannte.',
    'format-unknown': 'Das wurde von einer Version gemacht, die diese Prüfung nicht kennt.',
    'code-differs': 'Hier steht ein anderer Fall.',
    'opening-differs':
      'Der Fall wurde zu einem anderen Zeitpunkt geöffnet, als das Protokoll sagt.',
    'items-differ': 'Die Liste der Einträge ist nicht die, die aus dem Protokoll folgt.',
    'deleted-differs':
      'Die Zahl der gelöschten Einträge ist nicht die, die aus dem Protokoll folgt.',
    'item-repeated': 'Das Protokoll nennt einen Eintrag zweimal.',
    'item-unknown': 'Das Protokoll löscht einen Eintrag, den es nie gab.',
    'item-differs': 'Diese Beschreibung gehört zu einem anderen Eintrag.',
    'picture-withheld':
      'Dieses Bild fehlt absichtlich: der Fall enthält nur Angaben. Das Protokoll sagt das auch.',
    'damaged-before-export':
      'Diese Datei war schon beschädigt, als das Paket gemacht wurde. Das steht im Protokoll.',
    'without-record':
      'Die Beschreibung dieser Datei war schon beschädigt, also gibt es nichts zum Vergleichen.',
    'volume-differs':
      'Der Bag und die Beschreibung des Falls sagen Verschiedenes darüber, welcher Teil das ist.',
    'group-differs': 'Die Teile sind nicht so miteinander verbunden, wie sie es sein müssen.',
    'item-left-out':
      'Die meldende Person hat diesen Eintrag weggelassen. Nummer und Prüfsumme stehen in case.json.',
    'items-elsewhere': 'Einige Einträge sind in anderen Teilen. Prüfen Sie auch diese.',
    'no-time-stamps': 'In diesem Paket sind keine Zeitstempel.',
    'item-not-stamped': 'Dieser Eintrag hat keinen Zeitstempel über seine Zeile im Protokoll.',
    'signature-not-stamped': 'Die Signatur hat keinen Zeitstempel.',
    'authority-unknown':
      'Diese Prüfung kennt diesen Zeitstempeldienst nicht: Vergleichen Sie das Zertifikat mit dem auf der Website des Dienstes.',
    'authority-differs': 'Das ist nicht das Zertifikat, das die Beschreibung des Falls nennt.',
    'token-differs':
      'Das ist nicht der Zeitstempel, den die Beschreibung oder das Protokoll nennt.',
    'covers-differs':
      'Worüber dieser Zeitstempel sein soll, ist nicht so, wie die Beschreibung oder das Protokoll sagt.',
    'times-crossed': 'Der Zeitstempel von davor ist später als der von danach.',
    'more-findings': 'Es gibt mehr Befunde dieser Art.',
    'packed-again':
      'Das Paket wurde von einem anderen Programm neu gepackt. Das ändert die Beweise nicht.',
    unpacked:
      'Das ist ein entpacktes Paket: Es gibt keine ZIP-Datei zu prüfen. Das ändert die Beweise nicht.',
    'system-file':
      'Ein Computer hat diese Datei von selbst dazugelegt. Sie gehört nicht zum Paket.',
    'method-unsupported': 'Diese Datei ist auf eine Art gepackt, die nicht unterstützt wird.',
    'not-a-bag': 'In diesem Ordner ist kein Paket.',
    'too-many-files': 'Darin sind mehr Dateien, als ein Paket je hat. Nichts wurde geprüft.',
    'inflates-too-much':
      'Diese Datei würde beim Entpacken unmöglich groß. Sie wurde nicht entpackt.',
    'deflate-damaged': 'Diese gepackte Datei ist beschädigt: Sie lässt sich nicht entpacken.',
    'record-too-large':
      'Diese Datei ist größer, als sie in einem Paket je ist. Der Digest wurde berechnet, der Inhalt nicht gelesen.',
    'seal-code-partly': 'Nur der Anfang des Siegelcodes wurde angegeben. Dieser Teil stimmt.',
    'seal-code-malformed':
      'Was eingegeben wurde, ist kein Siegelcode: Er hat 32 Zeichen von 0 bis 9 und a bis f. Er wurde nicht verglichen.',
    'seal-code-short':
      'Vom Siegelcode wurde zu wenig eingegeben, um ihn zu vergleichen: Geben Sie mindestens 16 Zeichen ein.',
    'seal-code-unmatched': 'Keines dieser Pakete hat diesen Siegelcode.',
    'volume-missing': 'Dieser Teil fehlt hier. Die Einträge darin wurden nicht geprüft.',
    'volume-repeated': 'Derselbe Teil wurde zweimal angegeben.',
    'volume-conflict': 'Zwei verschiedene Pakete sagen beide, dass sie dieser Teil sind.',
    'volume-foreign':
      'Dieses Paket gehört nicht zu den anderen: Es wurde zu einer anderen Zeit oder von einem anderen Fall gemacht.',
    'volume-signer-differs': 'Die Teile wurden mit verschiedenen Schlüsseln unterschrieben.',
    'volume-items-differ': 'Die Teile sagen Verschiedenes darüber, welche Einträge es gibt.',
    'volume-log-differs': 'Die Teile eines Pakets enthalten verschiedene Protokolle.',
    'log-forked':
      'Zwei Pakete dieses Falls enthalten Protokolle, von denen keines das andere fortsetzt.',
    'report-not-recognised':
      'Der Bericht hat eine andere Form, als diese Prüfung kennt. Er wurde nicht mit den Beweisen verglichen.',
    'report-code-differs': 'Im Bericht steht ein anderer Siegelcode, als das Paket hat.',
    'report-key-differs': 'Im Bericht steht nicht der Schlüssel, mit dem unterschrieben wurde.',
    'report-items-differ': 'Im Bericht stehen nicht genau die Einträge, die in diesem Paket sind.',
    'report-digest-differs': 'Im Bericht steht bei dieser Datei ein anderer Digest.',
    'report-file-unlisted': 'Im Bericht steht diese Datei nicht.',
    ...stampTexts(timeDe),
  },
};
