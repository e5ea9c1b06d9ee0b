import type { Translator } from './translate.ts';

/** A perceptual hash as it stands in a record, whose type stands elsewhere. */
export interface SpokenSimilarity {
  hash: string | null;
  quality: number | null;
  reason: 'too-small' | 'too-large' | 'undecodable' | 'pixels-altered' | null;
}

/** The hash with what it is worth, or why there is none. */
export function similarityWords(
  { hash, quality, reason }: SpokenSimilarity,
  { t }: Translator,
): string {
  if (hash !== null) return t('pdq-value', { hash, quality: quality ?? 0 });
  return t('pdq-none', { reason: t(`pdq-${reason ?? 'undecodable'}`) });
}
