import type { MenuLine } from '../browser/menus.ts';
import type { CaptureWay } from '../evidence/capture-way.ts';
import type { Language } from '../i18n/language.ts';
import { translator } from '../i18n/translate.ts';

const ways = ['screen', 'page'] as const satisfies readonly CaptureWay[];

/** The lines of the context menu, in a language. Neutral words: others may see them. */
export function menuLines(language: Language): MenuLine[] {
  const { t } = translator(language);
  return ways.map((way) => ({ id: `capture-${way}`, title: t(`way-${way}`) }));
}

/** The way of a line that was chosen; null for a line that is not ours. */
export function wayOfLine(id: string): CaptureWay | null {
  return ways.find((way) => id === `capture-${way}`) ?? null;
}
