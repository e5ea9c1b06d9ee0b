import type { VerdictLanguage } from '../i18n/verdict-texts.ts';

/** What the command itself says, besides verdicts. */
export interface CommandTexts {
  usage: string;
  'no-file': string;
  stopped: string;
  reading: string;
}

/** By language. */
export const commandTexts: Record<VerdictLanguage, CommandTexts> = {
  nl: {
    usage:
      'Gebruik: npm run verify -- BUNDEL… [--seal-code CODE]… [--json] [--language nl|en|de|fr]\n' +
      'Een BUNDEL is een ZIP-bestand, een uitgepakte map, of een map waar er meer in zitten.',
    'no-file': 'Dit kan niet worden geopend: {name}',
    stopped: 'Gestopt. Er is geen oordeel.',
    reading: 'Lezen: bundel {bundle} van {bundles}, {percent}%',
  },
  en: {
    usage:
      'Usage: npm run verify -- BUNDLE… [--seal-code CODE]… [--json] [--language nl|en|de|fr]\n' +
      'A BUNDLE is a ZIP file, an unpacked folder, or a folder that holds several of them.',
    'no-file': 'This cannot be opened: {name}',
    stopped: 'Stopped. There is no verdict.',
    reading: 'Reading: bundle {bundle} of {bundles}, {percent}%',
  },
  de: {
    usage:
      'Aufruf: npm run verify -- PAKET… [--seal-code CODE]… [--json] [--language nl|en|de|fr]\n' +
      'Ein PAKET ist eine ZIP-Datei, ein entpackter Ordner oder ein Ordner mit mehreren davon.',
    'no-file': 'Das kann nicht geöffnet werden: {name}',
    stopped: 'Angehalten. Es gibt kein Urteil.',
    reading: 'Lesen: Paket {bundle} von {bundles}, {percent}%',
  },
  fr: {
    usage:
      'Utilisation\u00a0: npm run verify -- ARCHIVE… [--seal-code CODE]… [--json] [--language nl|en|de|fr]\n' +
      'Une ARCHIVE est un fichier ZIP, un dossier décompressé, ou un dossier qui en contient plusieurs.',
    'no-file': 'Impossible d’ouvrir ceci\u00a0: {name}',
    stopped: 'Arrêté. Il n’y a pas de verdict.',
    reading: 'Lecture\u00a0: archive {bundle} sur {bundles}, {percent}\u00a0%',
  },
};
