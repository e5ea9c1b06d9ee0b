import { type RefusalCode, refusalCodes } from '../base/stamp-reason.ts';
import type { StampCode } from '../bundle/finding-codes.ts';

/** The texts of a catalogue that say what is wrong with a time stamp, by finding. */
export function stampTexts(
  catalogue: Readonly<Record<`reason-${RefusalCode}`, string>>,
): Record<StampCode, string> {
  const texts = refusalCodes.map((code) => [`stamp-${code}`, catalogue[`reason-${code}`]]);
  return Object.fromEntries(texts) as Record<StampCode, string>;
}
