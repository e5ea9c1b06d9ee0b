import { windowsCommand } from './commands.ts';
import { layout } from './layout.ts';
import { commandLines, linesOf, pdfLine, type ReadMeFacts } from './read-me-facts.ts';

/** The German part of `READ-ME-FIRST.txt`. */
export function german({
  top,
  sealCode,
  volume: { number, count },
  stamps,
  pdf,
}: ReadMeFacts): string[] {
  return [
    'BITTE ZUERST LESEN (Nederlands en English hieronder)',
    '',
    'Dieser Ordner ist ein Paket mit Beweisen von dem, was jemand online sah. Er wurde mit Zegel',
    'gemacht.',
    ...(count > 1 ? [`Das ist Teil ${number} von ${count}.`] : []),
    `Öffnen Sie ${layout.reportHtml} mit einem Doppelklick: Das ist der Bericht. Die Dateien sind im`,
    'Ordner data. Achtung: Die Bilder in data können sexuell oder verstörend sein.',
    ...pdfLine(
      pdf,
      'In report.pdf steht dasselbe, zum Drucken.',
      'Es gibt kein PDF des Berichts: Er ist dafür zu lang, oder es gelang nicht.',
    ),
    '',
    `Siegelcode: ${sealCode}`,
    'Nehmen Sie diesen Code in die Akte auf. So steht fest, um welches Paket es geht.',
    '',
    'PRÜFEN IN ZWEI MINUTEN',
    `Entpacken Sie die ZIP-Datei und öffnen Sie ein Terminal im Ordner ${top}.`,
    ...commandLines,
    'Richtig ist: in jeder Zeile „OK“, danach „CMS Verification successful“. Der letzte Befehl gibt',
    'eine Zahl, die mit dem Siegelcode beginnt.',
    'Unter Windows ohne diese Programme, in der PowerShell (richtig ist: überall True):',
    `  ${windowsCommand}`,
    '',
    'WAS DAS BELEGT: Seit das Paket gemacht wurde, hat sich nichts verändert, und alles stammt aus',
    'derselben Installation von Zegel. WAS NICHT: wer es gemacht hat.',
    ...(stamps.length > 0 ? time(stamps) : noTime),
    'Die Datei page.html bei einem Beweisstück ist eine Kopie der Seite, wie der Browser sie hatte;',
    'sie lädt nichts aus dem Internet und führt nichts aus.',
  ];
}

const noTime = ['Auch nicht: wie spät es nach einer anderen Uhr war als der der meldenden Person.'];

function time(stamps: readonly string[]): string[] {
  return [
    '',
    'ZEIT: In data/items/.../time sind Zeitstempel (RFC 3161) einer fremden Stelle. before.tsr',
    'bestand vor dem Beweisstück: Sein SHA-256 steht in item.json. after.tsr kam danach: Er gilt der',
    'Zeile des Beweisstücks in data/custody-log.jsonl, und diese Zeile nennt den SHA-256 von',
    'item.json. So prüfen Sie ein Beweisstück, und die Signatur, wenn sie einen Zeitstempel hat.',
    'Richtig ist „Verification: OK“. Im Bericht stehen die Befehle für jedes Beweisstück.',
    ...linesOf(stamps),
    'Mit openssl ts -reply -in DATEI.tsr -text lesen Sie die Zeit. Vergleichen Sie das Zertifikat im',
    `Ordner ${layout.authoritiesFolder} mit dem auf der Website des Dienstes. Ist das Zertifikat des`,
    'Dienstes abgelaufen, hängen Sie -no_check_time an den Befehl für die Signatur an.',
    '',
  ];
}
