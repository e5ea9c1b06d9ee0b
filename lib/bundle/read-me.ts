import { type Bytes, utf8 } from '../base/bytes.ts';
import type { Language } from '../i18n/language.ts';
import { windowsCommand } from './commands.ts';
import { layout } from './layout.ts';
import { commandLines, linesOf, pdfLine, type ReadMeFacts } from './read-me-facts.ts';
import { french } from './read-me-french.ts';
import { german } from './read-me-german.ts';

const dutchAndEnglish = [dutch, english];

// Dutch and English always; a report in another language has its own in front of those.
const parts: Record<Language, readonly ((facts: ReadMeFacts) => string[])[]> = {
  nl: dutchAndEnglish,
  en: dutchAndEnglish,
  de: [german, ...dutchAndEnglish],
  fr: [french, ...dutchAndEnglish],
};

/**
 * `READ-ME-FIRST.txt`: Dutch, then English, after the language of the report when that is another.
 * CRLF, because an old Notepad shows it as one line else.
 */
export function readMe(facts: ReadMeFacts, language: Language): Bytes {
  const texts = parts[language].map((part) => part(facts));
  const lines = texts.flatMap((text, index) =>
    index === 0 ? text : ['', '-'.repeat(72), '', ...text],
  );
  return utf8(lines.map((line) => `${line}\r\n`).join(''));
}

function dutch({ top, sealCode, volume: { number, count }, stamps, pdf }: ReadMeFacts): string[] {
  return [
    'LEES DIT EERST (English below)',
    '',
    'Deze map is een bundel met bewijs van wat iemand online zag. Hij is gemaakt met Zegel.',
    ...(count > 1
      ? [`Dit is deel ${number} van ${count} / this is part ${number} of ${count}.`]
      : []),
    `Open ${layout.reportHtml} met een dubbelklik: dat is het verslag. De bestanden staan in de map data.`,
    ...pdfLine(
      pdf,
      'In report.pdf staat hetzelfde, om te printen.',
      'Er is geen PDF van het verslag: dat is er te lang voor, of het lukte niet.',
    ),
    'Let op: de beelden in data kunnen seksueel of schokkend zijn.',
    '',
    `Zegelcode: ${sealCode}`,
    'Neem deze code op in het proces-verbaal. Zo staat vast om welke bundel het gaat.',
    '',
    'CONTROLEREN IN TWEE MINUTEN',
    `Pak het ZIP-bestand uit en open een terminal in de map ${top}.`,
    ...commandLines,
    'Goed is: bij elke regel "OK", daarna "CMS Verification successful". De laatste opdracht geeft',
    'een getal dat begint met de zegelcode.',
    "Op Windows zonder deze programma's, in PowerShell (goed is: overal True):",
    `  ${windowsCommand}`,
    '',
    'WAT DIT AANTOONT: sinds de bundel is gemaakt, is er niets veranderd, en alles komt uit dezelfde',
    'installatie van Zegel. WAT NIET: wie hem maakte.',
    ...(stamps.length > 0 ? dutchTime(stamps) : dutchNoTime),
    'Het bestand page.html bij een stuk is een kopie van de pagina zoals de browser die had; hij laadt',
    'niets van internet en voert niets uit.',
  ];
}

function english({ top, sealCode, stamps, pdf }: ReadMeFacts): string[] {
  return [
    'READ THIS FIRST',
    '',
    'This folder is a bundle of evidence of what someone saw online. It was made with Zegel.',
    `Open ${layout.reportHtml} with a double click: that is the report. The files are in the folder data.`,
    ...pdfLine(
      pdf,
      'report.pdf says the same, to print.',
      'There is no PDF of the report: it is too long for one, or it failed.',
    ),
    'Take care: the pictures in data may be sexual or upsetting.',
    '',
    `Seal code: ${sealCode}`,
    'Write this code in the police record. It fixes which bundle this is.',
    '',
    'TO CHECK IT IN TWO MINUTES',
    `Unpack the ZIP file and open a terminal in the folder ${top}.`,
    ...commandLines,
    'Good is: "OK" on every line, then "CMS Verification successful". The last command prints a',
    'number that starts with the seal code.',
    'On Windows without these programs, in PowerShell (good is: True everywhere):',
    `  ${windowsCommand}`,
    '',
    'WHAT THIS PROVES: nothing has changed since the bundle was made, and all of it comes from the',
    'same installation of Zegel. WHAT NOT: who made it.',
    ...(stamps.length > 0 ? englishTime(stamps) : englishNoTime),
    'The file page.html of an exhibit is a copy of the page as the browser held it; it loads nothing',
    'from the internet and runs nothing.',
  ];
}

const dutchNoTime = ['Ook niet: hoe laat het was volgens een andere klok dan die van de melder.'];

const englishNoTime = ["Nor what time it was by any clock but the reporter's."];

function dutchTime(stamps: readonly string[]): string[] {
  return [
    '',
    'TIJD: in data/items/.../time staan tijdstempels (RFC 3161) van een buitenstaander. before.tsr',
    'bestond voor het stuk: zijn SHA-256 staat in item.json. after.tsr kwam erna: hij is gezet over',
    'de regel van het stuk in data/custody-log.jsonl, en die regel noemt de SHA-256 van item.json.',
    'Zo controleert u een stuk, en de handtekening als die een tijdstempel heeft. Goed is',
    '"Verification: OK". In het verslag staan de opdrachten voor elk stuk.',
    ...linesOf(stamps),
    'Met openssl ts -reply -in BESTAND.tsr -text leest u de tijd. Vergelijk het certificaat in de map',
    `${layout.authoritiesFolder} met dat op de website van de dienst. Is het certificaat van de dienst`,
    'verlopen, zet dan -no_check_time achter de opdracht voor de handtekening.',
    '',
  ];
}

function englishTime(stamps: readonly string[]): string[] {
  return [
    '',
    'TIME: data/items/.../time holds time stamps (RFC 3161) of an outsider. before.tsr existed before',
    'the exhibit: its SHA-256 is in item.json. after.tsr came after it: it is over the line of the',
    'exhibit in data/custody-log.jsonl, and that line names the SHA-256 of item.json.',
    'This is how to check an exhibit, and the signature if it has a time stamp. Good is',
    '"Verification: OK". The report has the commands for every exhibit.',
    ...linesOf(stamps),
    'openssl ts -reply -in FILE.tsr -text prints the time. Compare the certificate in signatures/tsa',
    'with the one on the website of the service. When the certificate of the service has expired, add',
    '-no_check_time to the command for the signature.',
    '',
  ];
}
