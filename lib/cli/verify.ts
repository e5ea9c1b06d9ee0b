import { visible } from '../base/visible.ts';
import { verifyAll } from '../bundle/verify-all.ts';
import type { Verification } from '../bundle/verdict.ts';
import { bundlesAt, type FoundBundle } from './find-bundles.ts';
import { commandTexts } from './command-texts.ts';
import { nodeSums } from './node-sums.ts';
import { progressLine } from './progress-line.ts';
import { type Arguments, readArguments } from './verify-arguments.ts';
import { printed } from './verify-print.ts';

/** Exit codes of the command. */
const exit = { valid: 0, notValid: 1, unreadable: 2 } as const;

const given = readArguments(process.argv.slice(2));
process.exitCode = given ? await run(given) : refuse(commandTexts.en.usage);

async function run({ paths, json, sealCodes, language }: Arguments): Promise<number> {
  const texts = commandTexts[language];
  const found: FoundBundle[] = [];
  for (const path of paths) {
    const bundles = await bundlesAt(path).catch(() => null);
    if (!bundles) return refuse(texts['no-file'].replace('{name}', () => path));
    found.push(...bundles);
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const verification = await verified(found, { sealCodes, language, signal: stop.signal });
  if (!verification) return refuse(texts.stopped);
  const lines = json ? [asciiJson(verification)] : printed(verification, language);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!verification.readable) return exit.unreadable;
  return verification.level === 'error' ? exit.notValid : exit.valid;
}

/** The verdicts; null when it was stopped. */
async function verified(
  found: readonly FoundBundle[],
  {
    sealCodes,
    language,
    signal,
  }: Pick<Arguments, 'sealCodes' | 'language'> & { signal: AbortSignal },
): Promise<Verification | null> {
  const line = progressLine(process.stderr, commandTexts[language].reading);
  try {
    const onProgress = line.tell;
    return await verifyAll(found, { sealCodes, onProgress, signal, sums: nodeSums });
  } catch (thrown) {
    if (signal.aborted) return null;
    throw thrown;
  } finally {
    line.clear();
    for (const bundle of found) await bundle.close();
  }
}

/** JSON with everything but ASCII escaped: text of the file cannot turn the line of a terminal. */
function asciiJson(value: object): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/[^\n\x20-\x7e]/g, escaped);
}

function refuse(message: string): number {
  process.stderr.write(`${message.split('\n').map(visible).join('\n')}\n`);
  return exit.unreadable;
}
