import type { Key } from './catalogue.ts';
import type { Translator } from './translate.ts';

type After<P extends string> = Key extends infer K
  ? K extends `${P}${infer R}`
    ? R
    : never
  : never;

/** What the words are made of: parts of a record about media, whose types stand elsewhere. */
export interface SpokenMedium {
  kind: string | null;
  measure: { width: number | null; height: number | null; durationMs: number | null };
}

/** A route that gave nothing. */
export interface SpokenTry {
  route: Exclude<After<'media-try-'>, 'none'> | null;
  reason: After<'media-why-'>;
  detail: string;
}

/** What a file says of itself: kind, dimensions, length. */
export function measureWords({ kind, measure }: SpokenMedium, { t }: Translator): string {
  const { width, height, durationMs } = measure;
  const known = [
    kind,
    width !== null && height !== null && t('media-pixels-value', { width, height }),
    durationMs !== null && t('media-seconds', { count: durationMs / 1000 }),
  ];
  return known.filter((part) => part !== false && part !== null).join(', ');
}

/** A route that gave nothing, in words; its detail as it was told. */
export function triedWords({ route, reason, detail }: SpokenTry, { t }: Translator): string {
  const told = detail === '' ? '' : ` (${detail})`;
  return `${t(`media-try-${route ?? 'none'}`)}: ${t(`media-why-${reason}`)}${told}`;
}
