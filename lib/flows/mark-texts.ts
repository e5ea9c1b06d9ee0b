import type { MarkTexts } from '../evidence/page-hand.ts';
import type { Language } from '../i18n/language.ts';
import { translator } from '../i18n/every-language.ts';

/** What the marker of a part says, in a language. */
export function markTexts(language: Language): MarkTexts {
  const { t } = translator(language);
  return {
    title: t('mark-title'),
    help: t('mark-help'),
    keep: t('mark-keep'),
    cancel: t('mark-cancel'),
  };
}
