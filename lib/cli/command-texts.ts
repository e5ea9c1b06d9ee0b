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
      'Gebruik: npm run verify -- BUNDEL… [--seal-code CODE]… [--json] [--language nl|en]\n' +
      'Een BUNDEL is een ZIP-bestand, een uitgepakte map, of een map waar er meer in zitten.',
    'no-file': 'Dit kan niet worden geopend: {name}',
    stopped: 'Gestopt. Er is geen oordeel.',
    reading: 'Lezen: bundel {bundle} van {bundles}, {percent}%',
  },
  en: {
    usage:
      'Usage: npm run verify -- BUNDLE… [--seal-code CODE]… [--json] [--language nl|en]\n' +
      'A BUNDLE is a ZIP file, an unpacked folder, or a folder that holds several of them.',
    'no-file': 'This cannot be opened: {name}',
    stopped: 'Stopped. There is no verdict.',
    reading: 'Reading: bundle {bundle} of {bundles}, {percent}%',
  },
};
