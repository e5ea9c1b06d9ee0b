import { type Bytes, utf8 } from '../base/bytes.ts';
import { checkCommands, windowsCommand } from './commands.ts';
import { layout, type Volume } from './layout.ts';

/** `READ-ME-FIRST.txt`: Dutch, then English. CRLF, because an old Notepad shows it as one line else. */
export function readMe(top: string, sealCode: string, volume: Volume): Bytes {
  const lines = [
    ...dutch(top, sealCode, volume),
    '',
    '-'.repeat(72),
    '',
    ...english(top, sealCode),
  ];
  return utf8(lines.map((line) => `${line}\r\n`).join(''));
}

function dutch(top: string, sealCode: string, { number, count }: Volume): string[] {
  return [
    'LEES DIT EERST (English below)',
    '',
    'Deze map is een bundel met bewijs van wat iemand online zag. Hij is gemaakt met Zegel.',
    ...(count > 1
      ? [`Dit is deel ${number} van ${count} / this is part ${number} of ${count}.`]
      : []),
    `Open ${layout.reportHtml} met een dubbelklik: dat is het verslag. De bestanden staan in de map data.`,
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
    'installatie van Zegel. WAT NIET: wie hem maakte, en hoe laat het was volgens een andere klok dan',
    'die van de melder. data/.../page.html is een kopie van de pagina zoals de browser die had; hij',
    'laadt niets van internet en voert niets uit.',
  ];
}

function english(top: string, sealCode: string): string[] {
  return [
    'READ THIS FIRST',
    '',
    'This folder is a bundle of evidence of what someone saw online. It was made with Zegel.',
    `Open ${layout.reportHtml} with a double click: that is the report. The files are in the folder data.`,
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
    'same installation of Zegel. WHAT NOT: who made it, and what time it was by any clock but the',
    "reporter's. data/.../page.html is a copy of the page as the browser held it; it loads nothing",
    'from the internet and runs nothing.',
  ];
}

const commandLines = ['', ...checkCommands.map((command) => `  ${command}`), ''];
