import { parseArgs } from 'node:util';
import { type VerdictLanguage, verdictTexts } from '../i18n/verdict-texts.ts';

/** What the command was asked for. */
export interface Arguments {
  paths: readonly string[];
  json: boolean;
  sealCodes: readonly string[];
  language: VerdictLanguage;
}

/** Reads the words behind the command; null when they make no sense. */
export function readArguments(words: string[]): Arguments | null {
  try {
    const { values, positionals: paths } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'seal-code': { type: 'string', multiple: true, default: [] },
        language: { type: 'string', default: 'en' },
      },
    });
    const { json, language, 'seal-code': sealCodes } = values;
    if (paths.length === 0 || !isLanguage(language)) return null;
    return { paths, json, sealCodes, language };
  } catch {
    return null; // An option that does not exist.
  }
}

function isLanguage(value: string): value is VerdictLanguage {
  return Object.hasOwn(verdictTexts, value);
}
