import { verifyTextsEn, type VerifyTexts } from './verify-texts-en.ts';
import { verifyTextsNl } from './verify-texts-nl.ts';

/** The texts by language. */
export const verifyTexts = { en: verifyTextsEn, nl: verifyTextsNl } satisfies Record<
  string,
  VerifyTexts
>;

export type VerifyLanguage = keyof typeof verifyTexts;
