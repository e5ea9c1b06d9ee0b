import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyBundle } from '../bundle/verify.ts';
import type { Verdict } from '../bundle/verdict.ts';
import { verifyTexts } from '../bundle/verify-texts.ts';
import type { Language } from '../i18n/language.ts';
import { fileSource } from './file-source.ts';
import { printed } from './verify-print.ts';

interface Arguments {
  file: string;
  json: boolean;
  sealCode: string | undefined;
  language: Language;
}

/** Exit codes of the command. */
const exit = { valid: 0, notValid: 1, unreadable: 2 } as const;

const given = readArguments(process.argv.slice(2));
process.exitCode = given ? await run(given) : refuse(verifyTexts.en.usage);

async function run({ file, json, sealCode, language }: Arguments): Promise<number> {
  const texts = verifyTexts[language];
  const verdict = await verifyFile(file, sealCode);
  if (!verdict) return refuse(texts['no-file'].replace('{name}', file));
  const lines = json ? [asciiJson(verdict)] : printed(verdict, texts);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!verdict.readable) return exit.unreadable;
  return verdict.level === 'error' ? exit.notValid : exit.valid;
}

/** JSON with everything but ASCII escaped: text of the file cannot turn the line of a terminal. */
function asciiJson(value: object): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/[^\n\x20-\x7e]/g, escaped);
}

/** The verdict on a file; null when there is no such file. */
async function verifyFile(file: string, sealCode: string | undefined): Promise<Verdict | null> {
  const source = await fileSource(file).catch(() => null);
  if (!source) return null;
  const expected = sealCode === undefined ? {} : { sealCode };
  const verdict = await verifyBundle(source, { name: basename(file), ...expected });
  await source.close();
  return verdict;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return exit.unreadable;
}

function readArguments(words: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'seal-code': { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    });
    const [file, ...others] = positionals;
    const { json, lang: language, 'seal-code': sealCode } = values;
    if (!file || others.length > 0 || !isLanguage(language)) return null;
    return { file, json, sealCode, language };
  } catch {
    return null; // An option that does not exist.
  }
}

function isLanguage(value: string): value is Language {
  return Object.hasOwn(verifyTexts, value);
}
