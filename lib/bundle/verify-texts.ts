import { type RefusalCode, refusalCodes } from '../base/stamp-reason.ts';
import { timeDe } from '../i18n/de/time.ts';
import { timeEn } from '../i18n/en/time.ts';
import { timeFr } from '../i18n/fr/time.ts';
import type { Language } from '../i18n/language.ts';
import { timeNl } from '../i18n/nl/time.ts';
import { verifyDe } from '../i18n/verify/de.ts';
import { verifyEn, type VerifyWords } from '../i18n/verify/en.ts';
import { verifyFr } from '../i18n/verify/fr.ts';
import { verifyNl } from '../i18n/verify/nl.ts';
import type { FindingCode, StampCode } from './finding-codes.ts';

/** All texts of the verifier in one language, for a terminal or a page. */
export interface VerifyTexts extends Omit<VerifyWords, 'findings'> {
  findings: Readonly<Record<FindingCode, string>>;
}

type Reasons = Readonly<Record<`reason-${RefusalCode}`, string>>;

/** The texts by language. A finding without a text does not compile. */
export const verifyTexts: Record<Language, VerifyTexts> = {
  nl: whole(verifyNl, timeNl),
  en: whole(verifyEn, timeEn),
  de: whole(verifyDe, timeDe),
  fr: whole(verifyFr, timeFr),
};

function whole(words: VerifyWords, reasons: Reasons): VerifyTexts {
  return { ...words, findings: { ...words.findings, ...stampTexts(reasons) } };
}

/** The texts of a catalogue that say what is wrong with a time stamp, by finding. */
function stampTexts(reasons: Reasons): Record<StampCode, string> {
  const texts = refusalCodes.map((code) => [`stamp-${code}`, reasons[`reason-${code}`]]);
  return Object.fromEntries(texts) as Record<StampCode, string>;
}
