import { sha256 } from '../crypto/hash.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';
import { sealCode } from './seal-code.ts';
import { typedSealCode } from './typed-seal-code.ts';

/** How many digits a seal code has. */
const whole = 32;

/** The seal code of a bag, compared with those that were typed. */
export interface CheckedSealCode {
  findings: Finding[];
  /** null without a payload manifest. */
  found: string | null;
  /** Places of the typed codes that are the code of this bag. */
  matched: number[];
}

/**
 * Compares the seal code with the typed ones. A single bundle must have the code. Of several, each
 * has a code of its own: one that none of the typed codes is for is not compared.
 */
export async function checkSealCode(
  bag: OpenBag,
  typed: readonly string[],
  isOneOfSeveral: boolean,
): Promise<CheckedSealCode> {
  const { bytes, findings } = await needed(bag, 'seal-code', layout.manifest);
  if (!bytes) return { findings, found: null, matched: [] };
  const [found, digest] = await Promise.all([sealCode(bytes), sha256(bytes)]);
  if (typed.length === 0)
    return { findings: [finding('seal-code', 'not-compared')], found, matched: [] };
  const read = typed.map(typedSealCode);
  const matched = read.flatMap((code, index) =>
    code.ok && digest.startsWith(code.digits) ? [index] : [],
  );
  const told = matched.map((index) => partly(read[index])).flat();
  if (matched.length > 0) return { findings: told, found, matched };
  return { findings: [unmatched(read, typed, found, isOneOfSeveral)], found, matched };
}

function partly(code: ReturnType<typeof typedSealCode> | undefined): Finding[] {
  if (!code?.ok || code.digits.length >= whole) return [];
  return [
    finding('seal-code', 'seal-code-partly', null, { digits: code.digits.length, of: whole }),
  ];
}

function unmatched(
  read: readonly ReturnType<typeof typedSealCode>[],
  typed: readonly string[],
  found: string,
  isOneOfSeveral: boolean,
): Finding {
  const wrong = read.findIndex((code) => code.ok);
  if (wrong < 0) {
    const isShort = read.some((code) => !code.ok && code.why === 'short');
    const code = isShort ? 'seal-code-short' : 'seal-code-malformed';
    return finding('seal-code', code, null, { given: typed.join(', ') });
  }
  if (isOneOfSeveral) return finding('seal-code', 'not-compared');
  return finding('seal-code', 'seal-code-differs', null, { expected: typed[wrong] ?? '', found });
}
