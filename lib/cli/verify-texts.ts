import type { FindingCode } from '../bundle/finding-codes.ts';
import type { Check, Level } from '../bundle/finding.ts';
import { verifyTextsEn } from './verify-texts-en.ts';
import { verifyTextsNl } from './verify-texts-nl.ts';

/** All texts of the verify command in one language. */
export interface VerifyTexts {
  verdict: Record<Level | 'unreadable', string>;
  level: Record<Level, string>;
  unchecked: string;
  layer: Record<Check, string>;
  label: Record<keyof typeof verifyTextsEn.label, string>;
  /** What no verifier of a bundle can say. */
  limits: readonly string[];
  'compare-seal-code': string;
  usage: string;
  'no-file': string;
  findings: Record<FindingCode, string>;
}

/** The texts by language. */
export const verifyTexts = { en: verifyTextsEn, nl: verifyTextsNl } satisfies Record<
  string,
  VerifyTexts
>;

export type VerifyLanguage = keyof typeof verifyTexts;
